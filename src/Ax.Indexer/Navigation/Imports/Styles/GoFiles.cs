namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>What the beginning of a file of Go says.</summary>
/// <param name="Package">The package it declares; null when it cannot be read.</param>
/// <param name="Platforms">The platforms it can be built for.</param>
internal readonly record struct GoFile(string? Package, ulong Platforms);

/// <summary>
/// Files of Go as they begin: build constraints stand before the package clause. Read from disk when first needed, for the index
/// has no text; what a file that was edited since says counts from the next state of the index on.
/// </summary>
internal sealed class GoFiles(ImportScope scope)
{
    // Licences and documentation of a package stand before its clause.
    private static readonly int[] Lengths = [2048, 1 << 16];

    private readonly GoFile?[] _known = new GoFile?[scope.Paths.Count];

    public GoFile this[int file] => _known[file] ??= Read(file);

    /// <summary>Whether a name is one of a test.</summary>
    public static bool IsTest(string path) => path.EndsWith("_test.go", StringComparison.Ordinal);

    private GoFile Read(int file)
    {
        var name = RelativePath.NameOf(scope.Paths.PathOf(file));
        var named = GoPlatforms.OfName(name[..^(IsTest(name) ? "_test.go" : ".go").Length]);
        foreach (var length in Lengths)
        {
            if (scope.Configuration.ReadStart(scope.Paths.PathOf(file), length) is not { } text)
                break;
            var (package, built) = Parse(text);
            if (package is not null || text.Length < length)
                return new GoFile(package, named & built);
        }
        return new GoFile(null, named);
    }

    /// <summary>The package, and the platforms its constraints leave.</summary>
    public static (string? Package, ulong Platforms) Parse(ReadOnlySpan<char> text)
    {
        ulong? modern = null;
        var old = GoPlatforms.Every;
        var isInComment = false;
        foreach (var raw in text.EnumerateLines())
        {
            var line = raw.Trim();
            // Block comments before the clause are licences, as a rule; what stands behind one in its line is not looked for.
            if (isInComment || line.StartsWith("/*", StringComparison.Ordinal))
                isInComment = line.IndexOf("*/", StringComparison.Ordinal) < 0;
            else if (line.StartsWith("//go:build ", StringComparison.Ordinal))
                modern = GoConstraint.Platforms(line["//go:build ".Length..]);
            else if (line.StartsWith("//", StringComparison.Ordinal) && line[2..].TrimStart() is var comment && comment.StartsWith("+build ", StringComparison.Ordinal))
                old &= GoConstraint.OldPlatforms(comment["+build ".Length..]);
            else if (line.StartsWith("package ", StringComparison.Ordinal))
                return (Word(line["package ".Length..].TrimStart()), modern ?? old);
        }
        return (null, modern ?? old);
    }

    private static string Word(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(" \t;/");
        return (end < 0 ? text : text[..end]).ToString();
    }
}
