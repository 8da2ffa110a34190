namespace Ax.Indexer.Model;

/// <summary>One extracted tag as people read it; the engine itself works on <see cref="TagBuffer"/>.</summary>
/// <param name="Type"><c>definition</c>, <c>declaration</c>, <c>reference</c>, <c>import</c> or <c>error</c>.</param>
/// <param name="Detail">The kind of a definition, the role of a reference, else empty.</param>
/// <param name="Name">The name, or an import's target.</param>
/// <param name="Line">0-based line.</param>
/// <param name="Column">0-based byte column.</param>
/// <param name="EndLine">0-based last line of a definition, else <paramref name="Line"/>.</param>
/// <param name="Container">Qualified container of a definition, the imported names of an import, else null.</param>
/// <param name="Signature">One-line signature of a definition, else null.</param>
/// <param name="Doc">Documentation of a definition, else null.</param>
/// <param name="Visibility">Visibility of a definition.</param>
/// <param name="Modifiers">Modifiers of a definition.</param>
public sealed record ExtractedTag(
    string Type, string Detail, string Name, int Line, int Column, int EndLine,
    string? Container, string? Signature, string? Doc, Visibility Visibility, SymbolModifiers Modifiers);
