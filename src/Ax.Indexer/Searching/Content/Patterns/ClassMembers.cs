namespace Ax.Indexer.Searching.Content.Patterns;

/// <summary>Collects the members of a class of characters as they are read.</summary>
internal sealed class ClassMembers
{
    private List<char>? _all = [];

    /// <summary>All of them while they are few, as written; null when they are not, or not told.</summary>
    public IReadOnlyList<char>? All => _all;

    /// <summary>Whether there may be some beyond ASCII that are not listed.</summary>
    public bool HasOthers { get; private set; }

    /// <summary>Adds a range.</summary>
    public void Add(char first, char last)
    {
        if (last - first < CharacterSet.MostMembers)
        {
            for (int c = first; _all is not null && c <= last; c++)
            {
                if (!_all.Contains((char)c))
                    _all.Add((char)c);
            }
        }
        else
        {
            _all = null;
        }
        if (_all?.Count > CharacterSet.MostMembers)
            _all = null;
        HasBeyond |= last > 127;
        HasOthers |= HasBeyond && _all is null;
    }

    /// <summary>Adds what is not told here.</summary>
    public void AddUnknown()
    {
        _all = null;
        HasOthers = true;
    }

    private bool HasBeyond { get; set; }
}
