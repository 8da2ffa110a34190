namespace Ax.Indexer.Tests.Crawling;

public class BuiltInIgnoresTests
{
    [Theory]
    [InlineData("node_modules/a.js", "")]
    [InlineData("sub/__pycache__/a.py", "")]
    [InlineData("bin/run.sh", "bin/run.sh")]
    [InlineData("obj/a.c", "obj/a.c")]
    [InlineData("build/a.c dist/a.c out/a.c target/a.c vendor/a.c", "build/a.c dist/a.c out/a.c target/a.c vendor/a.c")]
    [InlineData("App.csproj bin/a.cs obj/a.cs target/a.cs", "App.csproj target/a.cs")]
    [InlineData("sub/App.fsproj bin/a.cs", "bin/a.cs sub/App.fsproj")]
    [InlineData("Cargo.toml target/a.rs src/target/a.rs", "Cargo.toml src/target/a.rs")]
    [InlineData("pom.xml target/a.java", "pom.xml")]
    [InlineData("node_modules", "node_modules")]
    public void Outputs_and_packages_are_left_out(string files, string expected)
    {
        using var tree = new TemporaryTree();
        foreach (var file in files.Split(' '))
            tree.Write(file);
        tree.Check(expected);
    }

    [Fact]
    public void A_negated_axignore_pattern_brings_back_what_it_names()
    {
        using var tree = new TemporaryTree();
        tree.Write("node_modules/a.js");
        tree.Write(".hidden/a.yml");
        tree.Write(".idea/a.xml");
        tree.Check("");
        tree.Write(".gitignore", "!node_modules/\n!.hidden/");
        tree.Check("");
        tree.Write(".axignore", "!node_modules/\n!.hidden/");
        tree.Check(".hidden/a.yml node_modules/a.js");
    }

    /// <summary>People write it for "look into every folder"; it must not bring in what nobody wants.</summary>
    [Fact]
    public void A_negated_pattern_of_stars_does_not()
    {
        using var tree = new TemporaryTree();
        tree.GitInit();
        tree.Write("node_modules/a.js");
        tree.Write("sub/a.js");
        tree.Write("sub/a.c");
        tree.Write(".axignore", "*\n!*/\n!*.js");
        tree.Check("sub/a.js", options => options.IncludeHidden = true);
    }
}
