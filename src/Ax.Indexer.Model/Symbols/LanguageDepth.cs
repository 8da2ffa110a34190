namespace Ax.Indexer.Model;

/// <summary>How much is extracted from a language.</summary>
public enum LanguageDepth
{
    /// <summary>Nothing of its own; it only helps to parse another language.</summary>
    Inner,
    /// <summary>Definitions, and what references and imports its grammar tells.</summary>
    Broad,
    /// <summary>The keys of configuration and data with their paths.</summary>
    Configuration,
    /// <summary>Definitions, references with roles, calls and imports; names of locals are told from those of the outside.</summary>
    Deep,
}
