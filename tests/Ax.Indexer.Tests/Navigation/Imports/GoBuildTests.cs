using Ax.Indexer.Navigation.Imports.Styles;

namespace Ax.Indexer.Tests.Navigation.Imports;

/// <summary>Which files of a package of Go an import leads to.</summary>
public class GoBuildTests
{
    private static readonly string[] Package =
    [
        "go.mod", "module m\n",
        "p/all.go", "// Copyright\n\n// Package p is one.\npackage p\n", "p/a_linux.go", "package p\n", "p/a_windows.go", "package p\n",
        "p/a_linux_arm64.go", "package p\n", "p/unix.go", "//go:build unix\n\npackage p\n", "p/race.go", "//go:build race && !windows\n\npackage p\n",
        "p/gen.go", "//go:build ignore\n\npackage main\n", "p/old.go", "// +build linux,amd64 darwin\n// +build !cgo\n\npackage p\n",
        "p/in_test.go", "package p\n", "p/out_test.go", "package p_test\nimport \"m/p\"\n",
    ];

    private static Task<List<string>> ImportsAsync(string path, string text) => ImportTree.ImportsAsync(path, [path, text, .. Package]);

    [Fact]
    public async Task A_file_for_all_platforms_sees_all_but_what_is_never_built() => Assert.Equal(
        ["m/p: Resolved module p/a_linux.go p/a_linux_arm64.go p/a_windows.go p/all.go p/old.go p/race.go p/unix.go"],
        await ImportsAsync("x.go", "package main\nimport \"m/p\"\n"));

    [Fact]
    public async Task A_file_named_for_a_system_sees_what_is_built_for_it() => Assert.Equal(
        ["m/p: Resolved module p/a_windows.go p/all.go"], await ImportsAsync("x_windows.go", "package main\nimport \"m/p\"\n"));

    [Fact]
    public async Task A_constraint_counts_as_a_name_does() => Assert.Equal(
        ["m/p: Resolved module p/all.go p/old.go p/race.go p/unix.go"], await ImportsAsync("x.go", "//go:build darwin\n\npackage main\nimport \"m/p\"\n"));

    [Fact]
    public async Task A_test_outside_of_its_package_sees_the_tests_inside() => Assert.Contains(
        "p/in_test.go", Assert.Single(await ImportTree.ImportsAsync("p/out_test.go", Package)), StringComparison.Ordinal);

    [Theory]
    [InlineData("linux", true)]
    [InlineData("android", true)]
    [InlineData("linux && amd64 && !cgo", true)]
    [InlineData("(darwin || linux) && !arm64", true)]
    [InlineData("!linux", false)]
    [InlineData("windows || (plan9 && linux)", false)]
    [InlineData("ignore", false)]
    [InlineData("!go1.18", false)]
    [InlineData("go1.99", true)]
    [InlineData("not ( readable", true)]
    public void Constraints_of_linux(string expression, bool isPossible) =>
        Assert.Equal(isPossible, (GoConstraint.Platforms(expression) & GoPlatforms.OfName("a_linux")) != 0);

    [Theory]
    [InlineData("linux", true)]
    [InlineData("a_windows", true)]
    [InlineData("a_linux", false)]
    [InlineData("linux_windows", true)]
    [InlineData("a_linux_other", true)]
    [InlineData("a_zos", false)]
    public void Names_for_windows(string name, bool isPossible) =>
        Assert.Equal(isPossible, (GoPlatforms.OfName(name) & GoConstraint.Platforms("windows")) != 0);

    [Fact]
    public void A_licence_may_be_long() => Assert.Equal("p", GoFiles.Parse($"/*\n{string.Concat(Enumerable.Repeat("* x\n", 900))}*/\n\npackage p // import \"x\"\n").Package);
}
