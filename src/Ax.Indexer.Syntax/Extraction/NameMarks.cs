using Ax.Indexer.Model;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>
/// Takes off a language's names what its grammar has in one token with them: the colon of <c>:symbol</c> and <c>key: </c> in Ruby and Elixir.
/// </summary>
internal readonly ref struct NameMarks(byte[] marks, ReadOnlySpan<byte> source)
{
    private readonly byte[] _marks = marks;
    private readonly ReadOnlySpan<byte> _source = source;

    /// <summary>Strips what the matches of one layer of a file gave.</summary>
    public void Strip(Span<RawSymbol> symbols, Span<RawReference> references, Span<RawLocal> locals, Span<RawImport> imports)
    {
        foreach (ref var symbol in symbols)
        {
            symbol.Column += Strip(ref symbol.Name);
            Strip(ref symbol.Container);
        }
        foreach (ref var reference in references)
        {
            var name = reference.Name;
            if (Strip(ref name) is var skipped && name != reference.Name)
                reference = reference with { Name = name, Column = reference.Column + skipped };
        }
        foreach (ref var local in locals)
        {
            var name = local.Name;
            Strip(ref name);
            local = local with { Name = name };
        }
        foreach (ref var import in imports)
        {
            var (name, alias) = (import.Name, import.Alias);
            Strip(ref name);
            Strip(ref alias);
            import = import with { Name = name, Alias = alias };
        }
    }

    // How many bytes were taken off the start.
    private int Strip(ref ByteSpan name)
    {
        var (start, end) = (name.Start, name.End);
        while (start < end && _marks.AsSpan().Contains(_source[start]))
            start++;
        while (end > start && (_marks.AsSpan().Contains(_source[end - 1]) || _source[end - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            end--;
        // `:` alone is a name.
        if (start == end)
            return 0;
        var skipped = start - name.Start;
        name = new ByteSpan(start, end - start);
        return skipped;
    }
}
