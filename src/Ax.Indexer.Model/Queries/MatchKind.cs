namespace Ax.Indexer.Model;

/// <summary>How a hit matched the query, best first.</summary>
public enum MatchKind : byte
{
    /// <summary>The name is the query, case included.</summary>
    Exact,
    /// <summary>The name is the query but for case.</summary>
    ExactIgnoringCase,
    /// <summary>The name begins with the query.</summary>
    Prefix,
    /// <summary>The words of the name begin with the humps of the query: <c>gUBI</c> for <c>getUserById</c>.</summary>
    Humps,
    /// <summary>The name has the query within: at its end, or where one of its words begins.</summary>
    Substring,
    /// <summary>The quoted text of a query of that alone stands in name, container, signature or documentation.</summary>
    Phrase,
    /// <summary>All words and phrases of the query occur in name, container, signature or documentation.</summary>
    Words,
    /// <summary>With each word of the query begins a word of the name.</summary>
    WordBeginnings,
    /// <summary>The name has the words of the query, some abbreviated on either side: <c>msg</c> for <c>message</c>.</summary>
    Abbreviations,
    /// <summary>Some words of the query do not occur; all phrases do.</summary>
    SomeWords,
    /// <summary>Words of the query stand in the lines of the definition; elsewhere too few do.</summary>
    Body,
    /// <summary>The name is an edit or two away from the query; nothing nearer was found.</summary>
    Fuzzy,
    /// <summary>The query has filters only, which the symbol passes.</summary>
    Filters,
}
