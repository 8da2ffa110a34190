using Ax.Cli.Rendering;

namespace Ax.Cli.Tests.Rendering;

public class QuantityTests
{
    [Theory]
    [InlineData(0, "0 bytes")]
    [InlineData(1023, "1023 bytes")]
    [InlineData(1536, "1.5 KiB")]
    [InlineData(1L << 40, "1.0 TiB")]
    [InlineData(1L << 50, "1024.0 TiB")]
    public void Bytes_have_a_unit(long value, string expected) => Assert.Equal(expected, Quantity.Bytes(value));

    [Theory]
    [InlineData(0.25, "250 ms")]
    [InlineData(12.34, "12.3 s")]
    [InlineData(125, "2 min 5 s")]
    public void Durations_have_a_unit(double seconds, string expected) => Assert.Equal(expected, Quantity.Duration(TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void Counts_have_separators_and_a_number()
    {
        Assert.Equal("1 file", Quantity.Count(1, "file"));
        Assert.Equal("12,345 files", Quantity.Count(12345, "file"));
    }
}
