using System.Globalization;
using Ax.Cli.Hosting;
using Ax.Cli.Rendering;
using Ax.Indexer;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>The state of an index as text and as one JSON object.</summary>
internal static class StatusRendering
{
    private const int MostExamples = 5;

    public static void WriteText(ResultWriter results, CodeIndex index, IndexStatus status, PathDisplay paths)
    {
        var totals = status.Totals;
        var updated = status.UpdatedAt.ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        var head = new Columns(results.Paint.Name, null);
        head.Add("root", ControlCharacters.Escape(index.Root));
        head.Add("index", $"{ControlCharacters.Escape(index.IndexDirectory)} ({Quantity.Bytes(status.IndexBytes)}, schema {status.SchemaVersion}, updated {updated})");
        head.Add("files", $"{Quantity.Count(totals.Files)} ({Quantity.Bytes(totals.Bytes)}), {Quantity.Count(totals.Skipped)} skipped, {Quantity.Count(totals.Failed)} failed, {Quantity.Count(totals.FilesWithErrors)} with parse errors");
        head.Add("holds", $"{Quantity.Count(totals.Symbols, "symbol")}, {Quantity.Count(totals.References, "reference")}, {Quantity.Count(totals.Imports, "import")}");
        head.Add("content", Describe(status.Content));
        if (index.UpdatingProcess is { } writer)
            head.Add("update", $"in progress (process {writer}): answers are of the state above until it is done");
        head.WriteTo(results);
        WriteLanguages(results, status.Languages);
        WriteGaps(results, status.Gaps, paths);
    }

    /// <summary>What there is while the first index is being built.</summary>
    public static void WriteBeginning(CommandContext context, CodeIndex index, int writer)
    {
        if (context.Settings.Json)
        {
            using var json = new JsonLines(context.Results);
            json.Write((index, writer), static (output, item) =>
            {
                output.WriteString("root", item.index.Root);
                output.WriteString("indexDirectory", item.index.IndexDirectory);
                output.WriteNumber("updatingProcess", item.writer);
            });
            return;
        }
        var head = new Columns(context.Results.Paint.Name, null);
        head.Add("root", ControlCharacters.Escape(index.Root));
        head.Add("index", $"{ControlCharacters.Escape(index.IndexDirectory)}, being built for the first time by process {writer}");
        head.Add("content", "can be searched: `ax grep` reads the files until their index is there");
        head.Add("symbols", "not yet");
        head.WriteTo(context.Results);
    }

    private static string Describe(ContentStatus content)
    {
        var parts = $"{Quantity.Count(content.Files)} text files in {Quantity.Count(content.Segments, "segment")} ({Quantity.Bytes(content.Bytes)})";
        return content.Damaged == 0 ? parts : $"{parts}, {Quantity.Count(content.Damaged)} missing or damaged: `ax grep` reads the files, `ax index` repairs";
    }

    private static void WriteLanguages(ResultWriter results, IReadOnlyList<LanguageTotals> languages)
    {
        if (languages.Count == 0)
            return;
        var columns = new Columns(null, null, null, null, null).AlignRight(1, 2, 3, 4);
        columns.Add("language", "files", "size", "symbols", "with errors");
        foreach (var language in languages)
            columns.Add(language.Language, Quantity.Count(language.Files), Quantity.Bytes(language.Bytes), Quantity.Count(language.Symbols), Quantity.Count(language.FilesWithErrors));
        results.Line("");
        columns.WriteTo(results);
    }

    private static void WriteGaps(ResultWriter results, IReadOnlyList<CoverageGap> gaps, PathDisplay paths)
    {
        if (gaps.Count == 0)
            return;
        results.Line("");
        results.Line("gaps");
        foreach (var gap in gaps)
        {
            results.Line($"  {results.Paint.Warning(gap.Reason)}: {Quantity.Count(gap.Files, "file")}");
            foreach (var example in gap.Examples.Take(MostExamples))
                results.Line($"    {paths.Show(example.Path)}{(example.Reason.Length == 0 ? "" : $": {ControlCharacters.Escape(example.Reason)}")}");
            if (gap.Files > MostExamples && gap.Examples.Count > 0)
                results.Line($"    … and {Quantity.Count(gap.Files - Math.Min(MostExamples, gap.Examples.Count))} more");
        }
    }

    public static void WriteJson(ResultWriter results, CodeIndex index, IndexStatus status)
    {
        using var json = new JsonLines(results);
        json.Write((index, status), static (writer, item) =>
        {
            writer.WriteString("root", item.index.Root);
            writer.WriteString("indexDirectory", item.index.IndexDirectory);
            writer.WriteNumber("schemaVersion", item.status.SchemaVersion);
            writer.WriteString("updatedAt", item.status.UpdatedAt.UtcDateTime);
            writer.WriteNumber("indexBytes", item.status.IndexBytes);
            if (item.index.UpdatingProcess is { } process)
                writer.WriteNumber("updatingProcess", process);
            StatusJson.WriteContent(writer, item.status.Content);
            StatusJson.WriteTotals(writer, item.status.Totals);
            StatusJson.WriteLanguages(writer, item.status.Languages);
            StatusJson.WriteGaps(writer, item.status.Gaps);
        });
    }
}
