namespace Ax.Indexer.Searching.Content.Automata;

/// <summary>The classes of bytes that an automaton does not tell apart. Immutable.</summary>
internal sealed class ByteClasses
{
    private readonly List<byte> _representatives = [];

    /// <summary>Tells bytes apart by sets, and the line feed from all others.</summary>
    public ByteClasses(IEnumerable<ByteSet> sets)
    {
        Of[0] = 0;
        var count = 1;
        foreach (var set in sets.Append(ByteSet.Of((byte)'\n')))
        {
            var parts = new Dictionary<(byte, bool), byte>();
            for (var value = 0; value < 256; value++)
            {
                var key = (Of[value], set.Contains(value));
                if (!parts.TryGetValue(key, out var part))
                    parts.Add(key, part = (byte)parts.Count);
                Of[value] = part;
            }
            count = parts.Count;
        }
        for (var part = 0; part < count; part++)
            _representatives.Add((byte)Array.IndexOf(Of, (byte)part));
        LineFeed = Of['\n'];
    }

    /// <summary>The class of each byte.</summary>
    public byte[] Of { get; } = new byte[256];

    /// <summary>A byte of each class.</summary>
    public IReadOnlyList<byte> Representatives => _representatives;

    /// <summary>How many there are.</summary>
    public int Count => _representatives.Count;

    /// <summary>The class of the line feed.</summary>
    public int LineFeed { get; }
}
