using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Searching.Content;

/// <summary>The trigram index: what it makes faster it must not change.</summary>
public class ContentIndexTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task After_any_edits_and_updates_the_answers_are_those_of_a_rebuild(int seed)
    {
        await using var tree = new IndexedTree();
        var random = new Random(seed);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var round = 0; round < 30; round++)
        {
            for (var edits = random.Next(1, 12); edits > 0; edits--)
                Edit(tree, files, random);
            await tree.UpdateAsync(new IndexRequest { MaxParsedFileBytes = 300 });
            await using var rebuilt = await tree.RebuildAsync(new IndexRequest { MaxParsedFileBytes = 300 });
            for (var i = 0; i < 12; i++)
            {
                var pattern = random.Next(2) == 0 ? Word(random) : RandomPatterns.Next(random, depth: 2);
                var query = new ContentQuery(pattern) { IgnoreCase = i % 3 == 0, TrustsIndex = true };
                var expected = await AskAsync(rebuilt, new ContentQuery(pattern) { IgnoreCase = i % 3 == 0, Invert = true });
                var inverted = expected.Count;
                expected = await AskAsync(rebuilt, query);
                AssertSame(pattern, expected, await AskAsync(await tree.Index, query));
                query.TrustsIndex = false;
                AssertSame(pattern, expected, await AskAsync(await tree.Index, query));
                // Without any index: each line matches or does not.
                Assert.Equal((pattern, files.Values.Sum(LineCount)), (pattern, expected.Count + inverted));
            }
        }
        Assert.True(Directory.GetFiles(Path.Combine(tree.IndexFolder, "content")).Length < 10, "segments are merged");
    }

    [Fact]
    public async Task What_changed_or_came_since_is_found()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int first;\n");
        tree.Write("same.c", "int second;\n");
        tree.Age("same.c");
        await tree.UpdateAsync(new IndexRequest { Exclude = { "*.tmp" } });
        tree.Write("a.c", "int second;\n");
        tree.Write("new/b.py", "second = 1\n");
        tree.Write("new/c.tmp", "second\n");

        var index = await tree.Index;
        Assert.Equal(["a.c:0 stale", "new/b.py:0 new", "same.c:0"], await AskAsync(index, new ContentQuery("second")));
        Assert.Equal(["same.c:0"], await AskAsync(index, new ContentQuery("second") { TrustsIndex = true }));
        Assert.Equal(["new/b.py:0 new"], await AskAsync(index, new ContentQuery("second") { Languages = { "python" } }));
        Assert.Empty(await AskAsync(index, new ContentQuery("first")));
    }

    [Fact]
    public async Task Files_without_structure_are_searched_whatever_their_size()
    {
        await using var tree = new IndexedTree();
        var large = string.Concat(Enumerable.Range(0, 40_000).Select(i => $"line {i} é\n"));
        tree.Write("large.c", large + "last one\n");
        tree.Write("long.unknown", new string('x', 600_000) + "é last one");
        tree.Write("latin.c", [.. System.Text.Encoding.Latin1.GetBytes(large), .. "last one"u8]);
        tree.Write("large.bin", [.. new byte[300_000], .. "last one"u8]);
        foreach (var file in (string[])["large.c", "long.unknown", "latin.c", "large.bin"])
            tree.Age(file);
        await tree.UpdateAsync(new IndexRequest { MaxParsedFileBytes = 100_000 });
        var index = await tree.Index;
        Assert.Equal(["large.c:40000", "latin.c:40000", "long.unknown:0"], await AskAsync(index, new ContentQuery("last one") { TrustsIndex = true }));
        Assert.Equal(["large.c:39999"], await AskAsync(index, new ContentQuery("39999 é") { TrustsIndex = true, Paths = { "large.*" } }));
    }

    // A process may have 65,530 mappings on Linux.
    [Fact]
    public async Task Segments_do_not_stay_mapped()
    {
        if (!OperatingSystem.IsLinux())
            return;
        await using var tree = new IndexedTree();
        for (var i = 0; i < 40; i++)
        {
            tree.Write($"{i % 5}.c", $"int number_{i};\n");
            await tree.UpdateAsync();
            var index = await tree.Index;
            Assert.Equal(0, (await index.GetStatusAsync()).Content.Damaged);
            Assert.Single(await AskAsync(index, new ContentQuery($"number_{i}\\b")));
        }
        for (var i = 0; i < 20 && Mappings() > 8; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        Assert.InRange(Mappings(), 0, 8);

        int Mappings() => File.ReadLines("/proc/self/maps").Count(line => line.Contains(tree.IndexFolder + "/content/", StringComparison.Ordinal));
    }

    public static TheoryData<string> Damages => ["missing", "cut off", "a byte", "empty", "of another state"];

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task A_damaged_segment_is_named_does_without_and_is_repaired_by_the_next_update(string damage)
    {
        await using var tree = new IndexedTree();
        for (var i = 0; i < 40; i++)
        {
            tree.Write($"{i:00}.c", $"int number_{i}(void) {{ return {i}; }}\n");
            tree.Age($"{i:00}.c");
        }
        await tree.UpdateAsync();
        tree.Write("40.c", "int number_40(void) { return 40; }\n");
        tree.Age("40.c");
        await tree.UpdateAsync();
        var segments = Directory.GetFiles(Path.Combine(tree.IndexFolder, "content")).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(2, segments.Count);
        Harm(segments, damage);

        await using (var index = await CodeIndex.OpenAsync(tree.Options()))
        {
            var problems = new Problems();
            Assert.Equal(["17.c:0"], await AskAsync(index, new ContentQuery("number_17") { TrustsIndex = true }, problems));
            var problem = Assert.Single(problems.All);
            Assert.Equal((segments[0], ContentProblemKind.DamagedIndex), (problem.Path, problem.Kind));

            var summary = await index.UpdateAsync();
            Assert.Contains(summary.Problems, problem => problem.IsWarning && problem.Path.EndsWith(Path.GetFileName(segments[0]), StringComparison.Ordinal));
            Assert.Equal(40, summary.Indexed);
            Assert.Empty((await index.UpdateAsync()).Problems);
        }
        await using (var index = await CodeIndex.OpenAsync(tree.Options()))
        {
            var problems = new Problems();
            for (var i = 0; i <= 40; i++)
                Assert.Equal([$"{i:00}.c:0"], await AskAsync(index, new ContentQuery($"number_{i}\\b") { TrustsIndex = true }, problems));
            Assert.Empty(problems.All);
        }
        await tree.AssertEqualsRebuildAsync(damage, "number_3");
    }

    private static void Harm(List<string> segments, string damage)
    {
        var bytes = File.ReadAllBytes(segments[0]);
        switch (damage)
        {
            case "missing":
                File.Delete(segments[0]);
                break;
            case "cut off":
                File.WriteAllBytes(segments[0], bytes[..^7]);
                break;
            case "a byte":
                // All that is asked lies in the first page.
                bytes[3] ^= 1;
                File.WriteAllBytes(segments[0], bytes);
                break;
            case "empty":
                File.WriteAllBytes(segments[0], []);
                break;
            default:
                File.Copy(segments[1], segments[0], overwrite: true);
                break;
        }
    }

    private static void Edit(IndexedTree tree, Dictionary<string, string> files, Random random)
    {
        var path = $"{(char)('a' + random.Next(6))}/{random.Next(12)}.{(random.Next(3) == 0 ? "txt" : "c")}";
        if (random.Next(5) == 0)
        {
            File.Delete(Path.Combine(Directory.CreateDirectory(Path.GetDirectoryName(tree.Full(path))!).FullName, Path.GetFileName(path)));
            files.Remove(path);
            return;
        }
        var text = string.Join('\n', Enumerable.Range(0, random.Next(0, 30)).Select(_ => random.Next(3) == 0 ? Word(random) : RandomPatterns.Line(random)));
        files[path] = text;
        tree.Write(path, text);
        if (random.Next(2) == 0)
            File.SetLastWriteTimeUtc(tree.Full(path), DateTime.UtcNow.AddDays(-random.Next(1, 1000)));
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(3, 6)).Select(_ => "abkK"[random.Next(4)]));

    private static void AssertSame(string pattern, List<string> expected, List<string> actual) =>
        Assert.True(expected.SequenceEqual(actual), $"{pattern}: {string.Join(' ', expected.Except(actual))} missing, {string.Join(' ', actual.Except(expected))} too many");

    private static int LineCount(string text) => text.Length == 0 ? 0 : text.Count(c => c == '\n') + (text.EndsWith('\n') ? 0 : 1);

    private static async Task<List<string>> AskAsync(CodeIndex index, ContentQuery query, IProgress<ContentProblem>? problems = null)
    {
        query.Order = ContentOrder.Path;
        var found = new List<string>();
        await foreach (var match in index.SearchContentAsync(query, problems))
            found.Add($"{match.Path}:{match.Line}{(match.IsStale ? " stale" : match.IsNew ? " new" : "")}");
        return found;
    }

    private sealed class Problems : IProgress<ContentProblem>
    {
        public List<ContentProblem> All { get; } = [];

        public void Report(ContentProblem value) => All.Add(value);
    }
}
