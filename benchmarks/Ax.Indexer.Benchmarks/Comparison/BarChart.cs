using System.Globalization;
using System.Net;
using System.Text;

namespace Ax.Indexer.Benchmarks.Comparison;

/// <summary>Draws the results of a session: for each corpus time, memory and index as bars, each on a scale of its own that begins at 0, and as multiples of one tool's.</summary>
internal static class BarChart
{
    private const int Names = 80, Column = 290, Bar = 13, Row = 20, Head = 62, Gap = 26, LongestBar = 165;

    // The colours hold against white and against the dark grey of a page in dark mode.
    private const string Style =
        """
        text{font:12px system-ui,sans-serif;fill:#57606a}.title{font-weight:600;font-size:14px;fill:#1f2328}.ax{fill:#0969da}.floor{fill:#8c959f}.peer{fill:#d4a72c}
        @media(prefers-color-scheme:dark){text{fill:#9198a1}.title{fill:#f0f6fc}.ax{fill:#4493f8}.floor{fill:#656c76}.peer{fill:#9e6a03}}
        """;

    private static readonly Measure[] Measures =
    [
        new("time to index", "floor", static result => result.Build!.Wall, static value => Line($"{value:N1} s")),
        new("peak memory, all processes", "ax", static result => result.Build!.TreePeak / 1e6, static value => Line($"{value:N0} MB")),
        new("size of the index", "ax", static result => result.IndexBytes / 1e6, static value => Line($"{value:N0} MB")),
    ];

    /// <summary>The picture.</summary>
    public static string Draw(IReadOnlyList<(Corpus Corpus, List<Result> Results)> corpora)
    {
        var body = new StringBuilder();
        var y = 0;
        foreach (var (corpus, all) in corpora)
        {
            var results = all.FindAll(static result => result.Build is not null);
            if (results.Count == 0)
                continue;
            body.Append(Line($"<text class=\"title\" x=\"8\" y=\"{y + 24}\">{WebUtility.HtmlEncode(corpus.Title)}</text>\n"));
            for (var column = 0; column < Measures.Length; column++)
                AppendColumn(body, results, Measures[column], Names + column * Column, y);
            for (var i = 0; i < results.Count; i++)
                body.Append(Line($"<text x=\"{Names - 8}\" y=\"{y + Head + i * Row + Bar - 2}\" text-anchor=\"end\">{results[i].Tool}</text>\n"));
            y += Head + results.Count * Row + Gap;
        }
        return Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Names + Measures.Length * Column}\" height=\"{y}\" viewBox=\"0 0 {Names + Measures.Length * Column} {y}\">\n<style>{Style}</style>\n{body}</svg>\n");
    }

    private static void AppendColumn(StringBuilder body, List<Result> results, Measure measure, int x, int y)
    {
        body.Append(Line($"<text x=\"{x}\" y=\"{y + 48}\">{measure.Title}, × {measure.Unit}</text>\n"));
        var most = results.Max(measure.Value);
        var unit = results.Find(result => result.Tool == measure.Unit) is { } one ? measure.Value(one) : 0;
        for (var i = 0; i < results.Count; i++)
        {
            var (value, top) = (measure.Value(results[i]), y + Head + i * Row);
            if (value == 0)
                continue;
            var width = value / most * LongestBar;
            var colour = results[i].Tool is "ax" or "floor" ? results[i].Tool : "peer";
            var multiple = unit > 0 ? Line($" · {value / unit:F2} ×") : "";
            body.Append(Line($"<rect class=\"{colour}\" x=\"{x}\" y=\"{top}\" width=\"{width:F1}\" height=\"{Bar}\"/><text x=\"{x + width + 5:F1}\" y=\"{top + Bar - 2}\">{measure.Text(value)}{multiple}</text>\n"));
        }
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a column shows.</summary>
    /// <param name="Title">What is measured.</param>
    /// <param name="Unit">The tool whose value is 1.</param>
    /// <param name="Value">Its value for a result; 0 for none.</param>
    /// <param name="Text">Shows a value.</param>
    private sealed record Measure(string Title, string Unit, Func<Result, double> Value, Func<double, string> Text);
}
