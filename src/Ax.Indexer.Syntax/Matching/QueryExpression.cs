namespace Ax.Indexer.Syntax.Matching;

/// <summary>What a piece of a pattern is.</summary>
internal enum QueryExpressionKind
{
    /// <summary>One node.</summary>
    Node,
    /// <summary>One of several expressions: <c>[…]</c>.</summary>
    Choice,
    /// <summary>Siblings in this order: <c>(…)</c> around nodes.</summary>
    Sequence,
}

/// <summary>How often an expression must match.</summary>
internal enum Quantifier
{
    Once,
    Optional,
    Repeated,
    OptionalRepeated,
}

/// <summary>A piece of a pattern as it is written, in tree-sitter's query language.</summary>
internal sealed class QueryExpression(QueryExpressionKind kind, int offset)
{
    public QueryExpressionKind Kind => kind;

    /// <summary>Where it begins in the query, in UTF-8 bytes.</summary>
    public int Offset => offset;

    /// <summary>A node's type, or the text of a token; null for any node.</summary>
    public string? Type { get; set; }

    /// <summary>Whether a node has a name in the grammar; <c>_</c> without parentheses means tokens as well.</summary>
    public bool IsNamed { get; set; }

    /// <summary>Whether it is a node that the parser made up.</summary>
    public bool IsMissing { get; set; }

    /// <summary>The field it must be in; null for any.</summary>
    public string? Field { get; set; }

    /// <summary>Fields in which a node must have no child.</summary>
    public List<string> NegatedFields { get; } = [];

    /// <summary>A node's children, the parts of a sequence or the expressions to choose from.</summary>
    public List<QueryExpression> Items { get; } = [];

    /// <summary>Names of captures, without <c>@</c>.</summary>
    public List<string> Captures { get; } = [];

    public Quantifier Quantifier { get; set; }

    /// <summary>Whether no named sibling stands between it and what comes before.</summary>
    public bool IsImmediate { get; set; }

    /// <summary>Whether no named sibling follows.</summary>
    public bool IsLast { get; set; }
}

/// <summary>A predicate or directive: <c>(#name …)</c>. An argument is a capture or a string.</summary>
internal sealed record QueryCondition(string Name, QueryArgument[] Arguments, int Offset);

/// <summary>An argument of a condition: a capture's name without <c>@</c>, or a string.</summary>
internal readonly record struct QueryArgument(string Text, bool IsCapture);

/// <summary>A pattern of a query with its conditions.</summary>
internal sealed record QueryPattern(QueryExpression Root, QueryCondition[] Conditions);

/// <summary>A query is not written as it should be; <see cref="Offset"/> is where, in UTF-8 bytes.</summary>
internal sealed class QueryFormatException(string message, int offset) : FormatException(message)
{
    public int Offset => offset;
}
