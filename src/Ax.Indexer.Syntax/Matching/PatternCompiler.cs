namespace Ax.Indexer.Syntax.Matching;

/// <summary>Compiles the patterns of a query for one grammar.</summary>
/// <param name="symbols">The grammar's.</param>
/// <param name="captureId">Gives the id of a capture by its name.</param>
internal sealed class PatternCompiler(GrammarSymbols symbols, Func<string, ushort> captureId)
{
    private readonly List<PatternStep> _steps = [];
    private bool _hasBranches;

    /// <summary>One compiled pattern for each node that the pattern can begin with.</summary>
    /// <exception cref="QueryFormatException">It has a node type or field that the grammar lacks, or begins with something optional.</exception>
    public IEnumerable<CompiledPattern> Compile(QueryPattern pattern, int index)
    {
        foreach (var items in Beginnings([pattern.Root]))
        {
            _steps.Clear();
            _hasBranches = false;
            EmitAll(items, default);
            _steps.Add(new PatternStep { Op = PatternOp.Done });
            yield return new CompiledPattern(index, [.. _steps], _hasBranches);
        }
    }

    // Sequences that begin with a node and together mean the same as the one that begins with a choice or a group.
    private static IEnumerable<List<QueryExpression>> Beginnings(List<QueryExpression> items)
    {
        var first = items[0];
        if (first.Quantifier != Quantifier.Once)
            throw new QueryFormatException("a pattern cannot begin with what is optional or repeated", first.Offset);
        return first.Kind switch
        {
            QueryExpressionKind.Node => [items],
            QueryExpressionKind.Choice => first.Items.SelectMany(item => Beginnings([WithContext(item, first), .. items[1..]])),
            _ => Beginnings([WithContext(first.Items[0], first), .. first.Items[1..], .. items[1..]]),
        };
    }

    private void EmitAll(List<QueryExpression> items, PatternStepFlags forFirst)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var flags = i == 0 ? forFirst : PatternStepFlags.None;
            if (items[i].IsImmediate)
                flags |= i > 0 && items[i - 1] is { Kind: QueryExpressionKind.Node, Type: null, IsNamed: false } ? PatternStepFlags.Adjacent : PatternStepFlags.Immediate;
            if (items[i].IsLast)
                flags |= PatternStepFlags.Last;
            if (!HasCaptures(items[i]) && (i + 1 == items.Count || !items[i + 1].IsImmediate))
                flags |= PatternStepFlags.First;
            Emit(items[i], flags);
        }
    }

    private void Emit(QueryExpression item, PatternStepFlags flags)
    {
        var exit = item.Quantifier is Quantifier.Optional or Quantifier.OptionalRepeated ? EmitBranch() : -1;
        EmitOnce(item, flags);
        if (item.Quantifier is Quantifier.Repeated or Quantifier.OptionalRepeated)
        {
            var loop = EmitBranch();
            EmitOnce(item, flags | PatternStepFlags.Adjacent);
            _steps.Add(new PatternStep { Op = PatternOp.Jump, Target = loop });
            SetTarget(loop);
        }
        if (exit >= 0)
            SetTarget(exit);
    }

    private void EmitOnce(QueryExpression item, PatternStepFlags flags)
    {
        switch (item.Kind)
        {
            case QueryExpressionKind.Node:
                EmitNode(item, flags);
                break;
            case QueryExpressionKind.Sequence:
                EmitAll([WithContext(item.Items[0], item), .. item.Items[1..]], flags);
                break;
            default:
                var jumps = new List<int>();
                foreach (var choice in item.Items)
                {
                    var next = choice != item.Items[^1] ? EmitBranch() : -1;
                    Emit(WithContext(choice, item), flags);
                    if (next < 0)
                        continue;
                    jumps.Add(_steps.Count);
                    _steps.Add(new PatternStep { Op = PatternOp.Jump });
                    SetTarget(next);
                }
                jumps.ForEach(SetTarget);
                break;
        }
    }

    private void EmitNode(QueryExpression node, PatternStepFlags flags)
    {
        if (node.Items.Count > 0)
            flags |= PatternStepFlags.Descend;
        if (node.IsMissing)
            flags |= PatternStepFlags.Missing;
        if (node.Type is null)
            flags |= PatternStepFlags.Any | (node.IsNamed ? PatternStepFlags.Named : PatternStepFlags.None);
        try
        {
            _steps.Add(new PatternStep
            {
                Op = PatternOp.Node,
                Flags = flags,
                Symbol = node.Type is null ? (ushort)0 : symbols.Symbol(node.Type, node.IsNamed),
                Field = node.Field is null ? (ushort)0 : symbols.Field(node.Field),
                Captures = node.Captures.Count == 0 ? null : [.. node.Captures.Select(captureId)],
                NegatedFields = node.NegatedFields.Count == 0 ? null : [.. node.NegatedFields.Select(symbols.Field)],
            });
        }
        catch (FormatException e) when (e is not QueryFormatException)
        {
            throw new QueryFormatException(e.Message, node.Offset);
        }
        if (node.Items.Count == 0)
            return;
        EmitAll(node.Items, default);
        _steps.Add(new PatternStep { Op = PatternOp.Up });
    }

    private int EmitBranch()
    {
        _hasBranches = true;
        _steps.Add(new PatternStep { Op = PatternOp.Branch });
        return _steps.Count - 1;
    }

    private void SetTarget(int step)
    {
        var changed = _steps[step];
        changed.Target = _steps.Count;
        _steps[step] = changed;
    }

    // What is said of a choice or a group holds for each alternative, and for the first node of a sequence.
    private static QueryExpression WithContext(QueryExpression inner, QueryExpression outer)
    {
        if (outer.Captures.Count == 0 && (outer.Field is null || inner.Field is not null))
            return inner;
        var copy = new QueryExpression(inner.Kind, inner.Offset)
        {
            Type = inner.Type,
            IsNamed = inner.IsNamed,
            IsMissing = inner.IsMissing,
            Field = inner.Field ?? outer.Field,
            Quantifier = inner.Quantifier,
            IsImmediate = inner.IsImmediate,
            IsLast = inner.IsLast,
        };
        copy.NegatedFields.AddRange(inner.NegatedFields);
        copy.Items.AddRange(inner.Items);
        copy.Captures.AddRange([.. inner.Captures, .. outer.Captures]);
        return copy;
    }

    private static bool HasCaptures(QueryExpression expression) => expression.Captures.Count > 0 || expression.Items.Exists(HasCaptures);
}
