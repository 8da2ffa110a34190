namespace Ax.Indexer.Model;

/// <summary>A question about calls. Mutable until it is asked; the engine copies what it needs.</summary>
public sealed class CallQuery
{
    private int _depth = 1;

    /// <summary>Creates a query for a name, perhaps qualified: <c>Container.member</c>, <c>a::b</c>, <c>path/file.c:name</c>.</summary>
    public CallQuery(string symbol) => Symbol = symbol;

    /// <summary>The name as given.</summary>
    public string Symbol { get; }

    /// <summary>Over how many calls to follow: 1 for those of the symbol itself, <see cref="int.MaxValue"/> for all. Default 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int Depth
    {
        get => _depth;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _depth = value;
        }
    }

    /// <summary>Whether calls that are not certain to be those are returned, too; they are not followed further. Default false.</summary>
    public bool IncludeUncertain { get; set; }
}
