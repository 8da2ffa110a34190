using System.Globalization;
using System.Text.Json;
using Ax.Cli.Rendering;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>Imports as text and as JSON Lines.</summary>
internal static class ImportRendering
{
    private const int MostFiles = 3;

    /// <summary>The imports of one file: line, target, where it leads.</summary>
    public static void WriteImports(ResultWriter results, IReadOnlyList<ImportEdge> edges, PathDisplay paths)
    {
        var paint = results.Paint;
        var columns = new Columns(paint.Faint, paint.Name, paint.Kind, paint.Path).AlignRight(0);
        foreach (var edge in edges)
            columns.Add(Line(edge), Target(edge), edge.Resolution.ToName(), Where(edge, paths));
        columns.WriteTo(results);
    }

    /// <summary>The imports of several files, each with its place.</summary>
    public static void WritePlaces(ResultWriter results, IReadOnlyList<ImportEdge> edges, PathDisplay paths, bool withDepth)
    {
        var paint = results.Paint;
        var columns = new Columns(paint.Faint, paint.Path, paint.Name, paint.Kind).AlignRight(0);
        foreach (var edge in edges)
        {
            columns.Add(withDepth ? edge.Depth.ToString(CultureInfo.InvariantCulture) : "", $"{paths.Show(edge.Path)}:{edge.Line + 1}", Target(edge),
                edge.Resolution == ImportResolution.Resolved ? "" : $"{edge.Resolution.ToName()} ({edge.How})");
        }
        columns.WriteTo(results);
    }

    public static void WriteJson(ResultWriter results, IReadOnlyList<ImportEdge> edges)
    {
        using var json = new JsonLines(results);
        foreach (var edge in edges)
            json.Write(edge, Write);
    }

    /// <summary>The fields of an import; lines are 1-based.</summary>
    public static void Write(Utf8JsonWriter json, ImportEdge edge)
    {
        json.WriteString("path", edge.Path);
        json.WriteString("target", edge.Target);
        json.WriteNumber("line", edge.Line + 1);
        json.WriteString("resolution", edge.Resolution.ToName());
        json.WriteNumber("depth", edge.Depth);
        JsonLines.Strings(json, "files", edge.Files);
        json.WriteString("module", edge.Module);
        JsonLines.Strings(json, "names", edge.Names);
        json.WriteString("how", edge.How);
    }

    /// <summary>The word for a resolution.</summary>
    public static string ToName(this ImportResolution resolution) => resolution switch
    {
        ImportResolution.Resolved => "resolved",
        ImportResolution.Ambiguous => "ambiguous",
        ImportResolution.External => "external",
        _ => "unresolved",
    };

    private static string Line(ImportEdge edge) => (edge.Line + 1).ToString(CultureInfo.InvariantCulture);

    private static string Target(ImportEdge edge) => ControlCharacters.Escape(edge.Target);

    private static string Where(ImportEdge edge, PathDisplay paths)
    {
        if (edge.Files.Count == 0)
            return $"({edge.How})";
        var more = edge.Files.Count > MostFiles ? $" … {Quantity.Count(edge.Files.Count - MostFiles)} more" : "";
        return $"{string.Join(", ", edge.Files.Take(MostFiles).Select(paths.Show))}{more} ({edge.How})";
    }
}
