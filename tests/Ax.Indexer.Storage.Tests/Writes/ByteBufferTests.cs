using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Tests.Writes;

public class ByteBufferTests
{
    [Fact]
    public void It_holds_what_was_appended_however_it_grows()
    {
        using var buffer = new ByteBuffer();
        var expected = new List<byte>();
        var random = new Random(1);
        for (var i = 0; i < 2_000; i++)
        {
            var bytes = new byte[random.Next(0, 60)];
            random.NextBytes(bytes);
            buffer.Append(bytes);
            buffer.Append((byte)i);
            expected.AddRange(bytes);
            expected.Add((byte)i);
        }
        Assert.Equal(expected, buffer.Span.ToArray());
        Assert.Equal(expected.Count, buffer.Length);
        Assert.True(buffer.Capacity >= buffer.Length);
    }

    [Theory]
    [InlineData(0u, "00")]
    [InlineData(1u, "01")]
    [InlineData(0x7Fu, "7F")]
    [InlineData(0x80u, "8001")]
    [InlineData(0x3FFFu, "FF7F")]
    [InlineData(0x4000u, "808001")]
    [InlineData(uint.MaxValue, "FFFFFFFF0F")]
    public void A_number_takes_as_many_groups_as_it_needs(uint value, string expected)
    {
        using var buffer = new ByteBuffer();
        buffer.AppendVarint(value);
        Assert.Equal(expected, Convert.ToHexString(buffer.Span));
    }

    [Fact]
    public void Room_that_was_asked_for_counts_when_it_is_filled()
    {
        using var buffer = new ByteBuffer();
        buffer.Append(1);
        Assert.True(buffer.GetSpan(100_000).Length >= 100_000);
        buffer.GetSpan(2)[1] = 9;
        Assert.Equal(1, buffer.Length);
        buffer.Advance(2);
        Assert.Equal([1, buffer.Span[1], 9], buffer.Span.ToArray());
    }

    [Fact]
    public void It_can_be_cut_and_used_again()
    {
        using var buffer = new ByteBuffer();
        buffer.Append([1, 2, 3]);
        buffer.Truncate(1);
        buffer.Append(9);
        Assert.Equal([1, 9], buffer.Span.ToArray());
        buffer.Dispose();
        Assert.Equal(0, buffer.Length);
        buffer.Append(4);
        Assert.Equal([4], buffer.Span.ToArray());
    }
}
