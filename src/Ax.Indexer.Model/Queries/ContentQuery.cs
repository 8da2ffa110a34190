namespace Ax.Indexer.Model;

/// <summary>A question about the text of files. Mutable until it is asked; the engine copies what it needs.</summary>
public sealed class ContentQuery
{
    /// <summary>Creates a query for lines that match a pattern.</summary>
    /// <param name="pattern">A regular expression in the syntax of .NET, matched line by line; a text with <see cref="IsLiteral"/>.</param>
    public ContentQuery(string pattern) => Pattern = pattern;

    /// <summary>The pattern as given.</summary>
    public string Pattern { get; }

    /// <summary>Whether the pattern is a text to be found as it is. Default false.</summary>
    public bool IsLiteral { get; set; }

    /// <summary>Whether case is ignored, by the invariant culture. Default false.</summary>
    public bool IgnoreCase { get; set; }

    /// <summary>Whether only whole words match. Default false.</summary>
    public bool WholeWords { get; set; }

    /// <summary>Whether the lines are wanted that do not match. Default false.</summary>
    public bool Invert { get; set; }

    /// <summary>The order of the lines. Default the best first.</summary>
    public ContentOrder Order { get; set; }

    /// <summary>Lines to give before each match. Default 0.</summary>
    public int LinesBefore { get; set; }

    /// <summary>Lines to give behind each match. Default 0.</summary>
    public int LinesAfter { get; set; }

    /// <summary>The most lines of one file; the rest of it is not looked at. Default: all.</summary>
    public int MostPerFile { get; set; } = int.MaxValue;

    /// <summary>
    /// Whether the files are taken to be those that were indexed, as they were: the walk over the tree that looks for others is saved.
    /// What changed since is then found only in files that could match before, as it is now. Default false.
    /// </summary>
    public bool TrustsIndex { get; set; }

    /// <summary>Ids or aliases of the only languages; empty for all. Default empty.</summary>
    public IList<string> Languages { get; } = [];

    /// <summary>Globs of the only files; empty for all. Default empty.</summary>
    public IList<string> Paths { get; } = [];

    /// <summary>Kinds of symbols: only lines within one of them; empty for all lines. Default empty.</summary>
    public IList<SymbolKind> Within { get; } = [];
}
