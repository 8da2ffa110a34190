using System.Globalization;
using System.Text.Json;
using Ax.Cli.Hosting;
using Ax.Cli.Rendering;
using Ax.Indexer;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>An update of a watched index as a line of text or as a JSON object, at once.</summary>
internal static class WatchRendering
{
    public static void Write(CommandContext context, CodeIndex index, WatchUpdate update)
    {
        var time = TimeProvider.System.GetLocalNow();
        if (context.Settings.Json)
        {
            using var json = new JsonLines(context.Results);
            json.Write(update, (writer, item) => WriteProperties(writer, item, time));
        }
        else
        {
            context.Results.Line(string.Create(CultureInfo.InvariantCulture, $"{time:HH:mm:ss} {Describe(context.Results, index, update)}"));
        }
        // Somebody watches: a line that waits in a buffer is of no use.
        context.Results.Flush();
        IndexRendering.WriteProblems(context.Diagnostics, update.Problems, update.Failed);
    }

    private static string Describe(ResultWriter results, CodeIndex index, WatchUpdate update)
    {
        var failed = update.Failed == 0 ? "" : $", {results.Paint.Error($"{Quantity.Count(update.Failed)} failed")}";
        if (update is { Rescan: RescanReason.Start, Summary: { } summary })
            return $"watching {results.Paint.Path(ControlCharacters.Escape(index.Root))}: {Quantity.Count(summary.Files, "file")}, {Changes(update)} in {Quantity.Duration(update.Elapsed)}{failed}";
        var why = update.Rescan is { } reason ? $" ({Explain(reason)})" : "";
        return $"{Changes(update)} in {Quantity.Duration(update.Delay)}{failed}{why}";
    }

    private static string Changes(WatchUpdate update) => (update.Indexed, update.Removed) switch
    {
        (0, 0) => "updated nothing",
        (var indexed, 0) => $"updated {Quantity.Count(indexed, "file")}",
        (0, var removed) => $"removed {Quantity.Count(removed, "file")}",
        var (indexed, removed) => $"updated {Quantity.Count(indexed, "file")} and removed {Quantity.Count(removed)}",
    };

    private static string Explain(RescanReason reason) => "all files were looked at: " + reason switch
    {
        RescanReason.Rules => "what is ignored may have changed",
        RescanReason.ManyChanges => "many changed at once",
        RescanReason.LostChanges => "too many changed at once for the system to tell",
        RescanReason.Unwatched => "not all folders can be watched",
        RescanReason.IndexChanged => "another program changed the index",
        _ => Name(reason),
    };

    private static string Name(RescanReason reason) => JsonNamingPolicy.CamelCase.ConvertName(reason.ToString());

    private static void WriteProperties(Utf8JsonWriter json, WatchUpdate update, DateTimeOffset time)
    {
        json.WriteString("time", time.ToString("O", CultureInfo.InvariantCulture));
        if (update.Rescan is { } reason)
            json.WriteString("rescan", Name(reason));
        json.WriteNumber("indexed", update.Indexed);
        json.WriteNumber("removed", update.Removed);
        json.WriteNumber("failed", update.Failed);
        json.WriteNumber("delayMs", Math.Round(update.Delay.TotalMilliseconds, 1));
        json.WriteNumber("elapsedMs", Math.Round(update.Elapsed.TotalMilliseconds, 1));
        if (update.Summary is { } summary)
        {
            json.WriteNumber("files", summary.Files);
            json.WriteNumber("symbols", summary.Symbols);
            json.WriteNumber("references", summary.References);
            json.WriteNumber("imports", summary.Imports);
            json.WriteNumber("bytes", summary.Bytes);
        }
        ProblemJson.Write(json, "problems", update.Problems);
    }
}
