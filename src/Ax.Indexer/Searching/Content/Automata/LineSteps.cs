using Ax.Indexer.Searching.Content.Patterns;

namespace Ax.Indexer.Searching.Content.Automata;

/// <summary>Steps of an automaton from state to state. For one thread.</summary>
internal sealed class LineSteps
{
    private readonly LineAutomaton _automaton;
    private readonly Neighbour[] _kinds;
    private readonly NodeSet _nodes, _seen;
    private readonly Stack<int> _open = new();
    private bool _hasMatched, _asks;

    public LineSteps(LineAutomaton automaton)
    {
        _automaton = automaton;
        (_nodes, _seen) = (new NodeSet(automaton.Nodes.Count), new NodeSet(automaton.Nodes.Count));
        _kinds = [.. automaton.Classes.Representatives.Select(static value =>
            value == '\n' ? Neighbour.LineEnd : value > 127 ? Neighbour.Unknown : AutomatonCompiler.Word.Contains(value) ? Neighbour.Word : Neighbour.NoWord)];
    }

    /// <summary>The state at a place where a match may begin; null when the empty text matches there.</summary>
    /// <param name="before">What stands before.</param>
    public LineState? Begin(Neighbour before)
    {
        Reset();
        Follow(_automaton.Start, before, after: null);
        return Finish(before);
    }

    /// <summary>The state behind a byte; null when what was before it matches, or what was with it.</summary>
    /// <param name="state">The state before it.</param>
    /// <param name="byteClass">The class of the byte; behind the line feed a line begins, whatever was before.</param>
    public LineState? Next(LineState state, int byteClass)
    {
        var nodes = state.Nodes;
        var kind = _kinds[byteClass];
        if (Decide(state, kind) is { } decided)
            nodes = [.. nodes, .. decided];
        if (_hasMatched)
            return null;
        if (kind == Neighbour.LineEnd)
            return Begin(Neighbour.LineEnd);
        Reset();
        var value = _automaton.Classes.Representatives[byteClass];
        foreach (var at in nodes)
        {
            var node = _automaton.Nodes[at];
            if (node.Kind == AutomatonNodeKind.Bytes && node.Set.Contains(value))
                Follow(node.Next, kind, after: null);
        }
        Follow(_automaton.Start, kind, after: null);
        return Finish(kind);
    }

    // The nodes behind assertions, now that the next byte is known; null for none.
    private List<int>? Decide(LineState state, Neighbour after)
    {
        Reset();
        List<int>? decided = null;
        foreach (var at in state.Nodes)
        {
            var node = _automaton.Nodes[at];
            if (node.Kind == AutomatonNodeKind.Assertion && Holds(node.Assertion, state.Before, after))
                Follow(node.Next, state.Before, after);
        }
        if (!_hasMatched)
            decided = [.. NodeSet.NodesOf(_nodes.Words)];
        return decided is { Count: > 0 } ? decided : null;
    }

    private void Reset()
    {
        _nodes.Clear();
        _seen.Clear();
        (_hasMatched, _asks) = (false, false);
    }

    private LineState? Finish(Neighbour before) => _hasMatched ? null : new LineState([.. _nodes.Words], _asks ? before : Neighbour.NoWord);

    // Collects the nodes that are reached without a byte.
    private void Follow(int from, Neighbour before, Neighbour? after)
    {
        _open.Push(from);
        while (_open.TryPop(out var at))
        {
            if (!_seen.Add(at))
                continue;
            var node = _automaton.Nodes[at];
            switch (node.Kind)
            {
                case AutomatonNodeKind.Match:
                    _hasMatched = true;
                    break;
                case AutomatonNodeKind.Split:
                    _open.Push(node.Next);
                    _open.Push(node.Other);
                    break;
                case AutomatonNodeKind.Bytes:
                    _nodes.Add(at);
                    break;
                case AutomatonNodeKind.Assertion when node.Assertion == AssertionKind.LineStart || after is not null:
                    if (Holds(node.Assertion, before, after ?? Neighbour.NoWord))
                        _open.Push(node.Next);
                    break;
                default:
                    _nodes.Add(at);
                    _asks = true;
                    break;
            }
        }
    }

    private static bool Holds(AssertionKind kind, Neighbour before, Neighbour after) => kind switch
    {
        AssertionKind.LineStart => before == Neighbour.LineEnd,
        AssertionKind.LineEnd => after == Neighbour.LineEnd,
        _ when before == Neighbour.Unknown || after == Neighbour.Unknown => true,
        AssertionKind.WordBoundary => (before == Neighbour.Word) != (after == Neighbour.Word),
        _ => (before == Neighbour.Word) == (after == Neighbour.Word),
    };
}
