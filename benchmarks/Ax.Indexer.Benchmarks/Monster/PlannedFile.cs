namespace Ax.Indexer.Benchmarks.Monster;

/// <summary>A file that shall be written.</summary>
/// <param name="Number">Its place in the plan.</param>
/// <param name="Dialect">The language it is in.</param>
/// <param name="Folder">Its folder below the root, with <c>/</c>; not empty.</param>
/// <param name="Type">The type it is about, after which it is named.</param>
/// <param name="Stem">Its name without extension.</param>
/// <param name="Extension">With the dot.</param>
/// <param name="Size">How large it shall become, roughly.</param>
/// <param name="Oddity">What is out of the ordinary about it.</param>
/// <param name="IsContested">Whether its first function has the contested name.</param>
internal sealed record PlannedFile(
    int Number, Dialect Dialect, string Folder, Name Type, string Stem, string Extension, int Size, Oddity Oddity, bool IsContested)
{
    /// <summary>Its path below the root.</summary>
    public string Path => $"{Folder}/{Stem}{Extension}";

    /// <summary>What one writes to import it from a file in another folder, without extension.</summary>
    public string RelativeTo(string folder)
    {
        var path = System.IO.Path.GetRelativePath("/" + folder, $"/{Folder}/{Stem}").Replace('\\', '/');
        return path.StartsWith('.') ? path : "./" + path;
    }
}
