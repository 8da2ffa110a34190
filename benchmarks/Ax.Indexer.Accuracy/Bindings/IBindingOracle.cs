namespace Ax.Indexer.Accuracy.Bindings;

/// <summary>A compiler that knows which definition every identifier means.</summary>
internal interface IBindingOracle
{
    /// <summary>Its name and version.</summary>
    string Version { get; }

    /// <summary>What the identifiers of files mean, by place.</summary>
    Task<Meanings> ReadAsync(string root, IReadOnlyList<string> files, CancellationToken cancellationToken);
}

/// <summary>A place in a file. Line and column 0-based, the column in UTF-8 bytes.</summary>
internal readonly record struct Place(string Path, int Line, int Column);

/// <summary>What identifiers mean.</summary>
/// <param name="ByPlace">For each identifier that is bound, where what it means is defined in the corpus: empty for what is defined outside.</param>
/// <param name="Broken">Files with syntax errors: there the compiler is no witness.</param>
/// <param name="Unseen">Lines the compiler does not look at, by file: inactive branches of the preprocessor.</param>
internal sealed record Meanings(IReadOnlyDictionary<Place, IReadOnlyList<Place>> ByPlace, IReadOnlySet<string> Broken, IReadOnlyDictionary<string, IReadOnlyList<Range>> Unseen)
{
    /// <summary>Whether the compiler does not look at a line.</summary>
    public bool IsUnseen(string path, int line) =>
        Unseen.TryGetValue(path, out var ranges) && ranges.Any(lines => line >= lines.Start.Value && line < lines.End.Value);
}
