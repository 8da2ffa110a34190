using Ax.Indexer.Model;

namespace Ax.Indexer.Tests.Languages;

// Here and not beside the extractor: the snapshots show what `ax parse --tags` shows, signatures and documentation
// included, and those are rendered by the engine.

/// <summary>Every sample of every language gives what its <c>.expected.txt</c> says.</summary>
public class ConformanceTests
{
    public static TheoryData<string> Samples => [.. Repository.Samples.Select(Repository.Relative)];

    public static TheoryData<string> Folders => [.. Repository.LanguageFolders.Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_gives_its_expected_tags(string sample)
    {
        var file = Repository.PathOf(sample);
        Snapshot.Check(file + ".expected.txt", SampleRendering.Render(await SourceInspector.GetTagsAsync(file, Repository.LanguageOf(file))));
    }

    [Fact]
    public void Every_expected_file_has_its_sample() => Assert.Empty(
        Repository.LanguageFolders
            .SelectMany(folder => Directory.GetFiles(folder, "*.expected.txt", SearchOption.AllDirectories))
            .Where(file => !File.Exists(file[..^".expected.txt".Length]))
            .Select(Repository.Relative));

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task A_language_is_complete(string id)
    {
        var samples = Repository.Samples.Where(sample => Repository.LanguageOf(sample) == id).ToList();
        Assert.True(samples.Count >= 3, $"{id} has {samples.Count} samples; it needs at least three");
        var facts = 0;
        foreach (var sample in samples)
            facts += (await SourceInspector.GetTagsAsync(sample, id)).Count(tag => tag.Type != "error");
        Assert.True(facts >= 20, $"the samples of {id} give {facts} definitions, references and imports; they need at least twenty");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_is_told_to_be_of_its_language(string sample)
    {
        var file = Repository.PathOf(sample);
        var language = LanguageCatalog.All.Single(language => language.Id == Repository.LanguageOf(file));
        // What stands only inside of other languages has no files of its own.
        if (language.Depth != LanguageDepth.Inner)
            Assert.Equal(await SourceInspector.GetTagsAsync(file, language.Id), await SourceInspector.GetTagsAsync(file));
    }
}
