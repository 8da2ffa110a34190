using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Searching;

/// <summary>Any text is a query: only unknown filters and values are errors.</summary>
public class QueryFuzzTests
{
    private static readonly string[] Pieces =
    [
        "AND", "OR", "NOT", "NEAR", "NEAR(a b, 2)", "\"", "\"\"", "'", "''", "*", "^", "(", ")", "{", "}", "[", "]", "+", "-", "--", ":", "::", ";", ",", ".",
        "..", "/", "\\", "|", "&", "%", "$", "#", "@", "!", "?", "~", "`", "<", ">", "=", "C++", "C#", "list<int>", "foo-bar", "a::b", "a->b", "A.b.c", "x/y.c:name",
        "operator+=", "~Page", "read_page", "readPage", "name : x", "name:", "-", "-read", "😀", "é", "İ", "\u0130", "ß", "日本", "\u00a0", "\u2028", "\u200b", "\ud83d", "\udc00",
        "\0", "a\0b", "\t", "\n", "\r\n", "0", "1e9", "NULL", "DROP TABLE files;", "lang:c", "kind:function", "path:*.c", "-path:[", "file:**", "path:\\", "path:", "lang:",
        "std::vector<std::pair<int,int>>", "http://x.y/z?a=b", "C:\\dir\\file.c:name", "::", "a:::b", ":a", "a:", "-\"", "\"read page\"", "-\"read page\"", "\"read page", "-test", "-->", "->", "--", "operator()", "operator==",
        "container:Page", "container:P*.**", "-container:*", "container:[", "visibility:public,private", "test:no", "-test:yes", "generated:yes,no", "vendored:no",
        "sym:read", "-sym:page", "sym:,", "kind:fn,ctor", "text:read", "-text:page,x", "text:\"", "/read.*/", "-/(a|b)+/", "/(/", "/[/", "/usr/lib", "/(?=a)/", "lang:c,c++", "path:\"a b\",c", "path:\"", "what's", "http://x:80", "שלום עולם", "\u202eabc", "the", "of",
    ];

    private static readonly string[] Known = ["Known filters: ", "Known languages: ", "Known kinds: ", "Known values: ", " needs a value right behind the colon", " is not a regular expression: "];

    [Fact]
    public async Task No_input_is_a_syntax_error()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int read_page(int n) { return n; }\nint readPage;\n");
        tree.Write("b.cpp", "struct Page { ~Page(); Page& operator+=(int); };\n");
        await tree.UpdateAsync();
        var index = await tree.Index;
        var random = new Random(7);
        for (var i = 0; i < 4000; i++)
            await AskAsync(index, Make(random));
        foreach (var piece in Pieces)
            await AskAsync(index, piece);
    }

    [Fact]
    public async Task Random_characters_are_a_query()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int read_page(int n) { return n; }\nint readPage;\n");
        await tree.UpdateAsync();
        var index = await tree.Index;
        var random = new Random(11);
        for (var i = 0; i < 3000; i++)
            await AskAsync(index, RandomCharacters(random));
    }

    [Fact]
    public async Task Very_long_input_is_answered()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int read_page(int n) { return n; }\n");
        await tree.UpdateAsync();
        var index = await tree.Index;
        foreach (var text in new[]
        {
            new string('a', 1_000_000), new string('"', 100_000), new string('(', 100_000), new string(':', 100_000),
            string.Concat(Enumerable.Range(0, 50_000).Select(i => $"w{i} ")), string.Concat(Enumerable.Range(0, 20_000).Select(i => $"W{i}")),
            string.Concat(Enumerable.Range(0, 2_000).Select(i => $"path:p{i} ")) + "read", string.Concat(Enumerable.Repeat("read ", 50_000)),
            string.Concat(Enumerable.Repeat("a::", 50_000)) + "b", string.Concat(Enumerable.Range(0, 5_000).Select(i => $"\"a w{i}\" -x{i} ")),
            string.Concat(Enumerable.Range(0, 2_000).Select(i => $"container:c{i}.* sym:s{i} -sym:t{i} ")) + "read", string.Concat(Enumerable.Repeat("kind:fn,class ", 5_000)),
            "path:" + new string('*', 10_000) + "x", "container:" + new string('*', 10_000) + "x", "lang:" + new string(',', 10_000) + "c", new string('-', 10_000),
        })
        {
            await AskAsync(index, text);
        }
    }

    [Theory]
    [InlineData("colour:red", "container:, file:, generated:, kind:, lang:, path:, sym:, test:, text:, vendored:, visibility:")]
    [InlineData("-size:1 read", "container:, file:, generated:, kind:, lang:, path:, sym:, test:, text:, vendored:, visibility:")]
    [InlineData("kind:thing", "function")]
    [InlineData("lang:klingon", "python")]
    [InlineData("-lang:klingon", "python")]
    public async Task Unknown_filters_and_values_are_errors_that_list_the_valid_ones(string text, string listed)
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int a;\n");
        await tree.UpdateAsync();

        var error = await Assert.ThrowsAsync<QuerySyntaxException>(() => tree.FindAsync(text));

        Assert.Contains(listed, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotes_make_a_filter_a_word()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int colour_red;\n");
        await tree.UpdateAsync();
        Assert.Equal(["a.c:1 colour_red"], await tree.FindNamesAsync("\"colour:red\""));
    }

    private static string Make(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            if (random.Next(4) == 0)
                text.Append((char)random.Next(0x500));
            else
                text.Append(Pieces[random.Next(Pieces.Length)]);
            if (random.Next(2) == 0)
                text.Append(' ');
        }
        return text.ToString();
    }

    // Of all of Unicode, but mostly of what means something in a query.
    private static string RandomCharacters(Random random)
    {
        const string special = "\":-,./*?[]()<>=+ \tabcdefklngpthyms_%\\\0";
        var text = new char[random.Next(201)];
        for (var i = 0; i < text.Length; i++)
            text[i] = random.Next(4) == 0 ? (char)random.Next(0x10000) : special[random.Next(special.Length)];
        return new string(text);
    }

    private static async Task AskAsync(CodeIndex index, string text)
    {
        var shown = text.Length < 100 ? string.Join(' ', text.Select(c => ((int)c).ToString("x", System.Globalization.CultureInfo.InvariantCulture))) + $" '{text}'" : text[..20];
        try
        {
            var answer = await index.FindAsync(new SearchQuery(text) { Explain = text.Length % 2 == 0 });
            Assert.All(answer.Hits, hit => Assert.True(hit.Score > 0, shown));
        }
        catch (QuerySyntaxException e)
        {
            Assert.True(Known.Any(known => e.Message.Contains(known, StringComparison.Ordinal)), $"{shown}: {e.Message}");
        }
        catch (Exception e)
        {
            Assert.Fail($"{shown}: {e}");
        }
        try
        {
            await index.FindDefinitionsAsync(text);
        }
        catch (Exception e)
        {
            Assert.Fail($"def {shown}: {e}");
        }
    }
}
