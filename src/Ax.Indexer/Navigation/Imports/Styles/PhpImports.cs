using System.Text.Json;

namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>
/// Classes as of PHP by the PSR-4 prefixes of the tree's <c>composer.json</c> files, and files by path:
/// from the file's folder, or from the root.
/// </summary>
internal sealed class PhpImports : IImportStyle
{
    private readonly ImportScope _scope;
    private readonly Lazy<List<(string Prefix, string Folder)>> _prefixes;

    public PhpImports(ImportScope scope)
    {
        _scope = scope;
        _prefixes = new(ReadPrefixes);
    }

    public ImportOutcome Resolve(in ImportStatement import)
    {
        var target = import.Target;
        if (import.Mark == "__DIR__" || target.EndsWith(".php", StringComparison.Ordinal) || target.Contains('/', StringComparison.Ordinal))
            return File(import.Folder, target.TrimStart('/'), import.Mark == "__DIR__");
        target = target.TrimStart('\\');
        string[] names = [.. import.PlainNames.Where(static name => name != "*")];
        string[] classes = names.Length == 0 ? [target] : [.. names.Select(name => $"{target}\\{name}")];
        var files = classes.SelectMany(Class).ToList();
        if (files.Count > 0)
            return ImportOutcome.To("psr-4", files);
        var isOurs = _prefixes.Value.Exists(prefix => classes[0].StartsWith(prefix.Prefix, StringComparison.Ordinal));
        return isOurs ? ImportOutcome.Unknown("not-found") : ImportOutcome.Outside("not-in-tree", target);
    }

    private ImportOutcome File(string folder, string target, bool onlyHere)
    {
        if (_scope.Paths.Find(RelativePath.Join(folder, target)) is >= 0 and var beside)
            return ImportOutcome.To("relative", beside);
        return !onlyHere && _scope.Paths.Find(RelativePath.Join("", target)) is >= 0 and var file ? ImportOutcome.To("from-root", file) : ImportOutcome.Unknown("not-found");
    }

    // The longest prefix that has the file; with the same prefix the same class can stand in one folder only.
    private IEnumerable<int> Class(string name)
    {
        foreach (var (prefix, folder) in _prefixes.Value)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal)
                && _scope.Paths.Find(RelativePath.Join(folder, name[prefix.Length..].Replace('\\', '/') + ".php")) is >= 0 and var file)
                return [file];
        }
        return [];
    }

    private List<(string, string)> ReadPrefixes()
    {
        var prefixes = new List<(string Prefix, string Folder)>();
        foreach (var file in _scope.Paths.Named("composer.json"))
        {
            if (_scope.Configuration.ReadJson(_scope.Paths.PathOf(file)) is not { } json)
                continue;
            foreach (var section in (ReadOnlySpan<string>)["autoload", "autoload-dev"])
            {
                if (json.TryGetProperty(section, out var autoload) && autoload.ValueKind == JsonValueKind.Object
                    && autoload.TryGetProperty("psr-4", out var map) && map.ValueKind == JsonValueKind.Object)
                    AddPrefixes(map, _scope.Paths.FolderOf(file), prefixes);
            }
        }
        prefixes.Sort(static (a, b) => a.Prefix.Length != b.Prefix.Length ? b.Prefix.Length.CompareTo(a.Prefix.Length) : string.CompareOrdinal(a.Folder, b.Folder));
        return prefixes;
    }

    private static void AddPrefixes(JsonElement map, string folder, List<(string, string)> prefixes)
    {
        foreach (var entry in map.EnumerateObject())
        {
            var folders = entry.Value.ValueKind == JsonValueKind.Array ? entry.Value.EnumerateArray().ToArray() : [entry.Value];
            foreach (var item in folders.Where(static item => item.ValueKind == JsonValueKind.String))
            {
                if (RelativePath.Join(folder, item.GetString()!.TrimEnd('/')) is { } path)
                    prefixes.Add((entry.Name, path));
            }
        }
    }
}
