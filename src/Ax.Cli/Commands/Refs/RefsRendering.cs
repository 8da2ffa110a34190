using System.Text.Json;
using Ax.Cli.Rendering;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>References as text and as JSON Lines.</summary>
internal static class RefsRendering
{
    public static void WriteText(ResultWriter results, IReadOnlyList<Reference> references, PathDisplay paths)
    {
        var paint = results.Paint;
        var columns = new Columns(paint.Path, paint.Kind, paint.Name, paint.Warning, paint.Faint);
        foreach (var reference in references)
        {
            columns.Add(
                $"{paths.Show(reference.Path)}:{reference.Line + 1}:{reference.Column + 1}", reference.Role.ToName(),
                ControlCharacters.Escape(reference.Enclosing ?? ""), Notes(reference), ControlCharacters.Escape(reference.Text ?? ""));
        }
        columns.WriteTo(results);
    }

    public static void WriteJson(ResultWriter results, IReadOnlyList<Reference> references)
    {
        using var json = new JsonLines(results);
        foreach (var reference in references)
            json.Write(reference, WriteReference);
    }

    public static void WriteCounts(ResultWriter results, RefsCounts counts, bool json)
    {
        if (!json)
        {
            var columns = new Columns(null, results.Paint.Kind, results.Paint.Warning).AlignRight(0);
            foreach (var (resolution, role, count) in counts.Rows)
                columns.Add(Quantity.Count(count), role.ToName(), resolution.ToName());
            columns.WriteTo(results);
            return;
        }
        using var lines = new JsonLines(results);
        foreach (var row in counts.Rows)
        {
            lines.Write(row, static (writer, item) =>
            {
                writer.WriteString("role", item.Role.ToName());
                writer.WriteString("resolution", item.Resolution.ToName());
                writer.WriteNumber("count", item.Count);
            });
        }
    }

    private static void WriteReference(Utf8JsonWriter json, Reference reference)
    {
        json.WriteString("path", reference.Path);
        json.WriteNumber("line", reference.Line + 1);
        json.WriteNumber("column", reference.Column + 1);
        json.WriteString("role", reference.Role.ToName());
        json.WriteString("text", reference.Text);
        json.WriteString("enclosing", reference.Enclosing);
        json.WriteString("resolution", reference.Resolution.ToName());
        json.WriteString("evidence", reference.Evidence.ToName());
        json.WriteNumber("candidates", reference.Candidates);
        json.WriteString("definition", reference.Target is { } target ? $"{target.Path}:{target.Line + 1}:{target.Column + 1}" : null);
        json.WriteBoolean("stale", reference.IsStale);
    }

    private static string Notes(Reference reference)
    {
        var resolution = reference.Resolution switch
        {
            Resolution.Ambiguous => reference.Candidates == 1 ? "[ambiguous]" : $"[ambiguous: {Quantity.Count(reference.Candidates)}{(reference.Candidates == Reference.MostCandidates ? "+" : "")}]",
            Resolution.Unresolved => "[unresolved]",
            _ => "",
        };
        return reference.IsStale ? $"{resolution} {SymbolText.StaleNote}".TrimStart() : resolution;
    }
}
