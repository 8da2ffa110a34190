namespace Ax.Indexer.Searching.Content.Patterns;

/// <summary>A pattern that was understood.</summary>
/// <param name="Syntax">Its tree.</param>
/// <param name="IgnoresCase">Whether case is ignored anywhere in it.</param>
/// <param name="HasIdleLoop">Whether it has a lazy loop around what may be empty, with which .NET's backtracking engine (10.0) may take all memory, whatever its time limit.</param>
internal sealed record ParsedPattern(PatternSyntax Syntax, bool IgnoresCase, bool HasIdleLoop);
