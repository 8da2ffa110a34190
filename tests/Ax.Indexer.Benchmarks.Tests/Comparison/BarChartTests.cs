using System.Xml.Linq;
using Ax.Indexer.Benchmarks.Comparison;

namespace Ax.Indexer.Benchmarks.Tests.Comparison;

public class BarChartTests
{
    [Fact]
    public void A_tool_that_took_twice_as_long_has_a_bar_twice_as_long_and_one_that_failed_has_none()
    {
        var chart = XDocument.Parse(BarChart.Draw([(new Corpus("c", "c", "C & more", "", []), [Of("ax", 2), Of("ctags", 1), Of("gtags", null)])]));
        var bars = chart.Descendants().Where(element => element.Name.LocalName == "rect").Select(bar => (double)bar.Attribute("width")!).ToList();
        Assert.Equal(4, bars.Count); // there is no index
        Assert.Equal(bars[0], 2 * bars[1]);
    }

    private static Result Of(string tool, double? seconds) => new("c", tool, "1", "machine", 0, DateTime.UnixEpoch, 1, 1)
    {
        Build = seconds is { } wall ? new(wall, wall, 1, 1) : null,
    };
}
