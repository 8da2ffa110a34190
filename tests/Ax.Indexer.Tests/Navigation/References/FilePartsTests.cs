using System.Text;
using System.Text.RegularExpressions;
using Ax.Indexer.Model;
using Ax.Indexer.Navigation.References;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Expressions;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Testing;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Navigation.References;

/// <summary>What a part of a file tells is what the whole file tells of it: on all conformance samples, and on the engine's own source.</summary>
public partial class FilePartsTests
{
    [Fact]
    public async Task Parts_tell_what_the_whole_tells()
    {
        await using var tree = new IndexedTree();
        foreach (var source in Repository.Samples.Concat(Directory.EnumerateFiles(Repository.PathOf("src", "Ax.Indexer", "Navigation"), "*.cs", SearchOption.AllDirectories)))
            tree.Write(Repository.Relative(source), await File.ReadAllTextAsync(source));
        await tree.UpdateAsync();
        using var reader = IndexReader.Open(tree.Database);
        var (names, apart) = (0, 0);
        var languages = new HashSet<string>();
        foreach (var path in reader.ListFileStates().Keys.Order(StringComparer.Ordinal))
        {
            var stored = reader.FindFile(path)!;
            var whole = Open(reader, tree, stored);
            if (!whole.Syntax.TellsTypes)
                continue;
            var parts = new Dictionary<int, FileView?>();
            var text = Encoding.UTF8.GetString(whole.Text!);
            foreach (Match name in Name().Matches(text))
            {
                var offset = Encoding.UTF8.GetByteCount(text.AsSpan(0, name.Index));
                if (FileParts.DefinitionAround(whole, offset) is not (>= 0 and var definition))
                    continue;
                if (!parts.TryGetValue(definition, out var part))
                    parts.Add(definition, part = FileParts.Of(whole, definition) is null ? null : Open(reader, tree, stored));
                if (part is null)
                    continue;
                var table = part.Syntax.At(offset)!;
                var (expected, told) = (Describe(whole.Syntax.Whole!, name.Value, offset), Describe(table, name.Value, offset));
                Assert.True(expected == told, $"{path}, {name.Value} at {name.Index}: {told} instead of {expected}");
                names++;
                if (part.Syntax.IsParsedInParts)
                {
                    apart++;
                    languages.Add(stored.Language!);
                }
            }
        }
        Assert.True(apart > names / 2, $"{apart} of {names} names were told from parts");
        Assert.True(languages.IsSupersetOf(["c", "cpp", "csharp", "go", "java", "kotlin", "typescript"]), string.Join(' ', languages));
    }

    private static FileView Open(IndexReader reader, IndexedTree tree, StoredFile file) => new(reader, tree.Root, file, () => LanguageRegistry.BuiltIn);

    private static string Describe(ExpressionTable table, string name, int offset)
    {
        var place = new ByteSpan(offset, Encoding.UTF8.GetByteCount(name));
        return string.Join("|", table.At(place)?.Kind, table.ObjectOf(offset)?.Start, table.MemberOf(offset)?.Start, Declared(table.DeclaredAt(offset)), Local(isType: false), Local(isType: true));

        string Local(bool isType) => table.FindLocal(name, offset, isType) is { IsLocal: true } local ? string.Join(',', local.Places) : "no local";
    }

    private static string Declared(Declared? declared) => declared is { } known
        ? $"{known.Type.Start},{known.Returned.Start},{known.Initial.Start},{known.IsSelf}" : "";

    [GeneratedRegex(@"[\p{L}_][\p{L}\p{Nd}_]*")]
    private static partial Regex Name();
}
