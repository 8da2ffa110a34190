using System.Text;
using Ax.Indexer.Navigation.References;

namespace Ax.Indexer.Tests.Navigation.References;

public class ArityTests
{
    [Theory]
    [InlineData("()", 0)]
    [InlineData(" (\n)", 0)]
    [InlineData("(a)", 1)]
    [InlineData("(a, b(c, d), [e, f], {g: 1, h: 2}) + 1", 4)]
    [InlineData("(\"a, b\", ',', `c, ${d}`)", 3)]
    [InlineData("(a, /* b, c */ d, // e, f\n g)", 3)]
    [InlineData("(a, b,)", 2)]
    [InlineData("<Map<A, B>>(a, b)", 2)]
    [InlineData("::<A, B>(a)", 1)]
    [InlineData("((x, y) => x + y, z)", 2)]
    [InlineData("(a, (b as C<D>).e)", 2)]
    [InlineData("(\"\\\", \\\"\", a)", 2)]
    public void Arguments_are_counted(string text, int expected) => Assert.Equal(expected, Arity.OfArguments(Encoding.UTF8.GetBytes(text), 0));

    [Theory]
    [InlineData("")]
    [InlineData(" { a }")]
    [InlineData("(a, b")]
    [InlineData("(a, b]")]
    [InlineData("(*all)")]
    [InlineData("(...all)")]
    [InlineData("(all...)")]
    [InlineData("(a < b, c > (d))")]
    [InlineData("(a) { it + 1 }")]
    public void What_cannot_be_counted_is_not_known(string text) => Assert.Null(Arity.OfArguments(Encoding.UTF8.GetBytes(text), 0));

    [Theory]
    [InlineData("()", 0, 0)]
    [InlineData("(void)", 0, 0)]
    [InlineData("(int a, Map<String, Integer> b)", 2, 2)]
    [InlineData("(int a, int b = f(1, 2))", 1, 2)]
    [InlineData("(a: string, b?: number)", 1, 2)]
    [InlineData("(string format, params object[] rest)", 1, int.MaxValue)]
    [InlineData("(String format, Object... rest)", 1, int.MaxValue)]
    [InlineData("(this IEnumerable<T> all, int n)", 1, 2)]
    [InlineData("<T>(Func<A, B> f, T x)", 2, 2)]
    [InlineData("(f: (a: A, b: B) => C, g: D)", 2, 2)]
    public void Parameters_take_so_many(string text, int min, int max) => Assert.Equal(new Arity(min, max), Arity.OfParameters(Encoding.UTF8.GetBytes(text), 0));

    [Fact]
    public void Any_bytes_are_survived()
    {
        var random = new Random(1);
        var (bytes, alphabet) = (new byte[40], "()[]{}<>,'\"`/*\\a= \n.".ToCharArray());
        for (var i = 0; i < 20_000; i++)
        {
            for (var at = 0; at < bytes.Length; at++)
                bytes[at] = (byte)alphabet[random.Next(alphabet.Length)];
            Assert.InRange(Arity.OfArguments(bytes, random.Next(-1, bytes.Length + 1)) ?? 0, 0, bytes.Length);
            Assert.InRange(Arity.OfParameters(bytes, random.Next(-1, bytes.Length + 1))?.Min ?? 0, 0, bytes.Length);
        }
    }
}
