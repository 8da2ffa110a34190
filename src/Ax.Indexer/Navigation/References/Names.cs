namespace Ax.Indexer.Navigation.References;

/// <summary>Qualified names with one separator, whatever their language writes: languages of one family differ in it.</summary>
internal static class Names
{
    public const char Separator = '.';

    // Before what is named from the outermost namespace, or the own module, on.
    private static readonly string[] Roots = ["global::", "crate::", "self::", "super::"];

    private static readonly string[] Marks = ["::", "->", "\\", "/", ".", "#", ":"];

    /// <summary>A container with the one separator.</summary>
    public static string? Normalize(string? container) => container?.Replace("::", ".", StringComparison.Ordinal);

    /// <summary>The last part of a qualified name.</summary>
    public static string Last(string qualified) => Last((ReadOnlySpan<char>)qualified).ToString();

    /// <summary>Whether that is the last part of a qualified name.</summary>
    public static bool IsLast(string qualified, string name) => Last((ReadOnlySpan<char>)qualified).SequenceEqual(name);

    private static ReadOnlySpan<char> Last(ReadOnlySpan<char> qualified) => qualified[(qualified.LastIndexOf(Separator) + 1)..];

    /// <summary>The parts of what an import names: <c>a.b</c>, <c>a/b</c>, <c>a::b</c>.</summary>
    public static string[] Split(string target)
    {
        while (Array.Find(Roots, root => target.StartsWith(root, StringComparison.Ordinal)) is { } found)
            target = target[found.Length..];
        // Most have no other.
        return target.AsSpan().IndexOfAny("\\/#:-") < 0 ? target.Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : target.Split(Marks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>What an import names, with the one separator.</summary>
    public static string Join(string target) => string.Join(Separator, Split(target));

    /// <summary>Whether a list of parts ends with another.</summary>
    public static bool EndsWith(ReadOnlySpan<string> parts, ReadOnlySpan<string> end) =>
        end.Length > 0 && parts.Length >= end.Length && parts[^end.Length..].SequenceEqual(end);
}
