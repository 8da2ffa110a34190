using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>How a word of <c>ignoredMacros</c> is used.</summary>
[Flags]
internal enum MacroUse : byte
{
    None = 0,
    /// <summary>Alone: <c>__init</c>.</summary>
    Plain = 1,
    /// <summary>With arguments behind it: <c>__printf(1, 2)</c>.</summary>
    WithArguments = 2,
}

/// <summary>
/// Finds a language's ignored macros in source. Places where one can begin are found by the byte before and the
/// first four, sixteen places at a time, with the nibble tables of the Teddy algorithm (Geoffrey Langdale, in Hyperscan); each is then looked
/// up as a whole word. Immutable and thread-safe.
/// </summary>
internal sealed class IgnoredMacros
{
    private const int PrefixLength = 4;

    private readonly byte[]?[] _words;
    private readonly MacroUse[] _uses;
    // Bit b of an entry: some word of group b has this low or high half of its first, second, third, fourth byte.
    private readonly Vector128<byte> _low0, _low1, _low2, _low3, _high0, _high1, _high2, _high3;

    private IgnoredMacros(Dictionary<string, MacroUse> uses)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)uses.Count * 4);
        _words = new byte[size][];
        _uses = new MacroUse[size];
        foreach (var (word, use) in uses)
        {
            var bytes = Encoding.ASCII.GetBytes(word);
            var slot = Hash(bytes) & (size - 1);
            while (_words[slot] is not null)
                slot = (slot + 1) & (size - 1);
            _words[slot] = bytes;
            _uses[slot] = use;
        }

        var prefixes = uses.Keys.Select(word => word[..PrefixLength]).Distinct().Order(StringComparer.Ordinal).ToArray();
        var low = new byte[PrefixLength, 16];
        var high = new byte[PrefixLength, 16];
        for (var i = 0; i < prefixes.Length; i++)
        {
            var group = (byte)(1 << (i * 8 / prefixes.Length));
            for (var position = 0; position < PrefixLength; position++)
            {
                low[position, prefixes[i][position] & 15] |= group;
                high[position, prefixes[i][position] >> 4] |= group;
            }
        }
        (_low0, _low1, _low2, _low3) = (Row(low, 0), Row(low, 1), Row(low, 2), Row(low, 3));
        (_high0, _high1, _high2, _high3) = (Row(high, 0), Row(high, 1), Row(high, 2), Row(high, 3));
    }

    /// <summary>Reads the field of a <c>language.json</c>; null when it is empty.</summary>
    /// <exception cref="InvalidDataException">An entry is no identifier of four ASCII characters or more.</exception>
    public static IgnoredMacros? Create(IReadOnlyList<string> entries, string definitionFile)
    {
        if (entries.Count == 0)
            return null;
        var uses = new Dictionary<string, MacroUse>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var takesArguments = entry.EndsWith("()", StringComparison.Ordinal);
            var word = takesArguments ? entry[..^2] : entry;
            if (word.Length < PrefixLength || word.Any(c => !char.IsAscii(c) || !IsWordByte((byte)c)))
                throw new InvalidDataException($"{definitionFile}: '{entry}' in ignoredMacros is no identifier of at least {PrefixLength} ASCII characters, with or without '()'.");
            uses[word] = uses.GetValueOrDefault(word) | (takesArguments ? MacroUse.WithArguments : MacroUse.Plain);
        }
        return new IgnoredMacros(uses);
    }

    /// <summary>Finds the next of the words as a whole identifier; -1 when there is none.</summary>
    public int IndexOf(ReadOnlySpan<byte> source, int start, out int length, out MacroUse use)
    {
        for (var at = IndexOfPrefix(source, start); at >= 0; at = IndexOfPrefix(source, at + 1))
        {
            length = PrefixLength;
            while (at + length < source.Length && IsWordByte(source[at + length]))
                length++;
            use = Find(source.Slice(at, length));
            if (use != MacroUse.None)
                return at;
            at += length - 1;
        }
        length = 0;
        use = MacroUse.None;
        return -1;
    }

    /// <summary>Whether a byte can be part of an identifier; those of other scripts' characters count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWordByte(byte b) =>
        (uint)((b | 0x20) - 'a') <= 'z' - 'a' || (uint)(b - '0') <= 9 || b == '_' || b >= 0x80;

    private int IndexOfPrefix(ReadOnlySpan<byte> source, int start)
    {
        if (start == 0 && IsPrefix(source, 0))
            return 0;
        var at = Math.Max(start, 1);
        for (; at <= source.Length - Vector128<byte>.Count - (PrefixLength - 1); at += Vector128<byte>.Count)
        {
            var groups = Groups(Vector128.Create(source[at..]), _low0, _high0)
                & Groups(Vector128.Create(source[(at + 1)..]), _low1, _high1)
                & Groups(Vector128.Create(source[(at + 2)..]), _low2, _high2)
                & Groups(Vector128.Create(source[(at + 3)..]), _low3, _high3);
            var places = Vector128.AndNot(
                ~Vector128.Equals(groups, Vector128<byte>.Zero), AreWordBytes(Vector128.Create(source[(at - 1)..])));
            if (places != Vector128<byte>.Zero)
                return at + System.Numerics.BitOperations.TrailingZeroCount(places.ExtractMostSignificantBits());
        }
        for (; at <= source.Length - PrefixLength; at++)
        {
            if (IsPrefix(source, at))
                return at;
        }
        return -1;
    }

    private bool IsPrefix(ReadOnlySpan<byte> source, int at) => at <= source.Length - PrefixLength
        && (Groups(source[at], _low0, _high0) & Groups(source[at + 1], _low1, _high1)
            & Groups(source[at + 2], _low2, _high2) & Groups(source[at + 3], _low3, _high3)) != 0
        && (at == 0 || !IsWordByte(source[at - 1]));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> AreWordBytes(Vector128<byte> bytes) =>
        Vector128.LessThanOrEqual((bytes | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)('z' - 'a')))
        | Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)9))
        | Vector128.Equals(bytes, Vector128.Create((byte)'_'))
        | Vector128.GreaterThanOrEqual(bytes, Vector128.Create((byte)0x80));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Groups(Vector128<byte> bytes, Vector128<byte> low, Vector128<byte> high) =>
        Vector128.ShuffleNative(low, bytes & Vector128.Create((byte)15)) & Vector128.ShuffleNative(high, bytes >>> 4);

    private static int Groups(byte b, Vector128<byte> low, Vector128<byte> high) => low[b & 15] & high[b >> 4];

    private MacroUse Find(ReadOnlySpan<byte> word)
    {
        var mask = _words.Length - 1;
        for (var slot = Hash(word) & mask; _words[slot] is { } known; slot = (slot + 1) & mask)
        {
            if (word.SequenceEqual(known))
                return _uses[slot];
        }
        return MacroUse.None;
    }

    // FNV-1a.
    private static int Hash(ReadOnlySpan<byte> word)
    {
        var hash = 2166136261u;
        foreach (var b in word)
            hash = (hash ^ b) * 16777619;
        return (int)(hash ^ (hash >> 15)) & int.MaxValue;
    }

    private static Vector128<byte> Row(byte[,] table, int row)
    {
        Span<byte> values = stackalloc byte[16];
        for (var i = 0; i < values.Length; i++)
            values[i] = table[row, i];
        return Vector128.Create<byte>(values);
    }
}
