namespace Ax.Indexer.Syntax.Matching;

/// <summary>The compiled patterns of a query by the symbol of the node they begin with. Immutable and thread-safe.</summary>
internal sealed class PatternIndex
{
    private readonly CompiledPattern[][] _bySymbol;
    private readonly CompiledPattern[] _ofErrors;

    /// <summary>Creates an index of patterns.</summary>
    /// <param name="patterns">In the order of the query.</param>
    /// <param name="symbolCount">How many symbols the grammar has.</param>
    public PatternIndex(IReadOnlyList<CompiledPattern> patterns, int symbolCount)
    {
        var lists = new List<CompiledPattern>?[symbolCount];
        var ofErrors = new List<CompiledPattern>();
        foreach (var pattern in patterns)
        {
            ref readonly var first = ref pattern.Steps[0];
            if (!first.Is(PatternStepFlags.Any) && first.Symbol == SyntaxNode.ErrorSymbol)
            {
                ofErrors.Add(pattern);
                continue;
            }
            var (from, to) = first.Is(PatternStepFlags.Any) ? (0, symbolCount) : (first.Symbol, first.Symbol + 1);
            for (var symbol = from; symbol < to; symbol++)
                (lists[symbol] ??= []).Add(pattern);
        }
        _bySymbol = Array.ConvertAll(lists, list => list?.ToArray() ?? []);
        _ofErrors = [.. ofErrors];
    }

    /// <summary>The patterns to try at a node with a symbol.</summary>
    public CompiledPattern[] Of(ushort symbol) => symbol < _bySymbol.Length ? _bySymbol[symbol] : symbol == SyntaxNode.ErrorSymbol ? _ofErrors : [];
}
