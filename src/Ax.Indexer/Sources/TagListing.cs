using System.Text;
using Ax.Indexer.Model;

namespace Ax.Indexer.Sources;

/// <summary>Lists a tag buffer for people.</summary>
internal static class TagListing
{
    public static IReadOnlyList<ExtractedTag> List(TagBuffer tags, ReadOnlySpan<byte> source, string separator)
    {
        var list = new List<ExtractedTag>();
        AddSymbols(tags, source, separator, list);
        var nextName = 0;
        foreach (ref readonly var import in tags.Imports)
        {
            var names = new List<string>();
            for (var i = 0; i < import.NameCount; i++, nextName++)
                names.Add(ImportedName(tags.ImportedNames[nextName], source));
            list.Add(new ExtractedTag("import", "", Text(import.Target, source), import.Line, 0, import.Line,
                names.Count == 0 ? null : string.Join(", ", names), null, null, Visibility.Unknown, SymbolModifiers.None));
        }
        foreach (ref readonly var reference in tags.References)
        {
            if (reference.Role != ReferenceRole.Definition)
                list.Add(Plain("reference", reference.Role.ToString().ToLowerInvariant(), Text(reference.Name, source), reference.Line, reference.Column));
        }
        foreach (ref readonly var error in tags.Errors)
            list.Add(Plain("error", "", Text(error.Span with { Length = Math.Min(error.Span.Length, 40) }, source).ReplaceLineEndings(" "), error.Line, 0));
        return [.. list.OrderBy(tag => tag.Line).ThenBy(tag => tag.Column)];
    }

    private static void AddSymbols(TagBuffer tags, ReadOnlySpan<byte> source, string separator, List<ExtractedTag> list)
    {
        var paths = new string?[tags.Symbols.Length];
        for (var i = 0; i < paths.Length; i++)
        {
            ref readonly var symbol = ref tags.Symbols[i];
            var parent = symbol.Parent < 0 ? null : paths[symbol.Parent];
            string?[] around =
            [
                symbol.Elements.IsEmpty ? parent : parent + Text(symbol.Elements, tags.ElementText),
                symbol.Region.IsEmpty ? null : Text(symbol.Region, source),
                symbol.Container.IsEmpty ? null : Text(symbol.Container, source),
            ];
            var container = string.Join(separator, around.Where(part => part is not null));
            var name = Text(symbol.Name, source);
            paths[i] = container.Length == 0 ? name : container + separator + name;
            list.Add(new ExtractedTag(
                symbol.Modifiers.HasFlag(SymbolModifiers.Declaration) ? "declaration" : "definition", symbol.Kind.ToName(), name,
                symbol.Line, symbol.Column, symbol.EndLine, container.Length == 0 ? null : container,
                SourceRendering.Signature(symbol.Signature.Of(source)),
                symbol.Doc.IsEmpty ? null : SourceRendering.Documentation(symbol.Doc.Of(source)),
                symbol.Visibility, symbol.Modifiers & ~SymbolModifiers.Declaration));
        }
    }

    private static string ImportedName(ImportedNameTag tag, ReadOnlySpan<byte> source) =>
        (tag.Name.IsEmpty ? "*" : Text(tag.Name, source)) + (tag.Alias.IsEmpty ? "" : " as " + Text(tag.Alias, source));

    private static ExtractedTag Plain(string type, string detail, string name, int line, int column) =>
        new(type, detail, name, line, column, line, null, null, null, Visibility.Unknown, SymbolModifiers.None);

    private static string Text(ByteSpan span, ReadOnlySpan<byte> source) => Encoding.UTF8.GetString(span.Of(source));
}
