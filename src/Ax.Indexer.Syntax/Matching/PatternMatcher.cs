using System.Runtime.InteropServices;
using Ax.Indexer.Syntax.Parsing;

namespace Ax.Indexer.Syntax.Matching;

/// <summary>A node that a match captured.</summary>
/// <param name="Id">Id of the capture.</param>
/// <param name="Node">Row of the node in its <see cref="SyntaxTable"/>.</param>
internal readonly record struct NodeCapture(ushort Id, int Node);

/// <summary>Takes the matches of a query.</summary>
internal interface IMatchSink
{
    /// <summary>Takes a match.</summary>
    /// <param name="pattern">Index of the pattern.</param>
    /// <param name="captures">What it captured, valid during the call.</param>
    void Add(int pattern, scoped ReadOnlySpan<NodeCapture> captures);
}

/// <summary>
/// Matches patterns against a syntax table by backtracking: at each node, the patterns that can begin with its symbol are tried
/// one after the other. The meaning is tree-sitter's: every way to match gives a match; of those that differ only in that one has
/// more captures, the fuller holds. Keeps scratch space between runs. Not thread-safe.
/// </summary>
internal sealed class PatternMatcher
{
    private readonly List<NodeCapture> _captures = [];
    private readonly List<NodeCapture> _found = [];
    private readonly List<int> _foundEnds = [];
    private int[] _resume = new int[64];

    /// <summary>Finds all matches, in the order of the nodes they begin with.</summary>
    /// <returns>Whether it came to the end before the limit.</returns>
    public bool Run<TSink>(PatternIndex patterns, ReadOnlySpan<SyntaxNode> nodes, in WorkLimit limit, TSink sink)
        where TSink : IMatchSink, allows ref struct
    {
        var run = new MatchRun<TSink>(this, nodes, limit, sink);
        for (var i = 0; i < nodes.Length && !run.IsOver; i++)
        {
            foreach (var pattern in patterns.Of(nodes[i].Symbol))
                run.Try(pattern, i);
        }
        return !run.IsOver;
    }

