using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Navigation.References;

/// <summary>
/// The parts of a file that one definition needs to be parsed by itself: its lines, with the heads and closing brackets of the types
/// around it. Whether they are a text of the language is for the parser to say.
/// </summary>
internal static class FileParts
{
    /// <summary>Ordinal of the outermost definition around a place that is no type and no namespace; -1 when there is none.</summary>
    public static int DefinitionAround(FileView file, int offset)
    {
        if (file.Text is null || offset < 0)
            return -1;
        var (line, column) = file.PlaceOf(offset);
        var outermost = -1;
        for (var at = file.Enclosing(line, column); at >= 0; at = Around(file, at))
        {
            if (!DefinitionSite.IsTypeKind(file.Symbols[at].Kind) && !IsNamespace(file.Symbols[at].Kind))
                outermost = at;
        }
        return outermost;
    }

    /// <summary>The parts for such a definition, in order; null when there are none to be had.</summary>
    public static List<ByteSpan>? Of(FileView file, int definition)
    {
        var (text, own) = (file.Text!, file.Symbols[definition]);
        var around = new List<FileSymbol>();
        for (var at = Around(file, definition); at >= 0; at = Around(file, at))
            around.Insert(0, file.Symbols[at]);
        List<FileSymbol> chain = [.. around, own];
        // What is indented without a symbol around it may lie in anything.
        if (LinesOf(file, chain[0]) is not { IsEmpty: false } first || text[first.Start] is (byte)' ' or (byte)'\t')
            return null;
        // A member may be declared within another one: constructor(private a: A).
        if (file.Symbols.Exists(other => other.StartLine <= own.StartLine && other.EndLine >= own.EndLine && (other.StartLine < own.StartLine || other.EndLine > own.EndLine)
            && !around.Contains(other)))
            return null;
        // Parameters on a line of their own: template <class T>.
        if (chain.Exists(symbol => text.AsSpan(0, Math.Max(0, file.OffsetOf(symbol.StartLine, 0))).TrimEnd(" \t\r\n"u8) is [.., (byte)'>']))
            return null;
        // A block without a symbol of its own may have locals: extension(string text) { … }.
        for (var i = 0; i < around.Count; i++)
        {
            if (file.OffsetOf(around[i].Line, around[i].Column) is not (>= 0 and var name) || file.OffsetOf(chain[i + 1].StartLine, 0) is not (>= 0 and var next)
                || next < name || !Opens(text.AsSpan(name..next), IsNamespace(around[i].Kind)))
                return null;
        }
        return Assemble(file, around.FindAll(symbol => !IsNamespace(symbol.Kind)), own);
    }

    private static List<ByteSpan>? Assemble(FileView file, List<FileSymbol> types, FileSymbol own)
    {
        var parts = new List<ByteSpan>();
        var ends = new List<ByteSpan>();
        foreach (var type in types)
        {
            var lines = LinesOf(file, type);
            var open = Find(file.Text, file.OffsetOf(type.Line, type.Column), lines.End);
            var close = file.Text.AsSpan(lines.Start, lines.Length).LastIndexOf((byte)'}') + lines.Start;
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
        return parts;
    }

    // In a damaged database it might go round in circles.
    private static int Around(FileView file, int ordinal) => file.Symbols[ordinal].Parent is var parent && parent < ordinal ? parent : -1;

    // Whether one bracket is open in the end. Most texts need no closer look.
    private static bool Opens(ReadOnlySpan<byte> text, bool isNamespace) =>
        IsOne(text.Count((byte)'{') - text.Count((byte)'}'), isNamespace) || IsOne(Quotations.Depth(text), isNamespace);

    private static bool IsOne(int open, bool isNamespace) => open == 1 || open == 0 && isNamespace;

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
