using System.Reflection;
using System.Runtime.CompilerServices;

namespace Ax.Indexer.Conventions.Tests.Sources;

public class HouseRuleTests
{
    public static TheoryData<string> Assemblies => ["Ax.Indexer.Model", "Ax.Indexer.Syntax", "Ax.Indexer.Storage", "Ax.Indexer", "ax"];

    [Fact]
    public void No_source_file_is_longer_than_500_lines()
    {
        var tooLong = SourceFiles.Under("src")
            .Select(file => (File: Repository.Relative(file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > 500)
            .Select(file => $"{file.File}: {file.Lines}");
        Assert.Empty(tooLong);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void A_type_is_named_after_what_it_is(string assembly)
    {
        string[] soup = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Service"];
        Assert.DoesNotContain(
            Assembly.Load(assembly).GetTypes().Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
                && !type.Name.Contains('<', StringComparison.Ordinal)),
            type => soup.Any(word => type.Name.Split('`')[0].EndsWith(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_test_is_never_skipped()
    {
        foreach (var file in SourceFiles.Under("tests").Where(file => Path.GetFileName(file) != "HouseRuleTests.cs"))
            SourceFiles.CheckNone([file], line => line.Contains("(Skip = ", StringComparison.Ordinal), "A test that does not run proves nothing:");
    }

    [Fact]
    public void No_test_sleeps() => SourceFiles.CheckNone(
        SourceFiles.Under("tests").Where(file => Path.GetFileName(file) != "HouseRuleTests.cs"),
        line => line.Contains("Thread.Sleep", StringComparison.Ordinal), "Wait on a task or a signal instead:");
}
