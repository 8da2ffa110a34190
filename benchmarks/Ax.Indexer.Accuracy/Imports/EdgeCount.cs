namespace Ax.Indexer.Accuracy.Imports;

/// <summary>What became of the edges that are resolved by one rule.</summary>
internal sealed class EdgeCount
{
    /// <summary>The witness has them, too.</summary>
    public int Right { get; set; }

    /// <summary>The witness has them in some configurations of the project, or does not judge the file.</summary>
    public int Unjudged { get; set; }

    /// <summary>The witness does not have them.</summary>
    public int Wrong { get; set; }

    /// <summary>Some of those.</summary>
    public List<string> Examples { get; } = [];
}
