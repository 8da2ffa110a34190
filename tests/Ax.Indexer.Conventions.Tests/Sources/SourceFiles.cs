namespace Ax.Indexer.Conventions.Tests.Sources;

/// <summary>The C# files of the products, without what builds leave behind.</summary>
internal static class SourceFiles
{
    public static IReadOnlyList<string> Under(params string[] folder)
    {
        var root = Repository.PathOf(folder);
        return [.. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(root, file).Replace('\\', '/').Split('/').Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>A file's lines without comments, with their numbers; strings stay.</summary>
    public static IEnumerable<(string Place, string Text)> CodeLines(string file)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            var code = line.TrimStart();
            if (!code.StartsWith("//", StringComparison.Ordinal))
                yield return ($"{Repository.Relative(file)}:{number}", line);
        }
    }

    /// <summary>Fails with the lines of the files that match.</summary>
    public static void CheckNone(IEnumerable<string> files, Func<string, bool> isForbidden, string rule)
    {
        var found = files.SelectMany(CodeLines).Where(line => isForbidden(line.Text)).Select(line => $"{line.Place}: {line.Text.Trim()}").ToList();
        Assert.True(found.Count == 0, $"{rule}\n{string.Join('\n', found)}");
    }
}
