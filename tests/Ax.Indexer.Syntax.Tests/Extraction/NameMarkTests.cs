using Ax.Indexer.Syntax.Tests.Support;

namespace Ax.Indexer.Syntax.Tests.Extraction;

/// <summary>Names are without what their grammar has in one token with them.</summary>
public class NameMarkTests
{
    [Theory]
    [InlineData("ruby", "class C\n  attr_reader :a, :b?\nend", "class C; property C::a; property C::b?")]
    [InlineData("ruby", "class C\n  alias_method :[], :fetch\nend", "class C; method C::[]")]
    [InlineData("ruby", "P = Struct.new(:x)", "struct P; property P::x")]
    [InlineData("elixir", "defmodule M do\n  defstruct [:a, b: 1]\nend", "module M; field M.a; field M.b")]
    public void A_symbol_is_known_without_its_colon(string language, string source, string expected) =>
        Assert.Equal(expected, Extracted.From(language, source).Symbols());

    [Fact]
    public void Columns_are_those_of_the_names()
    {
        var extracted = Extracted.From("ruby", "attr_reader :a\nsend :b\n");
        Assert.Equal("call attr_reader; definition a; call send; mention b", extracted.References());
        Assert.Equal([0, 13, 0, 6], extracted.Tags.References.ToArray().Select(reference => reference.Column));
        Assert.Equal(13, extracted.Tags.Symbols[0].Column);
    }

    [Fact]
    public void Imported_names_are_without_marks_too() =>
        Assert.Equal("chart (Chart); M (a, b)", string.Join("; ",
            Extracted.From("ruby", "autoload :Chart, 'chart'").Imports(), Extracted.From("elixir", "import M, only: [a: 1, b: 2]").Imports()));
}
