using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Syntax.Tests.Support;

namespace Ax.Indexer.Syntax.Tests.Extraction;

public class IgnoredMacrosTests
{
    private static readonly IgnoredMacros Macros =
        IgnoredMacros.Create(["__init", "__user", "__printf()", "DEPRECATED", "DEPRECATED()", "asmlinkage"], "test")!;

    [Theory]
    [InlineData("__init", "······")]
    [InlineData("static int __init f(void);", "static int ······ f(void);")]
    [InlineData("__init1 a__init __initial init __INIT é__init", "__init1 a__init __initial init __INIT é__init")]
    [InlineData("(void __user*)p", "(void ······*)p")]
    [InlineData("x.__init; x->__init; ( x . __init )", "x.__init; x->__init; ( x . __init )")]
    [InlineData("f(int, ...__init)", "f(int, ...······)")]
    public void Whole_words_are_blanked(string source, string expected) => CheckMasked(source, expected);

    [Theory]
    [InlineData("__printf(1, 2) int f();", "·············· int f();")]
    [InlineData("__printf \r\n (f(1), (2)) int f();", "········ \r\n ··········· int f();")]
    [InlineData("__printf(')', \")\", /* ) */ 1) x", "····························· x")]
    [InlineData("int __printf; __printf(1; f(__printf, 2)", "int __printf; __printf(1; f(__printf, 2)")]
    [InlineData("__printf(1", "__printf(1")]
    [InlineData("__printf", "__printf")]
    [InlineData("__printf(1\n#if A\n)", "__printf(1\n#if A\n)")]
    [InlineData("DEPRECATED f(); DEPRECATED(\"x\") g();", "·········· f(); ··············· g();")]
    public void Arguments_go_with_their_macro(string source, string expected) => CheckMasked(source, expected);

    [Theory]
    [InlineData("// __init\n__init", "// __init\n······")]
    [InlineData("// a \\\n __init\n__init", "// a \\\n __init\n······")]
    [InlineData("/* __init\n__init */__init", "/* __init\n__init */······")]
    [InlineData("\"__init\" \"\\\" __init\" __init", "\"__init\" \"\\\" __init\" ······")]
    [InlineData("'\"' __init '\\'' __init", "'\"' ······ '\\'' ······")]
    [InlineData("1'000 __init 0xff'ffu __init L'\"' __init", "1'000 ······ 0xff'ffu ······ L'\"' ······")]
    [InlineData("don't __init\n__init", "don't __init\n······")]
    [InlineData("R\"x( \" __init )\" )x\" __init", "R\"x( \" __init )\" )x\" ······")]
    [InlineData("/* __init", "/* __init")]
    [InlineData("\"__init", "\"__init")]
    public void Comments_and_literals_stay(string source, string expected) => CheckMasked(source, expected);

    [Theory]
    [InlineData("#define __init\n__init", "#define __init\n······")]
    [InlineData(" # define A(x) \\\n __init \\\r\n __user\n__init", " # define A(x) \\\n __init \\\r\n __user\n······")]
    [InlineData("a \\\n # __init", "a \\\n # ······")]
    [InlineData("int __init\\\n __init;", "int ······\\\n ······;")]
    public void Lines_of_the_preprocessor_stay(string source, string expected) => CheckMasked(source, expected);

    [Fact]
    public void A_word_is_found_wherever_it_stands()
    {
        for (var before = 0; before < 40; before++)
        {
            for (var behind = 0; behind < 40; behind++)
                CheckMasked(new string(' ', before) + "__user" + new string(';', behind), new string(' ', before) + "······" + new string(';', behind));
        }
    }

    [Fact]
    public void A_source_without_the_words_is_not_copied()
    {
        var source = "static int init(void) { return 0; }"u8;
        Assert.True(new MacroMask().Apply(Macros, source, new RawTags()) == source);
    }

    [Fact]
    public void The_buffer_serves_sources_of_any_length()
    {
        var mask = new MacroMask();
        foreach (var length in (int[])[10, 1000, 3, 5000])
        {
            var source = Encoding.UTF8.GetBytes("__init" + new string('x', length).Insert(0, " "));
            Assert.Equal(Encoding.UTF8.GetBytes("      " + " " + new string('x', length)), mask.Apply(Macros, source, new RawTags()).ToArray());
        }
    }

    [Fact]
    public void Macros_and_the_names_in_their_arguments_are_occurrences()
    {
        var raw = new RawTags();
        var source = "\n/* __init\n */ __init\n  __printf(a, 2,\n /* b\n */ \"c\", d) __user"u8.ToArray();
        new MacroMask().Apply(Macros, source, raw);
        Assert.Equal(
            "__init 2:4; __printf 3:2; a 3:11; d 5:9; __user 5:12",
            string.Join("; ", raw.References.Select(reference =>
                $"{Encoding.UTF8.GetString(reference.Name.Of(source))} {reference.Line}:{reference.Column}")));
        Assert.All(raw.References, reference => Assert.Equal(ReferenceRole.Mention, reference.Role));
    }

    [Theory]
    [InlineData("c", "/* doc */\n__printf(1, 2)\nasmlinkage __visible int f(const char *s);", "f: /* doc */", "f: int f(const char *s)")]
    [InlineData("c", "/* doc */\nstatic __always_inline void *f(int a) __acquires(x)\n{\n}", "f: /* doc */", "f: static __always_inline void *f(int a) __acquires(x)\n")]
    [InlineData("c", "// doc\nstruct __packed s { int __user *a; };", "s: // doc; a: -", "s: struct __packed s ; a: int __user *a;")]
    [InlineData("cpp", "/// doc\nclass Q_CORE_EXPORT A { Q_OBJECT };", "A: /// doc", "A: class Q_CORE_EXPORT A ")]
    public void Text_is_read_off_the_source(string language, string source, string docs, string signatures)
    {
        var extracted = Extracted.From(language, source);
        Assert.Equal(docs, extracted.Docs());
        Assert.Equal(signatures, extracted.Signatures());
        Assert.Equal(0, extracted.Tags.ErrorCount);
    }

    [Fact]
    public void Hostile_sources_take_linear_time()
    {
        foreach (var part in (string[])["__printf(", "__init", "\\\n__init ", "#__init\\\n", "'__init ", "R\"__init ", "//__init\\\n", "->  __init", "\"\\__init "])
        {
            var source = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length)));
            var raw = new RawTags();
            var masked = new MacroMask().Apply(Macros, source, raw);
            Assert.Equal(source.Length, masked.Length);
        }
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("a b")]
    [InlineData("äöüß")]
    [InlineData("f(x)")]
    [InlineData("()")]
    public void A_wrong_entry_is_refused(string entry)
    {
        var message = Assert.Throws<InvalidDataException>(() => IgnoredMacros.Create([entry], "sea/language.json")).Message;
        Assert.Contains("sea/language.json", message, StringComparison.Ordinal);
        Assert.Contains($"'{entry}'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Languages_without_the_field_have_none() => Assert.Null(LanguageRegistry.BuiltIn.Find("rust")!.IgnoredMacros);

    // '·' stands for a blanked byte, so that blanks of the source can be told from them.
    private static void CheckMasked(string source, string expected)
    {
        var bytes = Encoding.UTF8.GetBytes(source);
        var masked = new MacroMask().Apply(Macros, bytes, new RawTags());
        Assert.Equal(expected.Replace('·', ' '), Encoding.UTF8.GetString(masked));
    }
}
