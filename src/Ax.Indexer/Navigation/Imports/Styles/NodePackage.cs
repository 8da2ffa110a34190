using System.Text.Json;

namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>A <c>package.json</c>; https://nodejs.org/api/packages.html describes it.</summary>
/// <param name="folder">Where it lies.</param>
/// <param name="json">What it says.</param>
internal sealed class NodePackage(string folder, JsonElement json)
{
    private static readonly string[] MainProperties = ["source", "types", "typings", "module", "main"];
    private static readonly string[] Conditions = ["source", "types", "import", "module", "require", "node", "browser", "default"];

    public string Folder => folder;

    public string? Name => Text("name");

    /// <summary>The package of a folder; null when there is none.</summary>
    public static NodePackage? Read(ImportScope scope, string folder) =>
        scope.Configuration.ReadJson(RelativePath.Join(folder, "package.json")!) is { } json ? new NodePackage(folder, json) : null;

    /// <summary>Where a path in the package (<c>.</c> is the package itself) may lead, most likely first, relative to its folder.</summary>
    public IEnumerable<string> Entries(string path)
    {
        if (json.TryGetProperty("exports", out var exports))
        {
            foreach (var entry in Exports(exports, path))
                yield return entry;
        }
        if (path != ".")
        {
            yield return path;
            yield break;
        }
        foreach (var property in MainProperties)
        {
            if (Text(property) is { Length: > 0 } entry)
                yield return entry;
        }
        yield return "./index";
    }

    /// <summary>Where a private alias (<c>#a</c>) may lead.</summary>
    public IEnumerable<string> Imports(string target) =>
        json.TryGetProperty("imports", out var imports) && imports.ValueKind == JsonValueKind.Object ? Match(imports, target) : [];

    private static IEnumerable<string> Exports(JsonElement exports, string path)
    {
        var isMap = exports.ValueKind == JsonValueKind.Object && exports.EnumerateObject().Any(static entry => entry.Name.StartsWith('.'));
        return isMap ? Match(exports, path) : path == "." ? Targets(exports, "") : [];
    }

    private static IEnumerable<string> Match(JsonElement map, string path)
    {
        if (map.TryGetProperty(path, out var exact))
            return Targets(exact, "");
        foreach (var entry in map.EnumerateObject().OrderByDescending(static entry => entry.Name.Length))
        {
            if (entry.Name.Split('*') is [var start, var end] && path.Length >= start.Length + end.Length
                && path.StartsWith(start, StringComparison.Ordinal) && path.EndsWith(end, StringComparison.Ordinal))
                return Targets(entry.Value, path[start.Length..^end.Length]);
        }
        return [];
    }

    private static IEnumerable<string> Targets(JsonElement target, string star) => target.ValueKind switch
    {
        JsonValueKind.String => [target.GetString()!.Replace("*", star, StringComparison.Ordinal)],
        JsonValueKind.Array => target.EnumerateArray().SelectMany(item => Targets(item, star)),
        JsonValueKind.Object => Conditions.Where(condition => target.TryGetProperty(condition, out _))
            .SelectMany(condition => Targets(target.GetProperty(condition), star)),
        _ => [],
    };

    private string? Text(string property) => json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
