using Ax.Indexer.Model;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>
/// Makes the copy of a source that the parser sees: ignored macros are overwritten with spaces, so that every offset and
/// line stays. The words are kept as occurrences, and as attributes, which may stand between a definition and its
/// documentation. Keeps its buffer from file to file; not thread-safe.
/// </summary>
internal sealed class MacroMask
{
    private const int MaxArgumentsLength = 2048;
    private const int MaxDepth = 16;

    private byte[] _copy = [];

    /// <summary>Gives the source to parse, valid until the next call; the source itself when nothing is to be ignored.</summary>
    public ReadOnlySpan<byte> Apply(IgnoredMacros macros, ReadOnlySpan<byte> source, RawTags raw)
    {
        var places = new PreprocessedSource(source);
        var masked = Span<byte>.Empty;
        for (var at = macros.IndexOf(source, 0, out var length, out var use); at >= 0;)
        {
            var next = at + length;
            if (places.MoveTo(at) && !IsMember(source, at) && EndOf(source, next, use) is var end and >= 0)
            {
                if (masked.IsEmpty)
                    masked = CopyOf(source);
                Blank(masked[at..end]);
                Keep(source, at, length, end, places, raw);
                next = end;
            }
            at = macros.IndexOf(source, next, out length, out use);
        }
        return masked.IsEmpty ? source : masked;
    }

    private Span<byte> CopyOf(ReadOnlySpan<byte> source)
    {
        if (_copy.Length < source.Length)
            _copy = GC.AllocateUninitializedArray<byte>(Math.Max(source.Length, Math.Min(2 * _copy.Length, Array.MaxLength)));
        source.CopyTo(_copy);
        return _copy.AsSpan(0, source.Length);
    }

    // What is read off an object is no macro.
    private static bool IsMember(ReadOnlySpan<byte> source, int start)
    {
        var before = source[..start].TrimEnd(" \t"u8);
        return before.EndsWith("->"u8) || (before.EndsWith("."u8) && !before.EndsWith("..."u8));
    }

    /// <summary>The end of a use whose word ends at a place; -1 when it is not used as it should be.</summary>
    private static int EndOf(ReadOnlySpan<byte> source, int wordEnd, MacroUse use)
    {
        var end = (use & MacroUse.WithArguments) != 0 ? EndOfArguments(source, wordEnd) : -1;
        return end < 0 && (use & MacroUse.Plain) != 0 ? wordEnd : end;
    }

    private static int EndOfArguments(ReadOnlySpan<byte> source, int wordEnd)
    {
        source = source[..Math.Min(source.Length, wordEnd + MaxArgumentsLength)];
        var start = source[wordEnd..].IndexOfAnyExcept(" \t\r\n"u8);
        if (start < 0 || source[wordEnd + start] != '(')
            return -1;
        var depth = 0;
        for (var position = wordEnd + start; position < source.Length;)
        {
            var next = source[position..].IndexOfAny("()\"'/;{}#"u8);
            if (next < 0)
                return -1;
            position += next;
            switch (source[position])
            {
                case (byte)'(':
                    if (++depth > MaxDepth)
                        return -1;
                    break;
                case (byte)')':
                    if (--depth == 0)
                        return position + 1;
                    break;
                case (byte)';' or (byte)'{' or (byte)'}' or (byte)'#':
                    return -1;
            }
            position = PreprocessedSource.SkipToken(source, position);
        }
        return -1;
    }

    private static void Blank(Span<byte> text)
    {
        while (!text.IsEmpty)
        {
            var lineBreak = text.IndexOfAny((byte)'\r', (byte)'\n');
            text[..(lineBreak < 0 ? text.Length : lineBreak)].Fill((byte)' ');
            text = lineBreak < 0 ? default : text[(lineBreak + 1)..];
        }
    }

    // The names in the arguments are occurrences too: locks in __acquires(lock), constants in __aligned(SIZE).
    private static void Keep(ReadOnlySpan<byte> source, int start, int wordLength, int end, in PreprocessedSource places, RawTags raw)
    {
        raw.References.Add(new RawReference(new ByteSpan(start, wordLength), places.Line, start - places.LineStart, ReferenceRole.Mention, IsMember: true));
        var (line, lineStart) = (places.Line, places.LineStart);
        for (var position = start + wordLength; position < end;)
        {
            if (!IgnoredMacros.IsWordByte(source[position]))
            {
                var behind = PreprocessedSource.SkipToken(source, position);
                if (source[position..behind].LastIndexOf((byte)'\n') is var lineBreak and >= 0)
                {
                    line += source[position..behind].Count((byte)'\n');
                    lineStart = position + lineBreak + 1;
                }
                position = behind;
                continue;
            }
            var wordStart = position;
            while (position < end && IgnoredMacros.IsWordByte(source[position]))
                position++;
            if (!char.IsAsciiDigit((char)source[wordStart]))
                raw.References.Add(new RawReference(new ByteSpan(wordStart, position - wordStart), line, wordStart - lineStart, ReferenceRole.Mention, IsMember: false));
        }
        raw.Attributes.Add(new RawSpan(new ByteSpan(start, end - start), places.Line, line));
    }
}
