namespace Ax.Indexer.Syntax.Parsing;

/// <summary>How a parse ended; the numbers are those of <c>parse.c</c>.</summary>
internal enum ParseOutcome
{
    Parsed,
    OutOfTime,
    OutOfMemory,
    ForeignLanguage,
}
