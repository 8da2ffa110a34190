namespace Ax.Indexer.Tests.Languages;

// Here and not beside the extractor: the snapshots show what `ax parse --tags` shows, signatures and documentation
// included, and those are rendered by the engine.

/// <summary>Every sample of every language gives what its <c>.expected.txt</c> says.</summary>
public class ConformanceTests
{
    public static TheoryData<string> Samples => [.. Repository.Samples.Select(Repository.Relative)];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_gives_its_expected_tags(string sample)
    {
        var file = Repository.PathOf(sample);
        Snapshot.Check(file + ".expected.txt", SampleRendering.Render(await SourceInspector.GetTagsAsync(file)));
    }

    [Fact]
    public void Every_expected_file_has_its_sample() => Assert.Empty(
        Repository.LanguageFolders
            .SelectMany(folder => Directory.GetFiles(folder, "*.expected.txt", SearchOption.AllDirectories))
            .Where(file => !File.Exists(file[..^".expected.txt".Length]))
            .Select(Repository.Relative));

    [Fact]
    public async Task A_sample_belongs_to_the_language_whose_folder_it_is_in()
    {
        foreach (var sample in Repository.Samples)
        {
            var language = Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(sample)))!;
            var detected = await SourceInspector.GetTagsAsync(sample);
            Assert.Equal(await SourceInspector.GetTagsAsync(sample, language), detected);
        }
    }
}
