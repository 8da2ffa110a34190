using System.Text;
using Ax.Cli.Rendering;

namespace Ax.Cli.Tests.Rendering;

public class ResultWriterTests
{
    [Fact]
    public void Nothing_is_lost_where_the_buffer_is_full()
    {
        using var stream = new MemoryStream();
        var results = new ResultWriter(stream, colors: false);
        var expected = new StringBuilder();
        for (var i = 0; i < 2000; i++)
        {
            var line = new string((char)('a' + (i % 26)), i % 97) + "größe";
            expected.Append(line).Append('\n');
            results.Line(line);
            results.Bytes("{}\n"u8);
            expected.Append("{}\n");
        }
        var longer = new string('x', 100_000);
        results.Text(longer);
        expected.Append(longer);

        results.Flush();

        Assert.Equal(expected.ToString(), Encoding.UTF8.GetString(stream.ToArray()));
    }
}
