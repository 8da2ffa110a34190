using System.Text.Json;
using Ax.Cli.Rendering;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>Calls as text and as JSON Lines.</summary>
internal static class CallRendering
{
    public static void WriteText(ResultWriter results, IReadOnlyList<Call> calls, CallDirection direction, PathDisplay paths)
    {
        var paint = results.Paint;
        var columns = new Columns(paint.Path, paint.Name, paint.Warning, paint.Faint);
        foreach (var (call, isRepeated) in CallTree.Arrange(calls, direction))
        {
            columns.Add(
                PlaceOf(call, paths), new string(' ', 2 * (call.Depth - 1)) + ControlCharacters.Escape(direction.FarName(call)), Notes(call, isRepeated),
                ControlCharacters.Escape(call.Sites[0].Text ?? ""));
        }
        columns.WriteTo(results);
    }

    /// <summary>One call a line, in order: what calls what.</summary>
    public static void WriteChain(ResultWriter results, IReadOnlyList<Call> calls, PathDisplay paths)
    {
        var paint = results.Paint;
        var columns = new Columns(paint.Path, paint.Name, paint.Faint, paint.Name, paint.Faint);
        foreach (var call in calls)
        {
            columns.Add(
                PlaceOf(call, paths), ControlCharacters.Escape(call.Caller?.Symbol ?? ""), "calls", ControlCharacters.Escape(call.Callee?.Symbol ?? call.Name),
                ControlCharacters.Escape(call.Sites[0].Text ?? ""));
        }
        columns.WriteTo(results);
    }

    public static void WriteJson(ResultWriter results, IReadOnlyList<Call> calls, CallDirection direction)
    {
        using var json = new JsonLines(results);
        foreach (var call in calls)
        {
            json.Write(call, (writer, item) =>
            {
                writer.WriteString("symbol", direction.FarName(item));
                Write(writer, item, direction.Far(item));
            });
        }
    }

    private static void Write(Utf8JsonWriter json, Call call, SymbolPlace? far)
    {
        json.WriteString("path", call.Path);
        json.WriteNumber("line", call.Sites[0].Line + 1);
        json.WriteNumber("column", call.Sites[0].Column + 1);
        json.WriteNumber("depth", call.Depth);
        json.WriteString("resolution", call.Resolution.ToName());
        json.WriteString("evidence", call.Evidence.ToName());
        json.WriteNumber("candidates", call.Candidates);
        json.WriteString("caller", call.Caller?.Symbol);
        json.WriteString("callee", call.Callee?.Symbol ?? call.Name);
        json.WriteString("kind", far?.Kind.ToName());
        json.WriteString("definition", far is null ? null : $"{far.Path}:{far.Line + 1}:{far.Column + 1}");
        json.WriteString("text", call.Sites[0].Text);
        json.WriteStartArray("lines");
        foreach (var site in call.Sites)
            json.WriteNumberValue(site.Line + 1);
        json.WriteEndArray();
        json.WriteBoolean("stale", call.IsStale);
    }

    private static string PlaceOf(Call call, PathDisplay paths) => $"{paths.Show(call.Path)}:{call.Sites[0].Line + 1}:{call.Sites[0].Column + 1}";

    private static string Notes(Call call, bool isRepeated)
    {
        var notes = new List<string>();
        if (call.Sites.Count > 1)
            notes.Add($"[{Quantity.Count(call.Sites.Count)} times]");
        if (call.Resolution != Resolution.Resolved)
            notes.Add(call.Candidates > 1 ? $"[{call.Resolution.ToName()}: {Quantity.Count(call.Candidates)}{(call.Candidates == Reference.MostCandidates ? "+" : "")}]" : $"[{call.Resolution.ToName()}]");
        if (isRepeated)
            notes.Add("[see above]");
        if (call.IsStale)
            notes.Add(SymbolText.StaleNote);
        return string.Join(' ', notes);
    }
}
