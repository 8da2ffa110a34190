using Ax.Indexer.Syntax.Tests.Support;

namespace Ax.Indexer.Syntax.Tests.Extraction;

public class ReferenceTests
{
    [Theory]
    [InlineData("c", "int f(void) { return g(x); }", "definition f; call g; mention x")]
    [InlineData("c", "int f(void) { s.a = T; n++; }", "definition f; mention s; write a; mention T; write n")]
    [InlineData("c", "struct s *p;", "type s; definition p")]
    [InlineData("csharp", "class C : B { }", "definition C; inherit B")]
    [InlineData("rust", "use a::B;", "type a; import B")]
    [InlineData("java", "class C extends B<T> implements I { D d; }", "definition C; inherit B; type T; inherit I; type D; definition d")]
    public void A_place_has_one_role_and_the_most_specific_wins(string language, string source, string expected) =>
        Assert.Equal(expected, Extracted.From(language, source).References());

    [Theory]
    [InlineData("rust", "use a::{b, c as d};", "a (b, c as d)")]
    [InlineData("rust", "use a::b;\nuse c as d;\nuse e::*;", "a::b; c ( as d); e (*)")]
    [InlineData("rust", "use {a::b, c::{d, e}};", "a::b; c (d, e)")]
    [InlineData("c", "#include <a/b.h>\n#include \"c.h\"", "a/b.h; c.h")]
    [InlineData("csharp", "using A.B;\nusing D = A.List<int>;", "A.B; A.List<int> ( as D)")]
    [InlineData("java", "import a.B;\nimport static a.C.*;", "a.B; a.C (*)")]
    public void Names_of_one_import_statement_are_grouped(string language, string source, string expected) =>
        Assert.Equal(expected, Extracted.From(language, source).Imports());
}