    private ref struct MatchRun<TSink>(PatternMatcher scratch, ReadOnlySpan<SyntaxNode> nodes, WorkLimit limit, TSink sink)
        where TSink : IMatchSink, allows ref struct
    {
        // A pattern that repeats something goes no further: each time is a level of recursion.
        private const int MaxDepth = 2_000, NodesPerLook = 1 << 14;

        // How many matches before one may hold all of its captures.
        private const int FullerWindow = 64;

        private readonly ReadOnlySpan<SyntaxNode> _nodes = nodes;
        private readonly WorkLimit _limit = limit;
        private readonly TSink _sink = sink;
        private CompiledPattern _pattern = null!;
        private int _untilLook = NodesPerLook;
        private int _depth;

        /// <summary>Whether the time is over.</summary>
        public bool IsOver { get; private set; }

        public void Try(CompiledPattern pattern, int node)
        {
            if (--_untilLook <= 0)
                Look();
            ref readonly var first = ref pattern.Steps[0];
            if (!Matches(first, _nodes[node]) || (first.NegatedFields is not null && HasChildIn(first.NegatedFields, node)))
                return;
            if (pattern.Steps.Length == 2)
            {
                if (first.Captures is [var only])
                {
                    _sink.Add(pattern.Index, [new NodeCapture(only, node)]);
                    return;
                }
            }
            _pattern = pattern;
            GoOn(0, first, node, level: 0);
            if (pattern.HasBranches && scratch._foundEnds.Count > 0)
                AddFound();
        }

        // Whether the rest of the pattern matches, from a step on, with the siblings that begin at a node (0: there are none).
        private bool Walk(int at, int sibling, int level)
        {
            var matched = false;
            var steps = _pattern.Steps;
            for (; ; )
            {
                ref readonly var step = ref steps[at];
                switch (step.Op)
                {
                    case PatternOp.Node:
                        return WalkSiblings(at, step, sibling, level) || matched;
                    case PatternOp.Up:
                        sibling = scratch._resume[--level];
                        at++;
                        break;
                    case PatternOp.Branch:
                        if (_depth > MaxDepth)
                            return matched;
                        _depth++;
                        matched |= Walk(at + 1, sibling, level);
                        _depth--;
                        at = step.Target;
                        break;
                    case PatternOp.Jump:
                        at = step.Target;
                        break;
                    default:
                        Complete();
                        return true;
                }
            }
        }

        private bool WalkSiblings(int at, in PatternStep step, int sibling, int level)
        {
            var matched = false;
            while (sibling != 0 && !IsOver)
            {
                ref readonly var node = ref _nodes[sibling];
                if (Matches(step, node) && (step.NegatedFields is null || !HasChildIn(step.NegatedFields, sibling))
                    && (!step.Is(PatternStepFlags.Last) || IsLastNamed(node)) && GoOn(at, step, sibling, level))
                {
                    matched = true;
                    if (step.Is(PatternStepFlags.First))
                        break;
                }
                if (step.Is(PatternStepFlags.Adjacent) || (step.Is(PatternStepFlags.Immediate) && node.IsNamed))
                    break;
                sibling = node.NextSibling;
                if (--_untilLook <= 0)
                    Look();
            }
            return matched;
        }

        private bool GoOn(int at, in PatternStep step, int node, int level)
        {
            var captures = scratch._captures;
            var before = captures.Count;
            if (step.Captures is { } ids)
            {
                foreach (var id in ids)
                    captures.Add(new NodeCapture(id, node));
            }
            bool matched;
            if (step.Is(PatternStepFlags.Descend))
            {
                if (level == scratch._resume.Length)
                    Array.Resize(ref scratch._resume, level * 2);
                var resume = scratch._resume[level];
                scratch._resume[level] = _nodes[node].NextSibling;
                matched = Walk(at + 1, _nodes[node].HasChildren ? node + 1 : 0, level + 1);
                scratch._resume[level] = resume;
            }
            else
            {
                matched = Walk(at + 1, _nodes[node].NextSibling, level);
            }
            if (captures.Count > before)
                CollectionsMarshal.SetCount(captures, before);
            return matched;
        }

        private static bool Matches(in PatternStep step, in SyntaxNode node)
        {
            if (step.Field != 0 && step.Field != node.Field)
                return false;
            if (step.Is(PatternStepFlags.Missing) && (node.Flags & SyntaxNodeFlags.Missing) == 0)
                return false;
            return step.Is(PatternStepFlags.Any)
                ? !node.IsError && (node.IsNamed || !step.Is(PatternStepFlags.Named))
                : step.Symbol == node.Symbol;
        }

        private readonly bool HasChildIn(ushort[] fields, int node)
        {
            for (var child = _nodes[node].HasChildren ? node + 1 : 0; child != 0; child = _nodes[child].NextSibling)
            {
                if (_nodes[child].Field != 0 && fields.AsSpan().Contains(_nodes[child].Field))
                    return true;
            }
            return false;
        }

        private readonly bool IsLastNamed(in SyntaxNode node)
        {
            for (var next = node.NextSibling; next != 0; next = _nodes[next].NextSibling)
            {
                if (_nodes[next].IsNamed)
                    return false;
            }
            return true;
        }

        private readonly void Complete()
        {
            var captures = CollectionsMarshal.AsSpan(scratch._captures);
            if (!_pattern.HasBranches)
            {
                _sink.Add(_pattern.Index, captures);
                return;
            }
            scratch._found.AddRange(captures);
            scratch._foundEnds.Add(scratch._found.Count);
        }

        // Without those whose captures another one has as well, and more.
        private readonly void AddFound()
        {
            var ends = scratch._foundEnds;
            for (var i = 0; i < ends.Count; i++)
            {
                var captures = Found(i);
                var isContained = false;
                for (var j = Math.Max(0, i - FullerWindow); j < Math.Min(ends.Count, i + FullerWindow) && !isContained; j++)
                    isContained = j != i && IsContained(captures, Found(j)) && (captures.Length < Found(j).Length || j < i);
                if (!isContained)
                    _sink.Add(_pattern.Index, captures);
            }
            scratch._found.Clear();
            ends.Clear();
        }

        private readonly ReadOnlySpan<NodeCapture> Found(int match) =>
            CollectionsMarshal.AsSpan(scratch._found)[(match == 0 ? 0 : scratch._foundEnds[match - 1])..scratch._foundEnds[match]];

        private static bool IsContained(ReadOnlySpan<NodeCapture> captures, ReadOnlySpan<NodeCapture> others)
        {
            if (captures.Length > others.Length)
                return false;
            foreach (var capture in captures)
            {
                if (!others.Contains(capture))
                    return false;
            }
            return true;
        }

        private void Look()
        {
            _untilLook = NodesPerLook;
            IsOver = _limit.IsOver;
        }
    }
}
