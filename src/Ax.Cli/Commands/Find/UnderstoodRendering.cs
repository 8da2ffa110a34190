using System.Text.Json;
using Ax.Cli.Rendering;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>How a query was understood, as text and as a field of JSON.</summary>
internal static class UnderstoodRendering
{
    public static void WriteText(ResultWriter results, UnderstoodQuery understood)
    {
        results.Line($"understood as {Name(understood.Intent)}: {Meaning(understood.Intent)}");
        var columns = new Columns(results.Paint.Name, results.Paint.Kind, null);
        foreach (var part in understood.Parts)
            columns.Add(ControlCharacters.Escape(part.Text), Name(part.Kind), ControlCharacters.Escape(part.Meaning));
        columns.WriteTo(results, "    ");
    }

    public static void WriteJson(Utf8JsonWriter json, UnderstoodQuery understood)
    {
        json.WriteStartObject("understood");
        json.WriteString("intent", Name(understood.Intent));
        json.WriteStartArray("parts");
        foreach (var part in understood.Parts)
        {
            json.WriteStartObject();
            json.WriteString("text", part.Text);
            json.WriteString("kind", Name(part.Kind));
            json.WriteBoolean("negated", part.IsNegated);
            json.WriteString("meaning", part.Meaning);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Name(QueryIntent intent) => intent.ToString().ToLowerInvariant();

    private static string Name(QueryPartKind kind) => kind.ToString().ToLowerInvariant();

    private static string Meaning(QueryIntent intent) => intent switch
    {
        QueryIntent.Symbol => "one name",
        QueryIntent.Words => "all of them in name, container, signature or documentation; a hit that lacks one, or has them in its body alone, says so",
        QueryIntent.Phrase => "quoted words stand side by side in one of name, container, signature and documentation",
        QueryIntent.Filters => "no words, so everything that passes is listed",
        _ => "there is nothing to look for",
    };
}
