using System.Globalization;
using System.Text.Json;
using Ax.Cli.Rendering;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>Hits as text and as JSON Lines.</summary>
internal static class FindRendering
{
    public static void WriteText(ResultWriter results, SearchAnswer answer, PathDisplay paths)
    {
        var paint = results.Paint;
        var columns = new Columns(paint.Path, paint.Kind, paint.Name, paint.Warning, paint.Faint);
        foreach (var hit in answer.Hits)
        {
            var symbol = hit.Symbol;
            columns.Add(
                SymbolText.Location(symbol, paths), symbol.Kind.ToName(), SymbolText.QualifiedName(symbol), Notes(hit), SymbolText.Signature(symbol));
            if (hit.Factors.Count > 0)
                columns.AddBelow("    " + Factors(hit));
        }
        columns.WriteTo(results);
    }

    public static void WriteJson(ResultWriter results, SearchAnswer answer)
    {
        using var json = new JsonLines(results);
        foreach (var hit in answer.Hits)
            json.Write((hit, answer.Understood), static (writer, item) => WriteHit(writer, item.hit, item.Understood));
    }

    private static void WriteHit(Utf8JsonWriter json, SearchHit hit, UnderstoodQuery? understood)
    {
        SymbolJson.Write(json, hit.Symbol);
        json.WriteNumber("score", Math.Round(hit.Score, 6));
        json.WriteString("match", hit.Match.ToName());
        json.WriteStartArray("others");
        foreach (var place in hit.Others)
        {
            json.WriteStartObject();
            json.WriteString("kind", place.Kind.ToName());
            json.WriteString("path", place.Path);
            json.WriteNumber("line", place.Line + 1);
            json.WriteNumber("column", place.Column + 1);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (understood is null)
            return;
        json.WriteStartArray("factors");
        foreach (var factor in hit.Factors)
        {
            json.WriteStartObject();
            json.WriteString("name", factor.Name);
            json.WriteNumber("value", Math.Round(factor.Value, 6));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        UnderstoodRendering.WriteJson(json, understood);
    }

    private static string Notes(SearchHit hit)
    {
        var others = hit.Others.Count switch
        {
            0 => "",
            1 => "[1 more place]",
            var count => $"[{Quantity.Count(count)} more places]",
        };
        string[] notes = [hit.Match.Note(), others, hit.Symbol.IsStale ? SymbolText.StaleNote : ""];
        return string.Join(' ', notes.Where(static note => note.Length > 0));
    }

    private static string Factors(SearchHit hit)
    {
        var factors = hit.Factors.Select(factor => string.Create(CultureInfo.InvariantCulture, $"{factor.Name} {factor.Value:0.###}"));
        return string.Create(CultureInfo.InvariantCulture, $"score {hit.Score:0.###} = {ControlCharacters.Escape(string.Join(" × ", factors))}");
    }
}
