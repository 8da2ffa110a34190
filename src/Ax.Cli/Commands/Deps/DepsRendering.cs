using System.Globalization;
using Ax.Cli.Rendering;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>The files a file depends on, and a chain of imports, as text.</summary>
internal static class DepsRendering
{
    /// <summary>Each file once, where it is first reached; below what is not in the tree, or not certain.</summary>
    public static void WriteFiles(ResultWriter results, IReadOnlyList<ImportEdge> edges, PathDisplay paths)
    {
        var paint = results.Paint;
        var columns = new Columns(paint.Faint, paint.Path, paint.Faint).AlignRight(0);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var edge in edges.Where(static edge => edge.Resolution == ImportResolution.Resolved))
        {
            foreach (var file in edge.Files.Where(seen.Add))
                columns.Add(edge.Depth.ToString(CultureInfo.InvariantCulture), paths.Show(file), $"{paths.Show(edge.Path)}:{edge.Line + 1}");
        }
        var modules = new HashSet<string>(StringComparer.Ordinal);
        foreach (var edge in edges.Where(edge => edge.Resolution != ImportResolution.Resolved && modules.Add(edge.Module ?? edge.Target)))
        {
            columns.Add(edge.Depth.ToString(CultureInfo.InvariantCulture), $"{ControlCharacters.Escape(edge.Module ?? edge.Target)} [{edge.Resolution.ToName()}]",
                $"{paths.Show(edge.Path)}:{edge.Line + 1}");
        }
        columns.WriteTo(results);
    }

    /// <summary>One import a line, in order.</summary>
    public static void WriteWay(ResultWriter results, IReadOnlyList<ImportEdge> edges, PathDisplay paths)
    {
        var paint = results.Paint;
        var columns = new Columns(paint.Path, paint.Name);
        foreach (var edge in edges)
            columns.Add($"{paths.Show(edge.Path)}:{edge.Line + 1}", ControlCharacters.Escape(edge.Target));
        columns.WriteTo(results);
    }
}
