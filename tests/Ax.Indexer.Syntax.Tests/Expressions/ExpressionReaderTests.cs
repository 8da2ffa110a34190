using System.Text;
using Ax.Indexer.Syntax.Expressions;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Syntax.Tests.Expressions;

public class ExpressionReaderTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);

    [Fact]
    public void Every_query_for_types_is_one()
    {
        var broken = new List<string>();
        foreach (var language in LanguageRegistry.BuiltIn.All)
        {
            try
            {
                _ = language.Types;
            }
            catch (InvalidDataException e)
            {
                broken.Add(e.Message);
            }
        }
        Assert.True(broken.Count == 0, string.Join("\n", broken));
    }

    [Fact]
    public void A_language_without_such_a_query_tells_nothing()
    {
        using var reader = new ExpressionReader();
        Assert.Null(reader.Read(LanguageRegistry.BuiltIn.Find("json")!, "{}"u8, Deadline));
    }

    [Fact]
    public void What_a_member_is_looked_up_in_and_what_a_declaration_says()
    {
        const string text = "class A { int F(Page p) { var q = p.Next(); return q.Size; } }";
        var table = Read("csharp", text);

        var size = text.IndexOf("q.Size", StringComparison.Ordinal);
        Assert.Equal((size, 1), (table.ObjectOf(size + 2)!.Value.Start, table.ObjectOf(size + 2)!.Value.Length));
        Assert.Equal(size + 2, table.MemberOf(size)!.Value.Start);
        var local = table.FindLocal("q", size, isType: false);
        Assert.True(local.IsLocal);
        var declared = table.DeclaredAt(local.Places.Single())!.Value;
        Assert.True(declared.Type.IsEmpty);
        Assert.Equal("p.Next()", text.Substring(declared.Initial.Start, declared.Initial.Length));
        Assert.Equal(ExpressionKind.Call, table.At(declared.Initial)!.Value.Kind);
    }

    [Fact]
    public void The_innermost_scope_that_knows_a_name_decides()
    {
        const string text = "func f(p Page) { if true { p := Sheet{}; p.x() }; p.x() }";
        var table = Read("go", "package a\n" + text);
        int Declared(int use) => table.FindLocal("p", use, isType: false).Places.Single();

        var first = text.IndexOf("p.x", StringComparison.Ordinal) + "package a\n".Length;
        var last = text.LastIndexOf("p.x", StringComparison.Ordinal) + "package a\n".Length;
        Assert.True(Declared(last) < Declared(first));
        Assert.False(table.FindLocal("p", 0, isType: false).IsLocal);
        Assert.False(table.FindLocal("p", last, isType: true).IsLocal);
    }

    private static ExpressionTable Read(string language, string text)
    {
        using var reader = new ExpressionReader();
        return reader.Read(LanguageRegistry.BuiltIn.Find(language)!, Encoding.UTF8.GetBytes(text), Deadline)!;
    }
}
