using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Tests.Writes;

public class RowBufferTests
{
    [Fact]
    public void It_is_a_list_that_gives_large_memory_back()
    {
        using var buffer = new RowBuffer<long>();
        var expected = new List<long>();
        var random = new Random(1);
        for (var round = 0; round < 50; round++)
        {
            for (var i = random.Next(40); i > 0; i--)
            {
                buffer.Add(random.NextInt64());
                expected.Add(buffer.Span[^1]);
                long[] some = [.. Enumerable.Range(0, random.Next(30)).Select(_ => random.NextInt64())];
                buffer.Add(some);
                expected.AddRange(some);
            }
            Assert.Equal(expected, buffer.Span.ToArray());
            Assert.True(buffer.HeldBytes >= expected.Count * sizeof(long));
            if (random.Next(3) > 0)
                continue;
            buffer.Clear(mostKept: 2048);
            expected.Clear();
            Assert.True(buffer.Span.IsEmpty && buffer.HeldBytes <= 2048, $"{buffer.HeldBytes}");
        }
        buffer.Add(1);
        buffer.Dispose();
        Assert.Equal(0, buffer.HeldBytes);
    }
}
