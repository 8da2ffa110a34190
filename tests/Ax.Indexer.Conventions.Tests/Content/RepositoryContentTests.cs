using System.Xml.Linq;

namespace Ax.Indexer.Conventions.Tests.Content;

public class RepositoryContentTests
{
    public static TheoryData<string> Languages => [.. Repository.LanguageFolders.Select(folder => Path.GetFileName(folder)!)];

    [Fact]
    public void Every_migration_has_a_script_down_and_a_number_of_its_own()
    {
        var folder = Repository.PathOf("src", "Ax.Indexer.Storage", "Migrations");
        var up = Directory.GetFiles(folder, "*.sql").Where(file => !file.EndsWith(".down.sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(up);
        Assert.All(up, file => Assert.True(File.Exists(file[..^".sql".Length] + ".down.sql"), $"{Repository.Relative(file)} has no script down"));
        Assert.Equal(Enumerable.Range(1, up.Count).Select(number => $"{number:D4}_"), up.Select(file => Path.GetFileName(file)[..5]));
        Assert.Equal(2 * up.Count, Directory.GetFiles(folder, "*.sql").Length);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_folder_is_complete(string id)
    {
        var folder = Repository.PathOf("grammars", id);
        Assert.True(File.Exists(Path.Combine(folder, "language.json")), $"grammars/{id}/language.json is missing");
        Assert.True(File.Exists(Path.Combine(folder, "tags.scm")), $"grammars/{id}/tags.scm is missing");
        var samples = Repository.Samples.Where(sample => sample.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)).ToList();
        Assert.True(samples.Count >= 3, $"grammars/{id}/samples holds {samples.Count} samples; there should be three, one of them broken");
        Assert.All(samples, sample => Assert.True(File.Exists(sample + ".expected.txt"), $"{Repository.Relative(sample)} has no expected tags"));
        // To some grammars nothing is an error; a name that says what is wrong serves there.
        Assert.Contains(samples, sample => Path.GetFileName(sample).StartsWith("broken", StringComparison.OrdinalIgnoreCase)
            || Path.GetFileName(sample).StartsWith("odd", StringComparison.OrdinalIgnoreCase)
            || File.ReadLines(sample + ".expected.txt").Any(line => line.Contains(" error `", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_package_is_accounted_for()
    {
        var file = Repository.PathOf("docs", "dependencies.md");
        Assert.True(File.Exists(file), "docs/dependencies.md is missing");
        var text = File.ReadAllText(file);
        Assert.All(
            XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PackageVersion").Select(package => package.Attribute("Include")!.Value),
            package => Assert.True(text.Contains(package, StringComparison.Ordinal), $"docs/dependencies.md says nothing of {package}"));
    }

    [Fact]
    public void The_lock_file_carries_no_addresses() => Assert.DoesNotContain(
        File.ReadLines(Repository.PathOf("grammars", "package-lock.json")), line => line.Contains("\"resolved\"", StringComparison.Ordinal));
}
