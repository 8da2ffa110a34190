namespace Ax.Indexer.Model;

/// <summary>What a query is taken to ask for.</summary>
public enum QueryIntent : byte
{
    /// <summary>Nothing: it is empty.</summary>
    Nothing,
    /// <summary>One name: the symbols of that name, then names that begin with it, then its words.</summary>
    Symbol,
    /// <summary>Several words (and phrases): symbols in which they occur.</summary>
    Words,
    /// <summary>Quoted text alone: symbols with a field in which its words stand next to each other.</summary>
    Phrase,
    /// <summary>Filters and exclusions alone: all symbols that pass.</summary>
    Filters,
}
