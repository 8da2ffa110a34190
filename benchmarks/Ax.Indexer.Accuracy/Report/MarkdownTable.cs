using System.Text;

namespace Ax.Indexer.Accuracy.Report;

/// <summary>Writes tables.</summary>
internal static class MarkdownTable
{
    private const int MaxCode = 90;

    /// <summary>Adds a table; nothing when it has no rows.</summary>
    public static void AppendTable(this StringBuilder text, string[] head, IReadOnlyList<string[]> rows)
    {
        if (rows.Count == 0)
            return;
        AppendRow(text, head);
        AppendRow(text, [.. head.Select((_, i) => rows.All(row => IsFigure(row[i])) ? "--:" : "---")]);
        foreach (var row in rows)
            AppendRow(text, row);
        text.Append('\n');
    }

    /// <summary>Source text as code in a cell.</summary>
    public static string Code(string source)
    {
        var shown = (source.Length <= MaxCode ? source : source[..MaxCode] + "…").ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
        return shown.Contains('`', StringComparison.Ordinal) ? $"`` {shown} ``" : $"`{shown}`";
    }

    /// <summary>A share in percent.</summary>
    public static string Percent(double share) => FormattableString.Invariant($"{Math.Floor(share * 10000) / 100:F2} %");

    /// <summary>A count with thousands separated.</summary>
    public static string Count(int count) => count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    private static void AppendRow(StringBuilder text, string[] cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static bool IsFigure(string cell) => cell.All(c => char.IsDigit(c) || c is ' ' or ',' or '.' or '%');
}
