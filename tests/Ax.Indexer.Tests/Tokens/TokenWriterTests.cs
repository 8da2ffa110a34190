using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Writes;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Tests.Tokens;

public class TokenWriterTests
{
    [Theory]
    [InlineData("readPage", "read page")]
    [InlineData("ReadPage", "read page")]
    [InlineData("read_page", "read page")]
    [InlineData("READ_PAGE", "read page")]
    [InlineData("__read__page__", "read page")]
    [InlineData("HTTPServer", "http server")]
    [InlineData("parseXMLDocument", "parse xml document")]
    [InlineData("HTTPServer2Go_fast", "http server2 go fast")]
    [InlineData("utf8", "utf8")]
    [InlineData("UTF8Decoder", "utf8 decoder")]
    [InlineData("x86_64", "x86 64")]
    [InlineData("base64Encode", "base64 encode")]
    [InlineData("A", "a")]
    [InlineData("ABC", "abc")]
    [InlineData("aB", "a b")]
    [InlineData("operator+=", "operator")]
    [InlineData("std::vector<int>", "std vector int")]
    [InlineData("kebab-case-name", "kebab case name")]
    [InlineData("Größe", "größe")]
    [InlineData("ÜberÄnderung", "überänderung")]
    [InlineData("日本語Name", "日本語 name")]
    [InlineData("😀face", "😀face")]
    [InlineData("", "")]
    [InlineData("_", "")]
    [InlineData("+-*/", "")]
    public void Words_of_names(string name, string words) => Assert.Equal(words, string.Join(' ', TokenWriter.Words(name)));

    [Theory]
    [InlineData("ReadPage", "readpage")]
    [InlineData("operator +", "operator+")]
    [InlineData("\"quoted\" 'x'", "quotedx")]
    [InlineData("nul\0and\tcontrol", "nulandcontrol")]
    [InlineData("Größe", "größe")]
    [InlineData("", "")]
    public void Name_as_one_token(string name, string token) => Assert.Equal(token, TokenWriter.NameToken(name));

    [Fact]
    public void Names_are_written_as_queries_are_split()
    {
        var random = new Random(1);
        const string alphabet = "abAB019_-.+ÄßЖ日\u00a0";
        for (var i = 0; i < 5000; i++)
        {
            var name = new string([.. Enumerable.Range(0, random.Next(1, 20)).Select(_ => alphabet[random.Next(alphabet.Length)])]);
            using var text = new ByteBuffer();
            text.Append(Encoding.UTF8.GetBytes(name));
            var span = new ByteSpan(0, text.Length);

            var parts = TokenWriter.WriteParts(span, text);
            var token = TokenWriter.WriteNameToken(span, text);

            Assert.Equal(name, Encoding.UTF8.GetString(text.Span[..span.Length]));
            var written = Encoding.UTF8.GetString(parts.Of(text.Span));
            var words = string.Join(' ', TokenWriter.Words(name));
            if (parts.IsEmpty)
                Assert.True(words.Length == 0 || words.Equals(name, StringComparison.InvariantCultureIgnoreCase), name);
            else
                Assert.Equal(words, written);
            Assert.Equal(TokenWriter.NameToken(name), Encoding.UTF8.GetString(token.Of(text.Span)), ignoreCase: true);
        }
    }

    [Fact]
    public void Running_text_stops_at_the_limit()
    {
        using var text = new ByteBuffer();

        TokenWriter.WriteWords("The quickBrown fox, jumps_over"u8, text, maxWords: 4);

        Assert.Equal("the quick brown fox", Encoding.UTF8.GetString(text.Span));
    }
}
