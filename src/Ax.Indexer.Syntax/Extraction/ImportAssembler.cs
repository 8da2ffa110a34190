using System.Runtime.InteropServices;
using Ax.Indexer.Model;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>Groups imported bindings into imports.</summary>
internal static class ImportAssembler
{
    public static void Assemble(RawTags raw, ReadOnlySpan<byte> source, TagBuffer tags)
    {
        if (raw.Imports.Count == 0)
            return;
        var imports = CollectionsMarshal.AsSpan(raw.Imports);
        FindPaths(imports);
        imports.Sort(static (a, b) => a.Path.Start != b.Path.Start ? a.Path.Start.CompareTo(b.Path.Start)
            : a.Name.Start != b.Name.Start ? a.Name.Start.CompareTo(b.Name.Start) : a.Alias.Start.CompareTo(b.Alias.Start));
        for (var i = 0; i < imports.Length;)
        {
            var first = imports[i];
            var names = 0;
            for (; i < imports.Length && imports[i].Path.Start == first.Path.Start; i++)
            {
                if (first.Path.IsEmpty || (imports[i].Name.IsEmpty && imports[i].Alias.IsEmpty))
                    continue;
                tags.Add(new ImportedNameTag(imports[i].Name, imports[i].Alias));
                names++;
            }
            if (!first.Path.IsEmpty)
                tags.Add(new ImportTag(Unquote(first.Path, source), first.Line, names));
        }
    }

    // Names captured without a path get that of the innermost statement around them; without one they stay pathless.
    private static void FindPaths(Span<RawImport> imports)
    {
        imports.Sort(static (a, b) => Position(a).CompareTo(Position(b)));
        for (var i = 0; i < imports.Length; i++)
        {
            if (!imports[i].Path.IsEmpty)
                continue;
            var position = Position(imports[i]);
            for (var j = i - 1; j >= 0; j--)
            {
                if (imports[j].Statement.IsEmpty || imports[j].Statement.End <= position || imports[j].Path.IsEmpty)
                    continue;
                imports[i] = imports[i] with { Statement = imports[j].Statement, Path = imports[j].Path, Line = imports[j].Line };
                break;
            }
        }
    }

    // Where a statement begins, or a name that has none.
    private static int Position(in RawImport import) =>
        !import.Statement.IsEmpty ? import.Statement.Start
        : !import.Path.IsEmpty ? import.Path.Start
        : !import.Name.IsEmpty ? import.Name.Start
        : import.Alias.Start;

    private static ByteSpan Unquote(ByteSpan span, ReadOnlySpan<byte> source)
    {
        var text = span.Of(source);
        // <stdio.h> is a quoted name, List<string> is not.
        var isAngled = text.StartsWith("<"u8);
        var start = text.IndexOfAnyExcept(isAngled ? "\"'`< \t\r\n"u8 : "\"'` \t\r\n"u8);
        var end = text.LastIndexOfAnyExcept(isAngled ? "\"'`> \t\r\n"u8 : "\"'` \t\r\n"u8);
        return start < 0 || end < start ? span : new ByteSpan(span.Start + start, end - start + 1);
    }
}
