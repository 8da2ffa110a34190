using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Navigation.Imports;

/// <summary>A tree of small files, and what is answered about their imports.</summary>
internal static class ImportTree
{
    /// <summary>Writes files (path, content, path, content …), indexes them and lists a file's imports.</summary>
    public static async Task<List<string>> ImportsAsync(string file, params string[] files)
    {
        await using var tree = new IndexedTree();
        for (var i = 0; i < files.Length; i += 2)
            tree.Write(files[i], files[i + 1]);
        await tree.UpdateAsync();
        return await ImportsAsync(tree, file);
    }

    /// <summary>A file's imports as <c>target: resolution how files or module</c>.</summary>
    public static async Task<List<string>> ImportsAsync(IndexedTree tree, string file)
    {
        var answer = await (await tree.Index).GetImportsAsync(file);
        Assert.NotNull(answer);
        return [.. answer.Edges.Select(Describe)];
    }

    public static string Describe(ImportEdge edge) =>
        $"{edge.Target}: {edge.Resolution} {edge.How} {(edge.Files.Count > 0 ? string.Join(' ', edge.Files) : edge.Module)}".TrimEnd();
}
