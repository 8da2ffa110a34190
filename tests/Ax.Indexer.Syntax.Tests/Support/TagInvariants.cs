using Ax.Indexer.Model;

namespace Ax.Indexer.Syntax.Tests.Support;

/// <summary>What holds for every tag buffer, whatever the source.</summary>
internal static class TagInvariants
{
    public static void Check(TagBuffer tags, int sourceLength)
    {
        CheckSymbols(tags, sourceLength);
        CheckReferences(tags, sourceLength);
        var names = 0;
        foreach (var import in tags.Imports)
        {
            Inside(import.Target, sourceLength);
            names += import.NameCount;
        }
        Assert.Equal(tags.ImportedNames.Length, names);
        foreach (var error in tags.Errors)
            Inside(error.Span, sourceLength);
        Assert.True(tags.ErrorCount >= tags.Errors.Length);
    }

    private static void CheckSymbols(TagBuffer tags, int sourceLength)
    {
        for (var i = 0; i < tags.Symbols.Length; i++)
        {
            var symbol = tags.Symbols[i];
            foreach (var span in (ReadOnlySpan<ByteSpan>)[symbol.Range, symbol.Name, symbol.Signature, symbol.Doc, symbol.Container, symbol.Region])
                Inside(span, sourceLength);
            Assert.False(symbol.Name.IsEmpty);
            Assert.False(symbol.Signature.IsEmpty);
            Assert.NotEqual(SymbolKind.None, symbol.Kind);
            Assert.InRange(symbol.Parent, -1, i - 1);
            Assert.InRange(symbol.Line, symbol.StartLine, symbol.EndLine);
            Assert.True(i == 0 || tags.Symbols[i - 1].Range.Start <= symbol.Range.Start, "definitions stand in source order");
            if (symbol.Parent >= 0)
                Assert.True(tags.Symbols[symbol.Parent].Range.Start <= symbol.Range.Start && symbol.Range.Start < tags.Symbols[symbol.Parent].Range.End);
        }
    }

    private static void CheckReferences(TagBuffer tags, int sourceLength)
    {
        var last = -1;
        foreach (var reference in tags.References)
        {
            Inside(reference.Name, sourceLength);
            Assert.False(reference.Name.IsEmpty);
            Assert.True(reference.Name.Start > last, "one occurrence per place, in source order");
            last = reference.Name.Start;
        }
    }

    private static void Inside(ByteSpan span, int length)
    {
        Assert.InRange(span.Start, 0, length);
        Assert.InRange(span.Length, 0, length - span.Start);
    }
}
