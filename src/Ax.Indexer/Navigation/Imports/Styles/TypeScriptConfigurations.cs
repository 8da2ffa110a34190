using System.Text.Json;

namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary><c>baseUrl</c> and <c>paths</c> of the nearest <c>tsconfig.json</c> or <c>jsconfig.json</c> above a file, with what it extends.</summary>
internal sealed class TypeScriptConfigurations(ImportScope scope)
{
    private const int DeepestExtension = 16;

    private static readonly string[] Names = ["tsconfig.json", "jsconfig.json"];

    private readonly Dictionary<string, Aliases> _byFolder = new(StringComparer.Ordinal);

    private sealed record Aliases(string? BaseFolder, string PathsFolder, IReadOnlyList<(string Pattern, string[] Targets)> Paths)
    {
        public static readonly Aliases None = new(null, "", []);
    }

    /// <summary>Where a target that is not relative may lie: a folder and a path from it, most specific pattern first.</summary>
    public IEnumerable<(string Folder, string Path)> Candidates(string folder, string target)
    {
        var aliases = For(folder);
        var best = aliases.Paths.Where(alias => Matches(alias.Pattern, target))
            // An exact pattern, then the longest text before the star.
            .OrderBy(static alias => alias.Pattern.Contains('*', StringComparison.Ordinal))
            .ThenByDescending(static alias => alias.Pattern.IndexOf('*', StringComparison.Ordinal)).FirstOrDefault();
        if (best.Targets is not null)
        {
            var star = best.Pattern.IndexOf('*', StringComparison.Ordinal);
            var middle = star < 0 ? "" : target[star..^(best.Pattern.Length - star - 1)];
            foreach (var path in best.Targets)
                yield return (aliases.PathsFolder, path.Replace("*", middle, StringComparison.Ordinal));
        }
        if (aliases.BaseFolder is { } root)
            yield return (root, target);
    }

    private static bool Matches(string pattern, string target)
    {
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        return star < 0 ? pattern == target : target.Length >= pattern.Length - 1
            && target.AsSpan().StartsWith(pattern.AsSpan(0, star), StringComparison.Ordinal)
            && target.AsSpan().EndsWith(pattern.AsSpan(star + 1), StringComparison.Ordinal);
    }

    private Aliases For(string folder)
    {
        if (_byFolder.TryGetValue(folder, out var known))
            return known;
        var file = Names.Select(name => RelativePath.Join(folder, name)!).FirstOrDefault(path => scope.Paths.Find(path) >= 0);
        var aliases = file is not null ? Read(file, 0) : folder.Length == 0 ? Aliases.None : For(RelativePath.FolderOf(folder));
        return _byFolder[folder] = aliases;
    }

    private Aliases Read(string file, int depth)
    {
        if (depth > DeepestExtension || scope.Configuration.ReadJson(file) is not { } json)
            return Aliases.None;
        var folder = RelativePath.FolderOf(file);
        var aliases = Aliases.None;
        foreach (var extended in Extended(json))
        {
            // What extends a package stays unknown: packages are not in the tree.
            if (extended.StartsWith('.') && RelativePath.Join(folder, extended) is { } path)
                aliases = Merge(aliases, Read(scope.Paths.Find(path) >= 0 ? path : path + ".json", depth + 1));
        }
        return json.TryGetProperty("compilerOptions", out var options) && options.ValueKind == JsonValueKind.Object
            ? Merge(aliases, Own(options, folder, aliases.BaseFolder))
            : aliases;
    }

    private static Aliases Own(JsonElement options, string folder, string? inherited)
    {
        var root = options.TryGetProperty("baseUrl", out var url) && url.ValueKind == JsonValueKind.String ? RelativePath.Join(folder, url.GetString()!) : null;
        var paths = new List<(string, string[])>();
        if (options.TryGetProperty("paths", out var map) && map.ValueKind == JsonValueKind.Object)
        {
            foreach (var entry in map.EnumerateObject().Where(static entry => entry.Value.ValueKind == JsonValueKind.Array))
                paths.Add((entry.Name, [.. entry.Value.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.String).Select(static item => item.GetString()!)]));
        }
        return new Aliases(root, root ?? inherited ?? folder, paths);
    }

    private static Aliases Merge(Aliases outer, Aliases inner) => new(
        inner.BaseFolder ?? outer.BaseFolder,
        inner.Paths.Count > 0 ? inner.PathsFolder : outer.PathsFolder,
        inner.Paths.Count > 0 ? inner.Paths : outer.Paths);

    private static IEnumerable<string> Extended(JsonElement json) => !json.TryGetProperty("extends", out var extends) ? []
        : extends.ValueKind == JsonValueKind.String ? [extends.GetString()!]
        : extends.ValueKind == JsonValueKind.Array ? extends.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.String).Select(static item => item.GetString()!)
        : [];
}
