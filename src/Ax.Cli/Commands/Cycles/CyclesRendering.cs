using Ax.Cli.Rendering;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>Cycles as text and as JSON Lines.</summary>
internal static class CyclesRendering
{
    /// <summary>How many files each has, and a shortest way round.</summary>
    public static void WriteText(ResultWriter results, IReadOnlyList<ImportCycle> cycles, PathDisplay paths)
    {
        var paint = results.Paint;
        foreach (var cycle in cycles)
        {
            results.Line(paint.Kind(Quantity.Count(cycle.Files.Count, "file")));
            foreach (var edge in cycle.Shortest)
                results.Line($"  {paint.Path($"{paths.Show(edge.Path)}:{edge.Line + 1}")}  {paint.Name(ControlCharacters.Escape(edge.Target))}");
        }
    }

    public static void WriteJson(ResultWriter results, IReadOnlyList<ImportCycle> cycles)
    {
        using var json = new JsonLines(results);
        foreach (var cycle in cycles)
        {
            json.Write(cycle, static (writer, cycle) =>
            {
                writer.WriteNumber("size", cycle.Files.Count);
                JsonLines.Strings(writer, "files", cycle.Files);
                writer.WriteStartArray("shortest");
                foreach (var edge in cycle.Shortest)
                {
                    writer.WriteStartObject();
                    ImportRendering.Write(writer, edge);
                    writer.WriteEndObject();
                }
                writer.WriteEndArray();
            });
        }
    }
}
