using System.Globalization;
using System.Text;
using Ax.Indexer.Model;

namespace Ax.Indexer.Tests.Languages;

/// <summary>
/// What is extracted from a sample, for reviewers: a line for each definition, declaration, import and error in source
/// order, then the occurrences by line. Lines and columns are 1-based.
/// </summary>
internal static class SampleRendering
{
    public static string Render(IReadOnlyList<ExtractedTag> tags)
    {
        var text = new StringBuilder();
        foreach (var tag in tags.Where(tag => tag.Type != "reference"))
            text.Append(Line(tag)).Append('\n');
        text.Append("\nreferences\n");
        foreach (var line in tags.Where(tag => tag.Type == "reference").GroupBy(tag => tag.Line))
            text.Append(CultureInfo.InvariantCulture, $"{line.Key + 1}: {string.Join(", ", line.Select(Reference))}\n");
        return text.ToString();
    }

    private static string Line(ExtractedTag tag) => tag.Type switch
    {
        "import" => $"{tag.Line + 1} import {tag.Name}" + (tag.Container is null ? "" : $" ({tag.Container})"),
        "error" => $"{tag.Line + 1} error `{tag.Name}`",
        _ => Definition(tag),
    };

    private static string Definition(ExtractedTag tag)
    {
        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"{tag.Line + 1}:{tag.Column + 1}-{tag.EndLine + 1} ");
        if (tag.Type == "declaration")
            line.Append("declaration ");
        line.Append(CultureInfo.InvariantCulture, $"{tag.Detail} {tag.Name}");
        if (tag.Container is { } container)
            line.Append(CultureInfo.InvariantCulture, $" in {container}");
        line.Append(CultureInfo.InvariantCulture, $" [{Properties(tag)}] `{tag.Signature}`");
        if (tag.Doc is { } doc)
            line.Append(CultureInfo.InvariantCulture, $" // {doc.Split('\n')[0]}");
        return line.ToString();
    }

    private static string Properties(ExtractedTag tag)
    {
        var words = tag.Visibility.ToString();
        if (tag.Modifiers != SymbolModifiers.None)
            words += ' ' + tag.Modifiers.ToString().Replace(",", "", StringComparison.Ordinal);
        return words.ToLowerInvariant();
    }

    private static string Reference(ExtractedTag tag) =>
        string.Create(CultureInfo.InvariantCulture, $"{(tag.Detail == "mention" ? "" : tag.Detail + " ")}{tag.Name}:{tag.Column + 1}");
}
