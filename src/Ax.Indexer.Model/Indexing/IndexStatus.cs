namespace Ax.Indexer.Model;

/// <summary>What an index holds and how far it can be trusted.</summary>
public sealed record IndexStatus
{
    /// <summary>Version of the database schema.</summary>
    public required int SchemaVersion { get; init; }
    /// <summary>When the last update finished.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
    /// <summary>Bytes of the index on disk.</summary>
    public required long IndexBytes { get; init; }
    /// <summary>Totals over all files.</summary>
    public required IndexTotals Totals { get; init; }
    /// <summary>What is known of the files' contents.</summary>
    public required ContentStatus Content { get; init; }
    /// <summary>Totals by language, most files first.</summary>
    public required IReadOnlyList<LanguageTotals> Languages { get; init; }
    /// <summary>Files without structure or with errors, by reason.</summary>
    public required IReadOnlyList<CoverageGap> Gaps { get; init; }
}

/// <summary>The part of an index that tells which files can match a content query.</summary>
/// <param name="Files">Text files it knows.</param>
/// <param name="Segments">The files it consists of.</param>
/// <param name="Bytes">Their size on disk.</param>
/// <param name="Damaged">Those of them that are missing or damaged at first sight; what they knew is read instead.</param>
public sealed record ContentStatus(long Files, int Segments, long Bytes, int Damaged);

/// <summary>Totals over the files of an index.</summary>
/// <param name="Files">All files, skipped ones included.</param>
/// <param name="Bytes">Bytes of source.</param>
/// <param name="Symbols">Definitions.</param>
/// <param name="References">Occurrences of names.</param>
/// <param name="Imports">Imports.</param>
/// <param name="Skipped">Files without structure.</param>
/// <param name="Failed">Files that could not be read or extracted.</param>
/// <param name="FilesWithErrors">Files that parsed with errors.</param>
public sealed record IndexTotals(long Files, long Bytes, long Symbols, long References, long Imports, long Skipped, long Failed, long FilesWithErrors);

/// <summary>Totals of one language.</summary>
/// <param name="Language">Id of the language.</param>
/// <param name="Files">Files.</param>
/// <param name="Bytes">Bytes of source.</param>
/// <param name="Symbols">Definitions.</param>
/// <param name="FilesWithErrors">Files that parsed with errors.</param>
public sealed record LanguageTotals(string Language, long Files, long Bytes, long Symbols, long FilesWithErrors);

/// <summary>Why files lack structure, how many, and some of them.</summary>
/// <param name="Reason">The reason: <c>binary</c>, <c>too large</c>, <c>unknown language</c>, <c>failed</c>, <c>partial</c>, <c>parse errors</c>, <c>large data</c> (only its outer keys are symbols).</param>
/// <param name="Files">How many.</param>
/// <param name="Examples">The first paths in order, with what is known of each.</param>
public sealed record CoverageGap(string Reason, long Files, IReadOnlyList<FileProblem> Examples);
