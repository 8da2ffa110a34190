using System.Text;
using Ax.Indexer.Storage.Content;

namespace Ax.Indexer.Storage.Tests.Content;

public sealed class SegmentTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ax-segments-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(9)]
    [InlineData(40)]
    [InlineData(3000)]
    public void Finds_what_a_scan_of_all_texts_finds(int documents)
    {
        var random = new Random(documents);
        var texts = Texts(random, documents);
        var segment = Build("a", texts, unread: []);
        segment.Verify();
        AssertFinds(texts, [segment], random, found: documents);
    }

    [Fact]
    public void Documents_that_were_not_read_are_always_candidates()
    {
        var texts = new SortedDictionary<long, string> { [5] = "abcd", [6] = "nothing", [9] = "abcd" };
        Assert.Equal([5, 6, 9], Find(Build("a", texts, unread: [6]), Query(["abcd"])));
        Assert.Equal([6], Find(Build("b", texts, unread: [6]), Query(["xyz"])));
    }

    [Fact]
    public void A_trigram_lies_within_a_line()
    {
        var segment = Build("a", new() { [1] = "ab\ncd\r\nab", [2] = "abc", [3] = "ab" }, unread: []);
        Assert.Equal([2], Find(segment, Query(["abc"])));
        Assert.Equal([], Find(segment, Query(["b\nc"], ["bcd"])));
        Assert.Null(TrigramQuery.For([["ab"], ["abc", "a"]], ignoresCase: false));
        // Half of a pair of surrogates is no text.
        Assert.Null(TrigramQuery.For([["ab\uD83D", "\uDE00\uD83D"]], ignoresCase: false));
    }

    [Fact]
    public void Case_matters_unless_it_is_ignored()
    {
        var segment = Build("a", new() { [1] = "xAbCx", [2] = "abc", [3] = "ab\u212A", [4] = "caf\u00C9 one" }, unread: []);
        Assert.Equal([2], Find(segment, Query(["abc"])));
        Assert.Equal([1, 2, 3], Find(segment, TrigramQuery.For([["aBc"]], ignoresCase: true)!));
        Assert.Equal([3], Find(segment, TrigramQuery.For([["abk"]], ignoresCase: true)!));
        Assert.Equal([3, 4], Find(segment, TrigramQuery.For([["caf\u00E9 ONE"]], ignoresCase: true)!));
    }

    [Fact]
    public void Merged_segments_know_what_those_knew_without_what_is_gone()
    {
        var random = new Random(3);
        var texts = Texts(random, 900);
        var parts = texts.Select((text, i) => (text, Part: i % 7 == 0 ? 2 : i / 500)).GroupBy(text => text.Part)
            .Select(part => Build($"part{part.Key}", new(part.ToDictionary(text => text.text.Key, text => text.text.Value)), unread: [])).ToList();
        var live = texts.Where(_ => random.Next(3) > 0).ToDictionary(text => text.Key, text => text.Value);
        var path = Path.Combine(_folder, "merged");
        var merged = SegmentMerger.Write(path, parts, live.ContainsKey);
        Assert.Equal(live.Count, merged?.Documents);
        var segment = Segment.Open(path);
        segment.Verify();
        AssertFinds(new(live), [segment], random, found: 300);
        // As if it had been written at once.
        Assert.Equal(File.ReadAllBytes(Build("whole", new(live), unread: []).Path), File.ReadAllBytes(path));
        Assert.Null(SegmentMerger.Write(Path.Combine(_folder, "none"), parts, _ => false));
    }

    [Fact]
    public void Unread_documents_stay_so_when_merged()
    {
        var parts = new[] { Build("a", new() { [1] = "one", [2] = "two" }, unread: [2]), Build("b", new() { [3] = "three", [4] = "four" }, unread: [3, 4]) };
        var path = Path.Combine(_folder, "merged");
        SegmentMerger.Write(path, parts, file => file != 3);
        Assert.Equal([2, 4], Find(Segment.Open(path), Query(["zzz"])));
    }

    [Fact]
    public void Whatever_byte_is_damaged_is_noticed()
    {
        var random = new Random(8);
        var path = Build("a", Texts(random, 200), unread: []).Path;
        var bytes = File.ReadAllBytes(path);
        var places = Enumerable.Range(0, 200).Select(_ => random.Next(bytes.Length)).Concat(Enumerable.Range(bytes.Length - SegmentFormat.Length, SegmentFormat.Length));
        foreach (var place in places)
        {
            bytes[place] ^= 0x10;
            var damaged = Path.Combine(_folder, "damaged");
            File.WriteAllBytes(damaged, bytes);
            bytes[place] ^= 0x10;
            Assert.Equal(damaged, Assert.Throws<SegmentException>(() => Segment.Open(damaged).Verify()).Path);
        }
    }

    [Fact]
    public void Files_that_are_missing_or_cut_off_are_no_segments()
    {
        var path = Build("a", Texts(new Random(8), 200), unread: []).Path;
        var bytes = File.ReadAllBytes(path);
        foreach (var length in (int[])[0, 1, SegmentFormat.Length, bytes.Length / 2, bytes.Length - 1])
        {
            File.WriteAllBytes(path + "cut", bytes[..length]);
            Assert.Throws<SegmentException>(() => Segment.Open(path + "cut"));
        }
        Assert.Equal("it is missing", Assert.Throws<SegmentException>(() => Segment.Open(path + "none")).Reason);
        Assert.Throws<SegmentException>(() => Segment.Open(_folder));
    }

    // What is read of a damaged page is never taken for an answer.
    [Fact]
    public void A_damaged_page_is_noticed_when_it_is_read()
    {
        var texts = Texts(new Random(8), 2000);
        var path = Build("a", texts, unread: []).Path;
        var bytes = File.ReadAllBytes(path);
        for (var i = 0; i < bytes.Length - SegmentFormat.Length; i += 1000)
            bytes[i] ^= 1;
        File.WriteAllBytes(path, bytes);
        Assert.Throws<SegmentException>(() => Find(Segment.Open(path), Query(["abc"])));
    }

    private static SortedDictionary<long, string> Texts(Random random, int count)
    {
        var texts = new SortedDictionary<long, string>();
        for (long id = 1; texts.Count < count; id += random.Next(1, 4))
        {
            var text = new StringBuilder();
            for (var i = random.Next(0, 30); i > 0; i--)
                text.Append(random.Next(12) switch { 0 => "\n", 1 => "\u00E9", 2 => "A", _ => ((char)('a' + random.Next(random.Next(1, 5)))).ToString() });
            texts.Add(id, text.ToString());
        }
        return texts;
    }

    private Segment Build(string name, SortedDictionary<long, string> texts, long[] unread)
    {
        var builder = new SegmentBuilder(mostHeld: 1 << 20);
        var trigrams = new TrigramSet();
        foreach (var (id, text) in texts)
        {
            trigrams.Clear();
            trigrams.Add(Encoding.UTF8.GetBytes(text));
            builder.Add(id, unread.Contains(id) ? [] : trigrams.Trigrams, isWhole: !unread.Contains(id));
        }
        var path = Path.Combine(_folder, name);
        var checksum = builder.Write(path);
        Assert.True(builder.IsEmpty);
        var segment = Segment.Open(path);
        Assert.Equal(checksum, segment.Checksum);
        Assert.Equal(texts.Keys, Enumerable.Range(0, segment.Documents).Select(segment.FileOf));
        Assert.All(Enumerable.Range(0, segment.Documents), document => Assert.Equal(document, segment.IndexOf(segment.FileOf(document))));
        Assert.True(segment.IndexOf(long.MaxValue) < 0 && segment.IndexOf(0) < 0);
        return segment;
    }

    // Each text of which all trigrams are in a file's line need not be in it: nothing may be missing, and all trigrams must be there.
    private static void AssertFinds(SortedDictionary<long, string> texts, Segment[] segments, Random random, int found)
    {
        for (var i = 0; i < 100; i++)
        {
            string[][] groups = [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Enumerable.Range(0, random.Next(1, 3)).Select(_ => Word(random)).ToArray())];
            var expected = texts.Where(text => groups.All(group => group.Any(word => HasTrigrams(text.Value, word)))).Select(text => text.Key).ToList();
            Assert.Equal(expected, segments.SelectMany(segment => Find(segment, Query(groups))));
            found -= expected.Count;
        }
        Assert.True(found < 0, $"too little was found: {found}");
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(3, 6)).Select(_ => (char)('a' + random.Next(random.Next(1, 5)))));

    private static bool HasTrigrams(string text, string word) =>
        Enumerable.Range(0, word.Length - 2).All(start => text.Contains(word.Substring(start, 3), StringComparison.Ordinal));

    private static TrigramQuery Query(params string[][] groups) => TrigramQuery.For(groups, ignoresCase: false)!;

    private static List<long> Find(Segment segment, TrigramQuery query) => [.. segment.Find(query).Documents.Select(segment.FileOf)];
}
