using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Matching;

namespace Ax.Indexer.Syntax.Expressions;

/// <summary>Turns the matches of a <c>types.scm</c> into the rows of an expression table.</summary>
internal readonly ref struct ExpressionMatches(TagQuery query, ReadOnlySpan<SyntaxNode> nodes, ReadOnlySpan<byte> source, ExpressionTable table) : IMatchSink
{
    private readonly ReadOnlySpan<SyntaxNode> _nodes = nodes;
    private readonly ReadOnlySpan<byte> _source = source;

    public void Add(int pattern, scoped ReadOnlySpan<NodeCapture> captures)
    {
        if (query.ConditionsOf(pattern) is { } conditions && !conditions.Hold(captures, _nodes, _source))
            return;
        ByteSpan whole = default, of = default, looked = default, member = default, binding = default, type = default, returned = default, initial = default;
        ExpressionKind? kind = null;
        foreach (var capture in captures)
        {
            var place = _nodes[capture.Node].Span;
            switch (query.Captures[capture.Id].Role)
            {
                case CaptureRole.Access: (whole, kind) = (place, ExpressionKind.Access); break;
                case CaptureRole.Call: (whole, kind) = (place, ExpressionKind.Call); break;
                case CaptureRole.Value: (whole, kind) = (place, ExpressionKind.Value); break;
                case CaptureRole.Same: (whole, kind) = (place, ExpressionKind.Same); break;
                case CaptureRole.Self: (whole, kind) = (place, ExpressionKind.Self); break;
                case CaptureRole.Base: (whole, kind) = (place, ExpressionKind.Base); break;
                case CaptureRole.Object: looked = place; break;
                case CaptureRole.Function or CaptureRole.Inner: of = place; break;
                case CaptureRole.AccessedMember: member = place; break;
                case CaptureRole.Binding: binding = place; break;
                case CaptureRole.Type: type = place; break;
                case CaptureRole.Returned: returned = place; break;
                case CaptureRole.Initial: initial = place; break;
            }
        }
        if (!binding.IsEmpty)
            table.AddDeclared(binding.Start, new Declared(type, returned, initial, kind == ExpressionKind.Self));
        else if (kind is { } known)
            table.Add(whole, new Expression(known, known == ExpressionKind.Value ? type : known == ExpressionKind.Access ? looked : of, member));
        if (!member.IsEmpty)
            table.AddObject(member, looked);
    }
}
