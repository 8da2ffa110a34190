using System.Runtime.InteropServices;
using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Native;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>Turns the matches of a tags query into raw tags. This is the hot loop: no allocation per match.</summary>
internal static unsafe class MatchReader
{
    public static void Read(TagQuery query, in TSQueryMatch match, RawTags raw)
    {
        var captures = query.Captures;
        if (match.CaptureCount == 1)
        {
            var kind = captures[(int)match.Captures->Index];
            switch (kind.Role)
            {
                case CaptureRole.Reference:
                    AddReference(raw, match.Captures->Node, (ReferenceRole)kind.Detail, isMember: false);
                    return;
                case CaptureRole.Member:
                    AddReference(raw, match.Captures->Node, ReferenceRole.Mention, isMember: true);
                    return;
                case CaptureRole.Scope:
                    raw.Scopes.Add(SpanOf(match.Captures->Node));
                    return;
            }
        }
        ReadComposite(query, match, raw);
    }

    private static void ReadComposite(TagQuery query, in TSQueryMatch match, RawTags raw)
    {
        var captures = query.Captures;
        var symbol = new RawSymbol { Pattern = match.PatternIndex, SignatureEnd = -1 };
        var isContainer = false;
        ByteSpan importStatement = default, importPath = default, importName = default, importAlias = default;
        var importLine = 0;
        ByteSpan scope = default;
        RawSpan doc = default, innerDoc = default;
        var firstLocal = raw.Locals.Count;
        var localsFrom = -1;
        var injection = new Injection();

        for (var i = 0; i < match.CaptureCount; i++)
        {
            ref readonly var capture = ref match.Captures[i];
            var kind = captures[(int)capture.Index];
            var node = capture.Node;
            switch (kind.Role)
            {
                case CaptureRole.Reference:
                    AddReference(raw, node, (ReferenceRole)kind.Detail, isMember: false);
                    break;
                case CaptureRole.Member:
                    AddReference(raw, node, ReferenceRole.Mention, isMember: true);
                    break;
                case CaptureRole.Scope:
                    scope = Union(scope, SpanOf(node));
                    break;
                case CaptureRole.Local:
                    raw.Locals.Add(new RawLocal(SpanOf(node), (int)TreeSitter.ts_node_start_byte(node), (LocalKind)kind.Detail));
                    break;
                case CaptureRole.LocalStatement:
                    localsFrom = (int)TreeSitter.ts_node_end_byte(node);
                    break;
                case CaptureRole.Element:
                    symbol.IsElement = true;
                    SetRange(ref symbol, node);
                    break;
                case CaptureRole.InjectionContent:
                    injection.Content = node;
                    injection.HasContent = true;
                    break;
                case CaptureRole.InjectionLanguage:
                    injection.LanguageName = SpanOf(node);
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
                    symbol.Container = Union(symbol.Container, SpanOf(node));
                    break;
                case CaptureRole.SignatureEnd:
                    symbol.SignatureEnd = (int)TreeSitter.ts_node_start_byte(node);
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
                    importStatement = SpanOf(node);
                    break;
                case CaptureRole.ImportPath:
                    importPath = Union(importPath, SpanOf(node));
                    importLine = (int)TreeSitter.ts_node_start_point(node).Row;
                    break;
                case CaptureRole.ImportName:
                    importName = SpanOf(node);
                    break;
                case CaptureRole.ImportAlias:
                    importAlias = SpanOf(node);
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
        if (injection.HasContent)
            raw.Injections.Add(injection with { Pattern = match.PatternIndex });
        if (!importPath.IsEmpty || !importName.IsEmpty || !importAlias.IsEmpty)
            raw.Imports.Add(new RawImport(importStatement, importPath, importLine, importName, importAlias));
    }

    private static void AddReference(RawTags raw, TSNode node, ReferenceRole role, bool isMember)
    {
        var point = TreeSitter.ts_node_start_point(node);
        raw.References.Add(new RawReference(SpanOf(node), (int)point.Row, (int)point.Column, role, isMember));
    }

    private static void SetName(ref RawSymbol symbol, TSNode node)
    {
        var name = SpanOf(node);
        if (symbol.Name.IsEmpty || name.Start < symbol.Name.Start)
        {
            var point = TreeSitter.ts_node_start_point(node);
            symbol.Line = (int)point.Row;
            symbol.Column = (int)point.Column;
        }
        symbol.Name = Union(symbol.Name, name);
    }

    private static void SetRange(ref RawSymbol symbol, TSNode node)
    {
        var (range, startLine, endLine, _) = WithLines(node);
        var isFirst = symbol.Range.IsEmpty;
        symbol.StartLine = isFirst ? startLine : Math.Min(symbol.StartLine, startLine);
        symbol.EndLine = isFirst ? endLine : Math.Max(symbol.EndLine, endLine);
        symbol.Range = Union(symbol.Range, range);
    }

    // Several captures of one kind in a match speak of one thing: A and B of A::B::f, a macro call and the block behind it.
    private static ByteSpan Union(ByteSpan known, ByteSpan added)
    {
        if (known.IsEmpty)
            return added;
        var start = Math.Min(known.Start, added.Start);
        return new ByteSpan(start, Math.Max(known.End, added.End) - start);
    }

    private static RawSpan WithLines(TSNode node) =>
        new(SpanOf(node), (int)TreeSitter.ts_node_start_point(node).Row, EndLine(node));

    // A node that ends with a line break ends, for people, in the line before.
    private static int EndLine(TSNode node)
    {
        var end = TreeSitter.ts_node_end_point(node);
        var start = TreeSitter.ts_node_start_point(node);
        return (int)(end.Column == 0 && end.Row > start.Row ? end.Row - 1 : end.Row);
    }

    private static ByteSpan SpanOf(TSNode node)
    {
        var start = (int)TreeSitter.ts_node_start_byte(node);
        return new ByteSpan(start, (int)TreeSitter.ts_node_end_byte(node) - start);
    }
}
