namespace Ax.Indexer.Accuracy.Comparison;

/// <summary>What a comparison found.</summary>
/// <param name="Files">Files compared.</param>
/// <param name="Broken">Files left out, because the oracle has syntax errors in them.</param>
/// <param name="Oracle">The oracle's definitions: which of them we have.</param>
/// <param name="Ours">Our definitions: which of them the oracle has.</param>
/// <param name="Differences">Definitions of one side alone.</param>
internal sealed record ComparisonResult(int Files, IReadOnlyList<string> Broken, KindCounts Oracle, KindCounts Ours, IReadOnlyList<Difference> Differences);

/// <summary>Counts of one side's definitions by kind.</summary>
internal sealed class KindCounts
{
    private readonly SortedDictionary<string, KindCount> _kinds = new(StringComparer.Ordinal);

    /// <summary>The kinds.</summary>
    public IReadOnlyDictionary<string, KindCount> Kinds => _kinds;

    /// <summary>All kinds together.</summary>
    public KindCount Total
    {
        get
        {
            var total = new KindCount();
            foreach (var count in _kinds.Values)
            {
                total.Found += count.Found;
                total.Missing += count.Missing;
                total.Settled += count.Settled;
            }
            return total;
        }
    }

    /// <summary>Counts a definition both have, with the other side's kind.</summary>
    public void Add(string kind, string otherKind)
    {
        var count = Of(kind);
        count.Found++;
        count.OtherKinds[otherKind] = count.OtherKinds.GetValueOrDefault(otherKind) + 1;
    }

    /// <summary>Counts a definition the other side lacks.</summary>
    public void AddMissing(string kind, bool isSettled)
    {
        Of(kind).Missing++;
        if (isSettled)
            Of(kind).Settled++;
    }

    private KindCount Of(string kind)
    {
        if (!_kinds.TryGetValue(kind, out var count))
            _kinds.Add(kind, count = new KindCount());
        return count;
    }
}

/// <summary>Counts of one kind.</summary>
internal sealed class KindCount
{
    /// <summary>Definitions both have.</summary>
    public int Found { get; set; }

    /// <summary>Definitions the other side lacks.</summary>
    public int Missing { get; set; }

    /// <summary>Of those that are missing, how many a rule of the mapping settles.</summary>
    public int Settled { get; set; }

    /// <summary>What the other side takes them for.</summary>
    public Dictionary<string, int> OtherKinds { get; } = [];

    /// <summary>The share the other side has, as counted.</summary>
    public double Raw => Found + Missing == 0 ? 1 : (double)Found / (Found + Missing);

    /// <summary>The share the other side has, without what is settled.</summary>
    public double Adjusted => Found + Missing - Settled == 0 ? 1 : (double)Found / (Found + Missing - Settled);
}
