using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>
/// Targets that are paths: from the file's folder or, failing that, from the root, with an extension of the importing file's
/// own if they have none. What a shell would compute (<c>$DIR/a.sh</c>) is not guessed at.
/// </summary>
internal sealed class RelativeImports(ImportScope scope) : IImportStyle
{
    public bool DependsOnFile => true;

    public ImportOutcome Resolve(in ImportStatement import)
    {
        var target = import.Target;
        if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("//", StringComparison.Ordinal)
            || target.StartsWith("data:", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal))
            return ImportOutcome.Outside("address", target);
        if (target.AsSpan().ContainsAny("$`*{(<>"))
            return ImportOutcome.Unknown("computed");
        if (target.IndexOfAny(['?', '#']) is >= 0 and var end)
            target = target[..end];
        // A link to a place in the file itself.
        if (target.Length == 0)
            return ImportOutcome.Unknown("empty");
        target = target.StartsWith("res://", StringComparison.Ordinal) ? target["res:/".Length..] : target;
        var extension = Path.GetExtension(import.Path);
        return (target.StartsWith('/') ? null : Find(import.Folder, target, extension, "relative"))
            ?? Find("", target.TrimStart('/'), extension, "from-root")
            ?? ImportOutcome.Unknown("not-found");
    }

    private ImportOutcome? Find(string folder, string target, string extension, string how)
    {
        if (RelativePath.Join(folder, target) is not { Length: > 0 } path)
            return null;
        foreach (var candidate in (ReadOnlySpan<string>)[path, path + extension, $"{path}/default{extension}", $"{path}/index{extension}"])
        {
            if (scope.Paths.Find(candidate) is >= 0 and var file)
                return new ImportOutcome(ImportResolution.Resolved, [file], null, how);
        }
        return null;
    }
}
