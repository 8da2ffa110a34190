namespace Ax.Indexer.Accuracy.Extraction;

/// <summary>A definition as one of the two sides sees it. Lines and columns 0-based; the column is in UTF-8 bytes.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">The kind in its side's words; ours are <c>declaration.function</c> where they only declare.</param>
/// <param name="Line">Line of the name.</param>
/// <param name="Column">Column of the name; 0 when the side does not know it.</param>
/// <param name="EndLine">Last line of the definition; -1 when the side does not know it.</param>
internal sealed record Definition(string Name, string Kind, int Line, int Column, int EndLine = -1);

/// <summary>An occurrence of a name that is no definition.</summary>
/// <param name="Name">The name.</param>
/// <param name="Role">The role, such as <c>call</c>.</param>
/// <param name="Line">Its line.</param>
/// <param name="Column">Its column.</param>
internal sealed record Occurrence(string Name, string Role, int Line, int Column);

/// <summary>What our extraction makes of a file.</summary>
/// <param name="Path">Path relative to the corpus.</param>
/// <param name="Lines">Its lines, as the engine decodes them.</param>
/// <param name="Definitions">Definitions and declarations.</param>
/// <param name="Occurrences">Every other occurrence.</param>
/// <param name="Errors">Lines the parser could not make sense of.</param>
internal sealed record SourceFacts(
    string Path, string[] Lines, IReadOnlyList<Definition> Definitions, IReadOnlyList<Occurrence> Occurrences, IReadOnlyList<Range> Errors)
{
    /// <summary>A line's text; empty beyond the end.</summary>
    public string LineText(int line) => line >= 0 && line < Lines.Length ? Lines[line].Trim() : "";

    /// <summary>Kinds of our definitions around a line, outermost first, joined by <c>/</c>; empty at top level.</summary>
    public string Around(int line) =>
        string.Join('/', Definitions.Where(outer => outer.Line < line && line <= outer.EndLine).Select(outer => outer.Kind));

    /// <summary>Whether the parser could not make sense of a line.</summary>
    public bool IsInError(int line) => Errors.Any(error => line >= error.Start.Value && line < error.End.Value);
}
