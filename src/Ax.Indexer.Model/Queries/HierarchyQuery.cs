namespace Ax.Indexer.Model;

/// <summary>A question about what a type inherits from and what inherits from it. Mutable until it is asked; the engine copies what it needs.</summary>
public sealed class HierarchyQuery
{
    private int _depth = int.MaxValue;

    /// <summary>Creates a query for a type's name, perhaps qualified: <c>Container.Type</c>, <c>a::b</c>, <c>path/file.c:Type</c>.</summary>
    public HierarchyQuery(string type) => Type = type;

    /// <summary>The name as given.</summary>
    public string Type { get; }

    /// <summary>Over how many steps to follow. Default <see cref="int.MaxValue"/>: all.</summary>
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

    /// <summary>Whether to go to what the type inherits from. Default true.</summary>
    public bool IncludeSupertypes { get; set; } = true;

    /// <summary>Whether to go to what inherits from the type. Default true.</summary>
    public bool IncludeSubtypes { get; set; } = true;

    /// <summary>Whether subtypes that are not certain to be such are returned, too; they are not followed further. Default false. Supertypes are always returned.</summary>
    public bool IncludeUncertain { get; set; }
}
