using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Storage.Tests.Support;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Tests.Writes;

public class IndexWriterTests
{
    [Fact]
    public void A_build_holds_what_was_added()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: ring push", "sub/b.rs: mod_name walk", "empty.c");
        Assert.Equal("a.c empty.c sub/b.rs", index.Files());
        Assert.Equal("sub/b.rs mod_name::walk", index.Find(SymbolMatch.Name("walk")));
        using var reader = index.Read();
        var file = reader.FindFile("sub/b.rs")!;
        Assert.Equal(("rust", "::", 7L), (file.Language, file.Separator, file.ModifiedTicks));
        var walk = reader.ListSymbols(file.Id)[1];
        Assert.Equal((1, 0, 2, 1, 3, 4), (walk.Ordinal, walk.Parent, walk.Line, walk.StartLine, walk.EndLine, walk.Column));
        Assert.Equal((SymbolKind.Function, new ByteSpan(10, 9), new ByteSpan(0, 0)), (walk.Kind, walk.Signature, walk.Doc));
        Assert.NotNull(reader.GetFact("updated_at"));
        Assert.Null(reader.GetFact("nothing"));
        Assert.Null(reader.FindFile("nothing.c"));
    }

    [Fact]
    public void Every_value_of_a_row_comes_back()
    {
        using var index = new TemporaryIndex();
        using (var build = FullBuild.Start(index.Folder))
        using (var rows = new FileRows { Path = "x/ä 😀.bin", Size = long.MaxValue, Flags = FileFlags.Binary | FileFlags.Failed, Problem = "it's \"odd\"", ErrorCount = 3, LineCount = 9 })
        {
            var name = TemporaryIndex.Append(rows.Text, "größe😀");
            rows.Add(new SymbolRow
            {
                Name = name, NameToken = name, Container = TemporaryIndex.Append(rows.Text, "Outer"), Parent = -1, Kind = SymbolKind.Delegate,
                Visibility = Visibility.Protected, Modifiers = SymbolModifiers.Unsafe | SymbolModifiers.Static,
                Line = 100, StartLine = 90, EndLine = 1_000_000, Column = 77, Signature = new ByteSpan(5, 6), Doc = new ByteSpan(1, 2),
            });
            rows.Add(new ImportRow(TemporaryIndex.Append(rows.Text, "a/b"), TemporaryIndex.Append(rows.Text, "c as d"), TemporaryIndex.Append(rows.Text, "use"), 4));
            build.Add(rows);
            build.Commit();
        }
        using var reader = index.Read();
        var symbol = reader.ResolveContainer(Assert.Single(reader.FindSymbols(SymbolMatch.Name("größe😀"), SymbolFilter.None, 10)));
        Assert.Equal(("größe😀", "Outer", SymbolKind.Delegate, Visibility.Protected), (symbol.Name, symbol.Container, symbol.Kind, symbol.Visibility));
        Assert.Equal(SymbolModifiers.Unsafe | SymbolModifiers.Static, symbol.Modifiers);
        Assert.Equal((100, 90, 1_000_000, 77), (symbol.Line, symbol.StartLine, symbol.EndLine, symbol.Column));
        Assert.Equal((new ByteSpan(5, 6), new ByteSpan(1, 2)), (symbol.Signature, symbol.Doc));
        Assert.Equal(("x/ä 😀.bin", null, long.MaxValue, (UInt128)0), (symbol.File.Path, symbol.File.Language, symbol.File.Size, symbol.File.Hash));
        Assert.Equal(FileFlags.Binary | FileFlags.Failed, symbol.File.Flags);
        Assert.Equal(new IndexTotals(1, long.MaxValue, 1, 0, 1, 1, 1, 1), reader.MeasureTotals());
        Assert.Equal("it's \"odd\"", Assert.Single(reader.MeasureGaps(5), gap => gap.Reason == "failed").Examples[0].Reason);
        Assert.Equal(1, TemporaryIndex.Scalar(index.Database, "SELECT count(*) FROM imports WHERE target = 'a/b' AND names = 'c as d' AND line = 4"));
    }

    [Fact]
    public void Words_of_names_are_counted_while_names_have_them()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: Ring push", "b.c: ring x größe n7 " + new string('w', 25));
        Assert.Equal("push 1, ring 2", Words(index));

        index.Update(update => update.Remove(FileId(index, "a.c")));

        Assert.Equal("ring 1", Words(index));
    }

    private static string Words(TemporaryIndex index)
    {
        using var reader = index.Read();
        return string.Join(", ", Enumerable.Range('a', 26).SelectMany(first => reader.ListNameWords((char)first, _ => true)).Select(word => $"{word.Text} {word.Count}"));
    }

    [Fact]
    public void A_removed_file_leaves_nothing()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: ring push", "b.c: ring pop", "c.c: other");
        index.Update(update => update.Remove(FileId(index, "b.c")));
        Assert.Equal("a.c c.c", index.Files());
        Assert.Equal("a.c ring", index.Find(SymbolMatch.Name("ring")));
        Assert.Equal("", index.Find(SymbolMatch.Name("pop")));
        using (var reader = index.Read())
            Assert.Equal(["a.c"], reader.FindFilesMentioning("ring").Select(file => file.Path));
        Check(index, files: 2, symbols: 3);
    }

    [Fact]
    public void A_changed_file_gets_a_new_id_and_the_last_one_is_not_reused()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: x", "b.c: y");
        var old = FileId(index, "b.c");
        index.Update(update =>
        {
            update.Remove(old);
            TemporaryIndex.Fill(update, "b.c: z");
        });
        Assert.True(FileId(index, "b.c") >= old);
        Assert.Equal("b.c z", index.Find(SymbolMatch.Name("z")));
        Assert.Equal("", index.Find(SymbolMatch.Name("y")));
        Check(index, files: 2, symbols: 2);
    }

    [Fact]
    public void A_touched_file_keeps_everything_but_its_time()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: x");
        index.Update(update => update.Touch(FileId(index, "a.c"), 99));
        using var reader = index.Read();
        Assert.Equal(99, reader.FindFile("a.c")!.ModifiedTicks);
        Assert.Equal("a.c x", index.Find(SymbolMatch.Name("x")));
    }

    [Fact]
    public void A_path_can_be_there_but_once()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: x");
        Assert.Throws<IndexException>(() => index.Update(update => TemporaryIndex.Fill(update, "a.c: y")));
        Assert.Equal("a.c x", index.Find(SymbolMatch.Name("x")));
    }

    [Fact]
    public void A_build_that_is_not_committed_leaves_the_old_index()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: x");
        using (var build = FullBuild.Start(index.Folder))
            TemporaryIndex.Fill(build, "b.c: y");
        Assert.Equal("a.c", index.Files());
        Assert.Equal([".gitignore", "CURRENT", "index-1.db"], index.FileNames);
    }

    [Fact]
    public void An_update_that_is_not_committed_changes_nothing()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: x");
        using (var update = IncrementalUpdate.Start(index.Folder))
        {
            update.Remove(FileId(index, "a.c"));
            TemporaryIndex.Fill(update, "b.c: y");
        }
        Assert.Equal("a.c", index.Files());
        Assert.Equal("a.c x", index.Find(SymbolMatch.Name("x")));
    }

    [Fact]
    public void Readers_see_the_old_state_until_the_commit()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: x");
        using var reader = index.Read();
        using (var update = IncrementalUpdate.Start(index.Folder))
        {
            TemporaryIndex.Fill(update, "b.c: y");
            Assert.Single(reader.ListFileStates());
            reader.Begin();
            Assert.Single(reader.ListFileStates());
            update.Commit();
            Assert.Single(reader.ListFileStates());
            Assert.Empty(reader.FindSymbols(SymbolMatch.Name("y"), SymbolFilter.None, 1));
            reader.End();
        }
        Assert.Equal(2, reader.ListFileStates().Count);
        Assert.Single(reader.FindSymbols(SymbolMatch.Name("y"), SymbolFilter.None, 1));
    }

    [Fact]
    public void A_reader_of_a_replaced_build_goes_on_reading_it()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: x");
        using var reader = index.Read();
        Assert.NotNull(reader.FindFile("a.c"));
        index.Build("b.c: y");
        Assert.NotNull(reader.FindFile("a.c"));
        Assert.Equal("b.c", index.Files());
    }

    [Fact]
    public void A_language_keeps_its_row_and_takes_a_new_fingerprint()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: x");
        index.Update(update => update.SetLanguage("c", ".", [9, 9]));
        using var reader = index.Read();
        Assert.Equal(["c 0909", "rust 02"], reader.ListLanguages().Select(language => $"{language.Name} {Convert.ToHexString(language.Fingerprint)}"));
        Assert.Equal("c", reader.FindFile("a.c")!.Language);
    }

    [Fact]
    public void Random_edits_give_what_a_new_build_gives()
    {
        var random = new Random(5);
        using var index = new TemporaryIndex();
        index.Build();
        var model = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (var round = 0; round < 25; round++)
        {
            var paths = Enumerable.Range(0, 12).Where(_ => random.Next(3) == 0).Select(i => $"f{i}.{(i % 2 == 0 ? "c" : "rs")}").ToList();
            using (var reader = index.Read())
            {
                var states = reader.ListFileStates();
                index.Update(update =>
                {
                    foreach (var path in paths)
                    {
                        if (model.Remove(path))
                            update.Remove(states[path].Id);
                        if (random.Next(4) == 0)
                            continue;
                        model[path] = $"{path}: {string.Join(' ', Enumerable.Range(0, random.Next(1, 6)).Select(_ => $"n{random.Next(15)}"))}";
                        TemporaryIndex.Fill(update, model[path]);
                    }
                });
            }
            using var rebuilt = new TemporaryIndex();
            rebuilt.Build([.. model.Values]);
            Assert.Equal(rebuilt.Files(), index.Files());
            Assert.Equal(Totals(rebuilt), Totals(index));
            for (var name = 0; name < 15; name++)
            {
                var match = SymbolMatch.Name($"n{name}");
                Assert.Equal(Sorted(rebuilt.Find(match, limit: 1000)), Sorted(index.Find(match, limit: 1000)));
            }
        }
    }

    private static IndexTotals Totals(TemporaryIndex index)
    {
        using var reader = index.Read();
        return reader.MeasureTotals();
    }

    private static string Sorted(string found) => string.Join("; ", found.Split("; ").Order(StringComparer.Ordinal));

    private static long FileId(TemporaryIndex index, string path)
    {
        using var reader = index.Read();
        return reader.FindFile(path)!.Id;
    }

    private static void Check(TemporaryIndex index, long files, long symbols)
    {
        Assert.Equal(files, TemporaryIndex.Scalar(index.Database, "SELECT count(*) FROM files"));
        Assert.Equal(files, TemporaryIndex.Scalar(index.Database, "SELECT count(*) FROM occurrences"));
        Assert.Equal(files, TemporaryIndex.Scalar(index.Database, "SELECT count(*) FROM file_identifiers"));
        Assert.Equal(symbols, TemporaryIndex.Scalar(index.Database, "SELECT count(*) FROM symbols"));
        Assert.Equal(symbols, TemporaryIndex.Scalar(index.Database, "SELECT count(*) FROM symbol_search"));
        TemporaryIndex.Execute(index.Database, "INSERT INTO symbol_search (symbol_search) VALUES ('integrity-check')");
    }
}
