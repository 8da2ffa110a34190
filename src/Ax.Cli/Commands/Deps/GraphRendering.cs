using System.Globalization;
using Ax.Cli.Rendering;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>Certain imports as a graph in the languages of Graphviz and Mermaid.</summary>
internal static class GraphRendering
{
    public static void WriteDot(ResultWriter results, IReadOnlyList<ImportEdge> edges)
    {
        results.Line("digraph imports {");
        foreach (var (from, to) in Pairs(edges))
            results.Line($"  {Quote(from)} -> {Quote(to)};");
        results.Line("}");
    }

    public static void WriteMermaid(ResultWriter results, IReadOnlyList<ImportEdge> edges)
    {
        // Paths are no identifiers there: each file gets one, and its path as a label.
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        results.Line("graph LR");
        foreach (var (from, to) in Pairs(edges))
            results.Line($"  {Node(from)} --> {Node(to)}");

        string Node(string path)
        {
            if (ids.TryGetValue(path, out var id))
                return id;
            id = ids[path] = string.Create(CultureInfo.InvariantCulture, $"f{ids.Count}");
            return $"{id}[\"{ControlCharacters.Escape(path).Replace("\"", "#quot;", StringComparison.Ordinal)}\"]";
        }
    }

    private static IEnumerable<(string From, string To)> Pairs(IReadOnlyList<ImportEdge> edges) => edges
        .Where(static edge => edge.Resolution == ImportResolution.Resolved)
        .SelectMany(static edge => edge.Files.Select(file => (edge.Path, file))).Distinct();

    private static string Quote(string path) =>
        $"\"{ControlCharacters.Escape(path).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
