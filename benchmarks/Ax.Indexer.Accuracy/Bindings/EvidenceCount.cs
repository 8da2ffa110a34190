namespace Ax.Indexer.Accuracy.Bindings;

/// <summary>Resolved occurrences of one evidence.</summary>
internal sealed class EvidenceCount
{
    /// <summary>The compiler means the same definition.</summary>
    public int Right { get; set; }

    /// <summary>It means another one, of the corpus or from outside.</summary>
    public int Wrong { get; set; }

    /// <summary>The compiler does not know what is meant.</summary>
    public int Unjudged { get; set; }

    /// <summary>Some of those that are wrong, to be looked at.</summary>
    public List<string> Examples { get; } = [];
}
