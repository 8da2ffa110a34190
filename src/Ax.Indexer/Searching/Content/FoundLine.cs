using Ax.Indexer.Model;

namespace Ax.Indexer.Searching.Content;

/// <summary>A line that was asked for.</summary>
/// <param name="Line">0-based line.</param>
/// <param name="Text">The line without its end.</param>
/// <param name="Spans">What matches in it, in UTF-8 bytes.</param>
/// <param name="Before">The lines before it.</param>
/// <param name="After">The lines behind it.</param>
internal readonly record struct FoundLine(int Line, string Text, IReadOnlyList<ByteSpan> Spans, IReadOnlyList<string> Before, IReadOnlyList<string> After);
