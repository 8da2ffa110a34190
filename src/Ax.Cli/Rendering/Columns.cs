using System.Text;

namespace Ax.Cli.Rendering;

/// <summary>Rows of cells, padded so that columns line up. Cells must be escaped.</summary>
internal sealed class Columns
{
    private readonly List<string[]> _rows = [];
    private readonly List<Below> _below = [];
    private readonly Func<string, string>?[] _styles;
    private readonly bool[] _alignRight;

    /// <param name="styles">What colours each column; null for none.</param>
    public Columns(params Func<string, string>?[] styles)
    {
        _styles = styles;
        _alignRight = new bool[styles.Length];
    }

    /// <summary>Whether nothing was added.</summary>
    public bool IsEmpty => _rows.Count == 0;

    /// <summary>Sets numbers flush right.</summary>
    public Columns AlignRight(params ReadOnlySpan<int> columns)
    {
        foreach (var column in columns)
            _alignRight[column] = true;
        return this;
    }

    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>Adds a line that belongs to no column below the last row.</summary>
    public void AddBelow(string line) => _below.Add(new Below(_rows.Count - 1, line));

    /// <summary>Writes all rows, cut to the width of the terminal.</summary>
    public void WriteTo(ResultWriter results, string indent = "")
    {
        var widths = new int[_styles.Length];
        foreach (var row in _rows)
        {
            for (var i = 0; i < row.Length; i++)
                widths[i] = Math.Max(widths[i], row[i].Length);
        }
        var available = Terminal.Width;
        var next = 0;
        for (var i = 0; i < _rows.Count; i++)
        {
            results.Line(indent + Line(_rows[i], widths, available - indent.Length));
            for (; next < _below.Count && _below[next].Row == i; next++)
                results.Line(_below[next].Line);
        }
    }

    private string Line(string[] row, int[] widths, int available)
    {
        var last = row.Length - 1;
        while (last > 0 && row[last].Length == 0)
            last--;
        var line = new StringBuilder();
        var used = 0;
        for (var i = 0; i <= last; i++)
        {
            if (widths[i] == 0)
                continue;
            var text = Cut(row[i], i == 0 ? int.MaxValue : available - used);
            var padding = i == last && !_alignRight[i] ? "" : new string(' ', Math.Max(0, widths[i] - row[i].Length));
            var painted = _styles[i]?.Invoke(text) ?? text;
            line.Append(_alignRight[i] ? padding : "").Append(painted).Append(_alignRight[i] ? "" : padding);
            line.Append(i == last ? "" : "  ");
            used += widths[i] + 2;
        }
        return line.ToString();
    }

    private static string Cut(string text, int width)
    {
        if (text.Length <= width || width < 1)
            return width < 1 ? "" : text;
        // Never half of a surrogate pair.
        var end = char.IsHighSurrogate(text[width - 1]) && width > 1 ? width - 1 : width;
        return text[..Math.Max(0, end - 1)] + "…";
    }

    // A class: lists of structs of our own are compiled at run-time, and this is on the way of every `ax find`.
    private sealed record Below(int Row, string Line);
}
