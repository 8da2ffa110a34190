using System.Runtime.InteropServices;
using Ax.Indexer.Storage.Connections;

namespace Ax.Indexer.Storage.Writes;

/// <summary>Appends the words of a name in lower case, separated by spaces.</summary>
public delegate void NameSplitter(ReadOnlySpan<byte> name, ByteBuffer words);

/// <summary>
/// Counts the words of names that come and go, and brings the table of them up to date at the end. A word of letters a to z is a
/// number, five bits a letter: it costs no text while it is counted.
/// </summary>
internal sealed class NameWords(SqliteConnection connection, NameSplitter? split)
{
    private const int MinLength = 2, MaxLength = 24;

    private readonly Dictionary<UInt128, int> _changes = [];

    /// <summary>Counts the words of a name.</summary>
    /// <param name="token">The name as one token, in any case.</param>
    /// <param name="parts">Its words, separated by spaces; empty when the name is one word.</param>
    public void Add(ReadOnlySpan<byte> token, ReadOnlySpan<byte> parts) => Count(parts.IsEmpty ? token : parts, 1);

    /// <summary>Takes the words of a name out again.</summary>
    public void Remove(ReadOnlySpan<byte> name)
    {
        if (split is null)
        {
            Count(name, -1);
            return;
        }
        using var words = new ByteBuffer();
        split(name, words);
        Count(words.Span, -1);
    }

    /// <summary>Adds what another one counted.</summary>
    public void Add(NameWords other)
    {
        foreach (var (number, change) in other._changes)
            CollectionsMarshal.GetValueRefOrAddDefault(_changes, number, out _) += change;
    }

    /// <summary>Brings the table up to date.</summary>
    public void Write()
    {
        Span<byte> buffer = stackalloc byte[MaxLength];
        foreach (var (number, change) in _changes)
        {
            var word = Letters(number, buffer);
            if (change != 0)
                connection.Prepare("INSERT INTO name_words VALUES (?1, ?2) ON CONFLICT (word) DO UPDATE SET count = count + ?2").BindText(word).Bind(change).Run();
            if (change < 0)
                connection.Prepare("DELETE FROM name_words WHERE word = ? AND count <= 0").BindText(word).Run();
        }
        _changes.Clear();
    }

    private void Count(ReadOnlySpan<byte> words, int change)
    {
        foreach (var range in words.Split((byte)' '))
        {
            if (Number(words[range]) is var number && number != 0)
                CollectionsMarshal.GetValueRefOrAddDefault(_changes, number, out _) += change;
        }
    }

    // 0 for what is no such word.
    private static UInt128 Number(ReadOnlySpan<byte> word)
    {
        if (word.Length is < MinLength or > MaxLength)
            return 0;
        UInt128 number = 0;
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetter((char)letter))
                return 0;
            number = (number << 5) | (uint)(letter & 0x1F);
        }
        return number;
    }

    private static ReadOnlySpan<byte> Letters(UInt128 number, Span<byte> buffer)
    {
        var at = buffer.Length;
        for (; number != 0; number >>= 5)
            buffer[--at] = (byte)((byte)(number & 0x1F) | 0x60);
        return buffer[at..];
    }
}
