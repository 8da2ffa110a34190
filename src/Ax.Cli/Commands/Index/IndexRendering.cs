using Ax.Cli.Rendering;
using Ax.Indexer;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>The summary of an update as text and as one JSON object.</summary>
internal static class IndexRendering
{
    private const int MostProblems = 10;

    public static void WriteText(ResultWriter results, CodeIndex index, IndexSummary summary)
    {
        var failed = summary.Failed == 0 ? "" : $", {results.Paint.Error($"{Quantity.Count(summary.Failed)} failed")}";
        results.Line($"indexed {Quantity.Count(summary.Indexed, "file")} in {Quantity.Duration(summary.Elapsed)}: {Quantity.Count(summary.Unchanged)} unchanged, {Quantity.Count(summary.Removed)} removed, {Quantity.Count(summary.Skipped)} skipped{failed}");
        if (summary.CopiedFrom is { } other)
            results.Line($"what is the same there was taken over from the index of {results.Paint.Path(ControlCharacters.Escape(other))}");
        results.Line($"{results.Paint.Path(ControlCharacters.Escape(index.IndexDirectory))} holds {Quantity.Count(summary.Files, "file")} ({Quantity.Bytes(summary.Bytes)}): {Quantity.Count(summary.Symbols, "symbol")}, {Quantity.Count(summary.References, "reference")}, {Quantity.Count(summary.Imports, "import")}");
        var errors = summary.FilesWithErrors == 0 ? "" : $"; {Quantity.Count(summary.FilesWithErrors, "file")} parsed with errors";
        results.Line($"peak memory {Quantity.Bytes(summary.PeakMemoryBytes)}{errors}");
    }

    /// <summary>Names what failed: one bad file never stops a run, and is never passed over in silence.</summary>
    public static void WriteProblems(Diagnostics diagnostics, IReadOnlyList<FileProblem> problems, long failed)
    {
        foreach (var warning in problems.Where(problem => problem.IsWarning).Take(MostProblems))
            diagnostics.Note($"warning: {ControlCharacters.Escape(warning.Path)}: {warning.Reason}");
        var failures = problems.Where(problem => !problem.IsWarning).ToList();
        foreach (var problem in failures.Take(MostProblems))
            diagnostics.Error($"{ControlCharacters.Escape(problem.Path)}: {problem.Reason}");
        var more = Math.Max(failed, failures.Count) - Math.Min(MostProblems, failures.Count);
        if (more > 0)
            diagnostics.Error($"… and {Quantity.Count(more)} more: see ax status");
    }

    public static void WriteJson(ResultWriter results, IndexSummary summary, bool profile)
    {
        using var json = new JsonLines(results);
        json.Write(summary, (writer, item) =>
        {
            writer.WriteNumber("files", item.Files);
            writer.WriteNumber("indexed", item.Indexed);
            writer.WriteNumber("unchanged", item.Unchanged);
            writer.WriteNumber("removed", item.Removed);
            writer.WriteNumber("skipped", item.Skipped);
            writer.WriteNumber("failed", item.Failed);
            writer.WriteNumber("symbols", item.Symbols);
            writer.WriteNumber("references", item.References);
            writer.WriteNumber("imports", item.Imports);
            writer.WriteNumber("bytes", item.Bytes);
            writer.WriteNumber("filesWithErrors", item.FilesWithErrors);
            writer.WriteNumber("elapsedMs", (long)item.Elapsed.TotalMilliseconds);
            writer.WriteNumber("peakMemoryBytes", item.PeakMemoryBytes);
            if (item.CopiedFrom is { } other)
                writer.WriteString("copiedFrom", other);
            ProblemJson.Write(writer, "problems", item.Problems);
            if (profile)
                ProfileRendering.WriteJson(writer, "profile", item.Profile);
        });
    }
}
