using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Navigation.References;

/// <summary>
/// The parts of a file that one definition needs to be parsed by itself: its lines, with the heads and closing brackets of the types
/// around it. Whether they are a text of the language is for the parser to say.
/// </summary>
internal static class FileParts
{
    /// <summary>The outermost definition around a place that is no type and no namespace, with its parts in order; null when there is none, or none to be had.</summary>
    public static (int Ordinal, List<ByteSpan> Parts)? Around(FileView file, int offset)
    {
        if (file.Text is not { } text || offset < 0)
            return null;
        var (line, column) = file.PlaceOf(offset);
        var chain = new List<FileSymbol>();
        for (var at = file.Enclosing(line, column); at >= 0; at = file.Symbols[at].Parent < at ? file.Symbols[at].Parent : -1)
            chain.Insert(0, file.Symbols[at]);
        var depth = chain.FindIndex(symbol => !DefinitionSite.IsTypeKind(symbol.Kind) && !IsNamespace(symbol.Kind));
        // What is indented without a symbol around it may lie in anything.
        if (depth < 0 || LinesOf(file, chain[0]) is not { IsEmpty: false } first || text[first.Start] is (byte)' ' or (byte)'\t')
            return null;
        // A member may be declared within another one: constructor(private a: A).
        var own = chain[depth];
        if (file.Symbols.Exists(other => other.StartLine <= own.StartLine && other.EndLine >= own.EndLine && (other.StartLine < own.StartLine || other.EndLine > own.EndLine)
            && !chain.Contains(other)))
            return null;
        // Parameters on a line of their own: template <class T>.
        if (chain.Take(depth + 1).Any(symbol => text.AsSpan(0, Math.Max(0, file.OffsetOf(symbol.StartLine, 0))).TrimEnd(" \t\r\n"u8) is [.., (byte)'>']))
            return null;
        // A block without a symbol of its own may have locals: extension(string text) { … }.
        for (var i = 0; i < depth; i++)
        {
            if (file.OffsetOf(chain[i].Line, chain[i].Column) is not (>= 0 and var name) || file.OffsetOf(chain[i + 1].StartLine, 0) is not (>= 0 and var next)
                || next < name)
                return null;
            var open = text.AsSpan(name..next).Count((byte)'{') - text.AsSpan(name..next).Count((byte)'}');
            if (open != 1 && !(open == 0 && IsNamespace(chain[i].Kind)))
                return null;
        }
        var parts = new List<ByteSpan>();
        var ends = new List<ByteSpan>();
        foreach (var type in chain.Take(depth).Where(symbol => !IsNamespace(symbol.Kind)))
        {
            var lines = LinesOf(file, type);
            var open = Find(text, file.OffsetOf(type.Line, type.Column), lines.End);
            var close = text.AsSpan(lines.Start, lines.Length).LastIndexOf((byte)'}') + lines.Start;
            if (open < 0 || close <= open)
                return null;
            parts.Add(new ByteSpan(lines.Start, open + 1 - lines.Start));
            ends.Insert(0, new ByteSpan(close, lines.End - close));
        }
        parts.Add(LinesOf(file, own));
        parts.AddRange(ends);
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].IsEmpty || i > 0 && parts[i].Start < parts[i - 1].End)
                return null;
        }
        return (own.Ordinal, parts);
    }

    private static int Find(ReadOnlySpan<byte> text, int start, int end) =>
        start >= 0 && start < end && text[start..end].IndexOf((byte)'{') is >= 0 and var at ? start + at : -1;

    private static ByteSpan LinesOf(FileView file, FileSymbol symbol)
    {
        var (start, end) = (file.OffsetOf(symbol.StartLine, 0), file.OffsetOf(symbol.EndLine + 1, 0));
        end = end < 0 ? file.Text!.Length : end;
        return start >= 0 && start < end ? new ByteSpan(start, end - start) : default;
    }

    private static bool IsNamespace(SymbolKind kind) => kind is SymbolKind.Namespace or SymbolKind.Module or SymbolKind.Package;
}
