using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Ax.Indexer.Accuracy.Oracles.Roslyn;

/// <summary>Turns offsets in UTF-16 into lines, ended by line feeds alone as in the parser, and columns in UTF-8 bytes.</summary>
internal sealed class Places
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    public Places(string text)
    {
        _text = text;
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
            _starts.Add(i + 1);
    }

    /// <summary>Line and column of an offset.</summary>
    public (int Line, int Column) Of(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line, Encoding.UTF8.GetByteCount(_text.AsSpan(_starts[line], offset - _starts[line])));
    }

    /// <summary>The lines a span touches.</summary>
    public Range LinesOf(TextSpan span) => Of(span.Start).Line..(Of(Math.Max(span.Start, span.End - 1)).Line + 1);
}
