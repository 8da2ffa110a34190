using System.Text.Json;
using Ax.Cli.Rendering;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>Syntax trees and tags as text and as JSON.</summary>
internal static class ParseRendering
{
    public static void WriteTreeText(ResultWriter results, string tree)
    {
        results.Text(ControlCharacters.Escape(tree, kept: '\n'));
        if (!tree.EndsWith('\n'))
            results.Text("\n");
    }

    public static void WriteTreeJson(ResultWriter results, string file, string tree)
    {
        using var json = new JsonLines(results);
        json.Write((file, tree), static (writer, item) =>
        {
            writer.WriteString("path", item.file);
            writer.WriteString("tree", item.tree);
        });
    }

    public static void WriteTagsText(ResultWriter results, IReadOnlyList<ExtractedTag> tags)
    {
        var paint = results.Paint;
        var columns = new Columns(paint.Path, null, paint.Kind, paint.Name, paint.Faint);
        foreach (var tag in tags)
        {
            // An import's container holds the imported names.
            var isImport = tag.Type == "import";
            var name = isImport || tag.Container is null ? tag.Name : SymbolText.Qualified(tag.Container, tag.Name);
            var rest = isImport ? tag.Container : tag.Signature;
            columns.Add($"{tag.Line + 1}:{tag.Column + 1}", tag.Type, tag.Detail, ControlCharacters.Escape(name), ControlCharacters.Escape(rest ?? ""));
        }
        columns.WriteTo(results);
    }

    public static void WriteTagsJson(ResultWriter results, IReadOnlyList<ExtractedTag> tags)
    {
        using var json = new JsonLines(results);
        foreach (var tag in tags)
            json.Write(tag, WriteTag);
    }

    private static void WriteTag(Utf8JsonWriter json, ExtractedTag tag)
    {
        json.WriteString("type", tag.Type);
        json.WriteString("detail", tag.Detail);
        json.WriteString("name", tag.Name);
        json.WriteNumber("line", tag.Line + 1);
        json.WriteNumber("column", tag.Column + 1);
        json.WriteNumber("endLine", tag.EndLine + 1);
        json.WriteString("container", tag.Container);
        json.WriteString("signature", tag.Signature);
        json.WriteString("doc", tag.Doc);
        json.WriteString("visibility", LowerCamel(tag.Visibility.ToString()));
        JsonLines.Strings(json, "modifiers", Enum.GetValues<SymbolModifiers>()
            .Where(modifier => modifier != SymbolModifiers.None && tag.Modifiers.HasFlag(modifier))
            .Select(modifier => LowerCamel(modifier.ToString())));
    }

    private static string LowerCamel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
