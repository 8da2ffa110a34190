using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Syntax.Tests.Support;

namespace Ax.Indexer.Syntax.Tests.Extraction;

/// <summary>Source that is broken, huge, odd or garbage is data, never an exception.</summary>
public class HostileSourceTests
{
    public static TheoryData<string> Ids => [.. LanguageRegistry.BuiltIn.All.Select(language => language.Id)];

    [Fact]
    public void Broken_source_keeps_what_parsed_and_tells_where_it_did_not()
    {
        var extracted = Extracted.From("c", "int before(void) { return 1; }\n\nint torn = = 3;\n\nint after(void) { return 2; }\n");
        Assert.Contains("function before", extracted.Symbols(), StringComparison.Ordinal);
        Assert.Contains("function after", extracted.Symbols(), StringComparison.Ordinal);
        Assert.True(extracted.Tags.ErrorCount > 0);
        Assert.All(extracted.Tags.Errors.ToArray(), error => Assert.Equal(2, error.Line));
        Assert.False(extracted.Tags.IsPartial);
    }

    [Fact]
    public void Error_spans_are_capped_but_counted()
    {
        var tags = Extracted.From("c", string.Concat(Enumerable.Repeat("int a; )\n", 500))).Tags;
        Assert.Equal(100, tags.Errors.Length);
        Assert.InRange(tags.ErrorCount, 101, 1000);
    }

    [Fact]
    public void A_file_past_its_deadline_is_partial()
    {
        var source = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"int f{i}(void) {{ return {i}; }}\n"));
        Assert.True(Extracted.From("c", source, TimeSpan.Zero).Tags.IsPartial);
        // The parser goes back to the pool and is as good as new.
        Assert.Equal("function f", Extracted.From("c", "int f(void) { return 1; }").Symbols());
    }

    // 6 MB take a good part of a second.
    [Fact]
    public void A_file_is_cut_off_by_the_deadline() => Assert.True(
        Extracted.From("c", string.Concat(Enumerable.Repeat("int f(void) { return 1; }\n", 250_000)), TimeSpan.FromMilliseconds(5)).Tags.IsPartial);

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_odd_file_of_any_language_is_read(string id)
    {
        Check(id, "");
        Check(id, "\uFEFF");
        Check(id, "\n\n\n");
        Check(id, new string('\0', 1000));
        Check(id, "a\0b\0c(\0)");
        Check(id, new string('x', 100_000));
        Check(id, new string(' ', 100_000));
        Check(id, "\"" + new string('x', 100_000));
        Check(id, "/*" + new string('*', 10_000));
        Check(id, "😀 = \"😀\"; 変数(名前);\r\n");
        Check(id, "a\rb\u2028c\u0085d");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_deep_nest_in_any_language_is_read(string id)
    {
        Check(id, new string('(', 10_000) + "1" + new string(')', 10_000));
        Check(id, "x = " + new string('(', 10_000));
        Check(id, new string('[', 10_000) + new string('{', 10_000));
        Check(id, string.Concat(Enumerable.Repeat("if (a) { b(", 5_000)));
    }

    [Fact]
    public void A_token_before_ten_thousand_parentheses_is_found() =>
        Assert.Equal("variable x", Extracted.From("c", $"int x = {new string('(', 10_000)}1{new string(')', 10_000)};").Symbols());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Five_megabytes_on_one_line_end_with_the_deadline(string id)
    {
        var line = string.Concat(Enumerable.Repeat("f(a, b[\"c\"]); x = { y: 1 }; ", 180_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Check(id, line, TimeSpan.FromMilliseconds(500));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Random_damage_to_the_samples_never_throws()
    {
        const int wanted = 10_000;
        var perSample = (wanted / Repository.Samples.Count) + 1;
        var mutations = 0;
        using var extractor = new TagExtractor();
        var tags = new TagBuffer();
        foreach (var sample in Repository.Samples)
        {
            var language = LanguageRegistry.BuiltIn.Find(Repository.LanguageOf(sample))!;
            var original = File.ReadAllBytes(sample);
            for (var i = 0; i < perSample; i++, mutations++)
            {
                var source = Mutate(original, new Random((mutations * 7919) + 1234));
                extractor.Extract(language, "file", source, TimeSpan.FromMinutes(1), tags);
                TagInvariants.Check(tags, source.Length);
            }
        }
        Assert.True(mutations >= wanted);
    }

    [Fact]
    public void A_file_of_another_language_is_read()
    {
        using var extractor = new TagExtractor();
        var tags = new TagBuffer();
        var languages = LanguageRegistry.BuiltIn.All;
        for (var i = 0; i < Repository.Samples.Count; i++)
        {
            var source = File.ReadAllBytes(Repository.Samples[i]);
            foreach (var language in (Language[])[languages[i % languages.Count], languages[(i * 7 + 3) % languages.Count]])
            {
                extractor.Extract(language, "file", source, TimeSpan.FromMinutes(1), tags);
                TagInvariants.Check(tags, source.Length);
            }
        }
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var count = random.Next(1, 8); count > 0 && bytes.Count > 0; count--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.Insert(at, "(){}[]<>\"'\n\0;:@#"u8[random.Next(16)]);
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 50), bytes.Count - at));
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.Skip(random.Next(bytes.Count)).Take(40).ToArray());
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }
        return [.. bytes];
    }

    private static void Check(string id, string source, TimeSpan? deadline = null)
    {
        var bytes = Encoding.UTF8.GetBytes(source);
        TagInvariants.Check(Extracted.From(LanguageRegistry.BuiltIn.Find(id)!, bytes, deadline).Tags, bytes.Length);
    }
}
