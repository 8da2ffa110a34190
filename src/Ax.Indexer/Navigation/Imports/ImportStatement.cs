namespace Ax.Indexer.Navigation.Imports;

/// <summary>An import as a style sees it.</summary>
/// <param name="Path">The file it stands in.</param>
/// <param name="Folder">The folder of that file.</param>
/// <param name="Target">The target as written, without quotes.</param>
/// <param name="Names">The imported names as stored; null when there are none.</param>
/// <param name="Mark">What stands before the target: <c>&lt;</c> or a word; null when there is nothing.</param>
internal readonly record struct ImportStatement(string Path, string Folder, string Target, string? Names, string? Mark)
{
    /// <summary>The imported names without their aliases.</summary>
    public IEnumerable<string> PlainNames => Names is null ? [] : SplitNames(Names).Select(static name =>
        name.IndexOf(" as ", StringComparison.Ordinal) is >= 0 and var end ? name[..end] : name);

    /// <summary>Stored names, each with its alias.</summary>
    public static string[] SplitNames(string? names) => names?.Split(", ") ?? [];
}
