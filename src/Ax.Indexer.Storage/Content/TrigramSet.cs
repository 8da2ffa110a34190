using System.Runtime.InteropServices;

namespace Ax.Indexer.Storage.Content;

/// <summary>Collects the distinct trigrams of one text after another. One per worker (2 MiB); not thread-safe.</summary>
public sealed class TrigramSet
{
    private readonly ulong[] _seen = new ulong[Trigram.Bound / 64];
    private readonly List<uint> _trigrams = [];

    /// <summary>The trigrams so far, in the order in which they came.</summary>
    public ReadOnlySpan<uint> Trigrams => CollectionsMarshal.AsSpan(_trigrams);

    /// <summary>Adds those of a text. None lies across a line end.</summary>
    public void Add(ReadOnlySpan<byte> utf8)
    {
        while (!utf8.IsEmpty)
        {
            var end = utf8.IndexOfAny((byte)'\n', (byte)'\r');
            AddLine(end < 0 ? utf8 : utf8[..end]);
            utf8 = end < 0 ? default : utf8[(end + 1)..];
        }
    }

    private void AddLine(ReadOnlySpan<byte> line)
    {
        if (line.Length < Trigram.Length)
            return;
        var trigram = Trigram.Of(0, line[0], line[1]);
        foreach (var b in line[2..])
        {
            trigram = ((trigram << 8) | b) & (Trigram.Bound - 1);
            ref var seen = ref _seen[trigram / 64];
            var bit = 1UL << (int)(trigram % 64);
            if ((seen & bit) != 0)
                continue;
            seen |= bit;
            _trigrams.Add(trigram);
        }
    }

    /// <summary>Forgets them all.</summary>
    public void Clear()
    {
        foreach (var trigram in _trigrams)
            _seen[trigram / 64] = 0;
        _trigrams.Clear();
    }
}
