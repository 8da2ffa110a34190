namespace Ax.Indexer.Searching.Content.Patterns;

/// <summary>A pattern that was understood.</summary>
/// <param name="Syntax">Its tree.</param>
/// <param name="IgnoresCase">Whether case is ignored anywhere in it.</param>
internal sealed record ParsedPattern(PatternSyntax Syntax, bool IgnoresCase);
