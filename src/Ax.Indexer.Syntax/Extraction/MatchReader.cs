using System.Runtime.InteropServices;
using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Matching;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>Turns the matches of a tags query into raw tags. This is the hot loop: no allocation per match.</summary>
internal readonly ref struct MatchReader(TagQuery query, ReadOnlySpan<SyntaxNode> nodes, ReadOnlySpan<byte> source, RawTags raw) : IMatchSink
{
    private readonly ReadOnlySpan<SyntaxNode> _nodes = nodes;
    private readonly ReadOnlySpan<byte> _source = source;

    public void Add(int pattern, scoped ReadOnlySpan<NodeCapture> captures)
    {
        if (query.ConditionsOf(pattern) is { } conditions && !conditions.Hold(captures, _nodes, _source))
            return;
        if (captures.Length == 1)
        {
            var kind = query.Captures[captures[0].Id];
            ref readonly var node = ref _nodes[captures[0].Node];
            switch (kind.Role)
            {
                case CaptureRole.Reference:
                    AddReference(node, (ReferenceRole)kind.Detail, isMember: false);
                    return;
                case CaptureRole.Member:
                    AddReference(node, ReferenceRole.Mention, isMember: true);
                    return;
                case CaptureRole.Scope:
                    raw.Scopes.Add(node.Span);
                    return;
            }
        }
        AddComposite(pattern, captures);
    }

    private void AddComposite(int pattern, scoped ReadOnlySpan<NodeCapture> captures)
    {
        var symbol = new RawSymbol { Pattern = pattern, SignatureEnd = -1 };
        var isContainer = false;
        ByteSpan importStatement = default, importPath = default, importName = default, importAlias = default;
        var importLine = 0;
        ByteSpan scope = default;
        RawSpan doc = default, innerDoc = default;
        var firstLocal = raw.Locals.Count;
        var localsFrom = -1;
        var injection = new Injection();

        foreach (var capture in captures)
        {
            var kind = query.Captures[capture.Id];
            ref readonly var node = ref _nodes[capture.Node];
            switch (kind.Role)
            {
                case CaptureRole.Reference:
                    AddReference(node, (ReferenceRole)kind.Detail, isMember: false);
                    break;
                case CaptureRole.Member:
                    AddReference(node, ReferenceRole.Mention, isMember: true);
                    break;
                case CaptureRole.Scope:
                    scope = Union(scope, node.Span);
                    break;
                case CaptureRole.Local:
                    raw.Locals.Add(new RawLocal(node.Span, node.StartByte, (LocalKind)kind.Detail));
                    break;
                case CaptureRole.LocalStatement:
                    localsFrom = node.EndByte;
                    break;
                case CaptureRole.Element:
                    symbol.IsElement = true;
                    SetRange(ref symbol, node);
                    break;
                case CaptureRole.InjectionContent:
                    injection.Content = capture.Node;
                    break;
                case CaptureRole.InjectionLanguage:
                    injection.LanguageName = node.Span;
                    break;
                case CaptureRole.Definition or CaptureRole.Declaration:
                    symbol.Kind = (SymbolKind)kind.Detail;
                    symbol.IsDeclaration = kind.Role == CaptureRole.Declaration;
                    SetRange(ref symbol, node);
                    break;
                case CaptureRole.Container:
                    isContainer = true;
                    SetRange(ref symbol, node);
                    break;
                case CaptureRole.Name:
                    SetName(ref symbol, node);
                    break;
                case CaptureRole.ContainerName:
                    symbol.Container = Union(symbol.Container, node.Span);
                    break;
                case CaptureRole.SignatureEnd:
                    symbol.SignatureEnd = node.StartByte;
                    break;
                case CaptureRole.Doc:
                    doc = WithLines(node);
                    break;
                case CaptureRole.DocInner:
                    innerDoc = WithLines(node);
                    break;
                case CaptureRole.Attribute:
                    raw.Attributes.Add(WithLines(node));
                    break;
                case CaptureRole.VisibilitySection:
                    raw.VisibilitySections.Add(WithLines(node));
                    break;
                case CaptureRole.Visibility:
                    symbol.Visibility = (Visibility)kind.Detail;
                    break;
                case CaptureRole.Import:
                    importStatement = node.Span;
                    break;
                case CaptureRole.ImportPath:
                    importPath = Union(importPath, node.Span);
                    importLine = node.StartRow;
                    break;
                case CaptureRole.ImportName:
                    importName = node.Span;
                    break;
                case CaptureRole.ImportAlias:
                    importAlias = node.Span;
                    break;
            }
        }

        if (symbol.Kind != SymbolKind.None ? !symbol.Name.IsEmpty : symbol.IsElement || isContainer)
            raw.Add(symbol);
        if (!doc.Range.IsEmpty)
            raw.Docs.Add(doc with { Text = innerDoc.Range });
        else if (!innerDoc.Range.IsEmpty)
            raw.InnerDocs.Add(innerDoc);
        if (!scope.IsEmpty)
            raw.Scopes.Add(scope);
        if (localsFrom >= 0)
        {
            foreach (ref var local in CollectionsMarshal.AsSpan(raw.Locals)[firstLocal..])
                local = local with { VisibleFrom = localsFrom };
        }
        if (injection.Content is not null)
            raw.Injections.Add(injection with { Pattern = pattern });
        if (!importPath.IsEmpty || !importName.IsEmpty || !importAlias.IsEmpty)
            raw.Imports.Add(new RawImport(importStatement, importPath, importLine, importName, importAlias));
    }

    private void AddReference(in SyntaxNode node, ReferenceRole role, bool isMember) =>
        raw.References.Add(new RawReference(node.Span, node.StartRow, node.StartColumn, role, isMember));

    private static void SetName(ref RawSymbol symbol, in SyntaxNode node)
    {
        if (symbol.Name.IsEmpty || node.StartByte < symbol.Name.Start)
            (symbol.Line, symbol.Column) = (node.StartRow, node.StartColumn);
        symbol.Name = Union(symbol.Name, node.Span);
    }

    private static void SetRange(ref RawSymbol symbol, in SyntaxNode node)
    {
        var isFirst = symbol.Range.IsEmpty;
        symbol.StartLine = isFirst ? node.StartRow : Math.Min(symbol.StartLine, node.StartRow);
        symbol.EndLine = isFirst ? node.EndRow : Math.Max(symbol.EndLine, node.EndRow);
        symbol.Range = Union(symbol.Range, node.Span);
    }

    // Several captures of one kind in a match speak of one thing: A and B of A::B::f, a macro call and the block behind it.
    private static ByteSpan Union(ByteSpan known, ByteSpan added)
    {
        if (known.IsEmpty)
            return added;
        var start = Math.Min(known.Start, added.Start);
        return new ByteSpan(start, Math.Max(known.End, added.End) - start);
    }

    private static RawSpan WithLines(in SyntaxNode node) => new(node.Span, node.StartRow, node.EndRow);
}
