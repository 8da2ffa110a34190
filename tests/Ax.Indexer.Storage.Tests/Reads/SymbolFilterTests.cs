using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Storage.Tests.Support;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Tests.Reads;

/// <summary>The conditions on visibility, file and container, and the listing by conditions alone.</summary>
public class SymbolFilterTests
{
    [Fact]
    public void Visibilities_are_kept_or_left_out()
    {
        using var index = new TemporaryIndex();
        Build(index, ("a.c: open shut", FileFlags.None, Visibility.Public), ("b.c: shut", FileFlags.None, Visibility.Private), ("c.c: shut", FileFlags.None, Visibility.Unknown));

        Check(index, new SymbolFilter { Visibilities = [Visibility.Public] }, "a.c open.shut");
        Check(index, new SymbolFilter { Visibilities = [Visibility.Public, Visibility.Unknown] }, "a.c open.shut; c.c shut");
        Check(index, new SymbolFilter { ExcludedVisibilities = [Visibility.Private] }, "a.c open.shut; c.c shut");
    }

    [Fact]
    public void Flags_of_the_file_are_kept_or_left_out()
    {
        using var index = new TemporaryIndex();
        Build(
            index, ("a.c: shut", FileFlags.None, Visibility.Public), ("b.c: shut", FileFlags.Test, Visibility.Public),
            ("c.c: shut", FileFlags.Test | FileFlags.Minified, Visibility.Public), ("d.c: shut", FileFlags.Generated, Visibility.Public));

        Check(index, new SymbolFilter { ExcludedFileFlags = FileFlags.Test | FileFlags.Generated }, "a.c shut");
        Check(index, new SymbolFilter { FileFlags = [FileFlags.Test] }, "b.c shut; c.c shut");
        Check(index, new SymbolFilter { FileFlags = [FileFlags.Generated | FileFlags.Minified] }, "c.c shut; d.c shut");
        Check(index, new SymbolFilter { FileFlags = [FileFlags.Test, FileFlags.Generated | FileFlags.Minified] }, "c.c shut");
    }

    [Fact]
    public void A_condition_on_containers_sees_all_their_names_and_the_separator()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: outer shut", "b.rs: other shut", "c.c: shut");
        var seen = new List<string>();

        Check(index, new SymbolFilter { Container = (container, separator) => { seen.Add($"{container}{separator}"); return container == "other"; } }, "b.rs other::shut");
        Assert.Equal(["outer.", "other::", "."], seen);
    }

    [Fact]
    public void A_container_is_judged_once_for_all_its_members()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: outer shut shut shut");
        var judged = 0;

        Check(index, new SymbolFilter { Container = (_, _) => ++judged > 0 }, "a.c outer.shut; a.c outer.shut; a.c outer.shut");
        Assert.Equal(1, judged);
    }

    [Fact]
    public void A_path_is_judged_once_for_all_symbols_of_its_file()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: outer shut shut", "b.c: other shut shut");
        var judged = new List<string>();

        Check(index, new SymbolFilter { Path = path => { judged.Add(path); return path == "b.c"; } }, "b.c other.shut; b.c other.shut");
        Assert.Equal(["a.c", "b.c"], judged);
    }

    [Fact]
    public void Conditions_apply_before_the_limit()
    {
        using var index = new TemporaryIndex();
        index.Build([.. Enumerable.Range(0, 50).Select(i => $"{i}.c: outer shut"), "last.rs: wanted shut"]);
        var filter = new SymbolFilter { Container = (container, _) => container == "wanted" };

        Assert.Equal("last.rs wanted::shut", index.Find(SymbolMatch.Name("shut"), filter, limit: 1));
        using var reader = index.Read();
        Assert.Equal("last.rs wanted::shut", List(reader, filter, limit: 1));
        Assert.Equal("last.rs wanted", List(reader, new SymbolFilter { Languages = ["rust"] }, limit: 1));
    }

    [Fact]
    public void Files_are_listed_best_first()
    {
        using var index = new TemporaryIndex();
        Build(
            index, ("a_test.c: a", FileFlags.Test, Visibility.Public), ("lib/deep/b.c: b", FileFlags.None, Visibility.Public), ("z.c: z", FileFlags.None, Visibility.Public),
            ("lib/c.c: c", FileFlags.None, Visibility.Public), ("g.c: g", FileFlags.Generated, Visibility.Public), ("m.c: m", FileFlags.None, Visibility.Public));
        using var reader = index.Read();

        Assert.Equal("m.c m; z.c z; lib/c.c c; lib/deep/b.c b; a_test.c a; g.c g", List(reader, SymbolFilter.None));
        Assert.Equal("m.c m; z.c z", List(reader, SymbolFilter.None, limit: 2));
        Assert.Equal("z.c z", List(reader, new SymbolFilter { Path = path => path == "z.c" }, limit: 1));
        Assert.Equal("z.c z", List(reader, new SymbolFilter { Name = "z", ExcludedFileFlags = FileFlags.Test }));
    }

    [Fact]
    public void A_listing_leaves_out_what_an_expression_matches()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: x y", "b.rs: y z");
        using var reader = index.Read();

        Assert.Equal("a.c x; b.rs y::z", TemporaryIndex.Describe(reader.FindSymbols(SymbolFilter.None, SymbolMatch.Name("y"), 10).Select(reader.ResolveContainer)));
    }

    private static void Build(TemporaryIndex index, params (string File, FileFlags Flags, Visibility Visibility)[] files)
    {
        using var build = FullBuild.Start(index.Folder);
        build.SetLanguage("c", ".", [1]);
        foreach (var (file, flags, visibility) in files)
        {
            using var rows = TemporaryIndex.Rows(file);
            rows.Flags = flags;
            for (var i = 0; i < rows.Symbols.Length; i++)
                rows.Symbols[i].Visibility = visibility;
            build.Add(rows);
        }
        build.Commit();
    }

    private static void Check(TemporaryIndex index, SymbolFilter filter, string expected) => Assert.Equal(expected, index.Find(SymbolMatch.Name("shut"), filter));

    private static string List(IndexReader reader, SymbolFilter filter, int limit = 100) =>
        TemporaryIndex.Describe(reader.FindSymbols(filter, null, limit).Select(reader.ResolveContainer));
}
