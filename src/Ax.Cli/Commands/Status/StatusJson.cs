using System.Text.Json;
using Ax.Cli.Rendering;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>The parts of the JSON object of <c>ax status</c>.</summary>
internal static class StatusJson
{
    public static void WriteTotals(Utf8JsonWriter json, IndexTotals totals)
    {
        json.WriteNumber("files", totals.Files);
        json.WriteNumber("bytes", totals.Bytes);
        json.WriteNumber("symbols", totals.Symbols);
        json.WriteNumber("references", totals.References);
        json.WriteNumber("imports", totals.Imports);
        json.WriteNumber("skipped", totals.Skipped);
        json.WriteNumber("failed", totals.Failed);
        json.WriteNumber("filesWithErrors", totals.FilesWithErrors);
    }

    public static void WriteContent(Utf8JsonWriter json, ContentStatus status)
    {
        json.WriteStartObject("content");
        json.WriteNumber("files", status.Files);
        json.WriteNumber("segments", status.Segments);
        json.WriteNumber("bytes", status.Bytes);
        json.WriteNumber("damaged", status.Damaged);
        json.WriteEndObject();
    }

    public static void WriteLanguages(Utf8JsonWriter json, IReadOnlyList<LanguageTotals> languages)
    {
        json.WriteStartArray("languages");
        foreach (var language in languages)
        {
            json.WriteStartObject();
            json.WriteString("language", language.Language);
            json.WriteNumber("files", language.Files);
            json.WriteNumber("bytes", language.Bytes);
            json.WriteNumber("symbols", language.Symbols);
            json.WriteNumber("filesWithErrors", language.FilesWithErrors);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void WriteGaps(Utf8JsonWriter json, IReadOnlyList<CoverageGap> gaps)
    {
        json.WriteStartArray("gaps");
        foreach (var gap in gaps)
        {
            json.WriteStartObject();
            json.WriteString("reason", gap.Reason);
            json.WriteNumber("files", gap.Files);
            ProblemJson.Write(json, "examples", gap.Examples);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
