using Ax.Cli.Tests.Support;

namespace Ax.Cli.Tests.Commands;

public class IndexTests
{
    [Fact]
    public async Task Json_is_one_object_with_the_fields_of_the_contract()
    {
        using var tree = SourceTree.Sample();

        var summary = Assert.Single((await tree.AxAsync("index", "--json")).Exits(0).Json);

        string[] fields =
        [
            "files", "indexed", "unchanged", "removed", "skipped", "failed", "symbols", "references", "imports", "bytes",
            "filesWithErrors", "elapsedMs", "peakMemoryBytes", "problems",
        ];
        Assert.Equal(fields, summary.EnumerateObject().Select(property => property.Name));
        Assert.Equal(6, summary.GetProperty("files").GetInt64());
        Assert.Equal(2, summary.GetProperty("skipped").GetInt64());
        Assert.True(summary.GetProperty("symbols").GetInt64() >= 8);
        Assert.True(summary.GetProperty("peakMemoryBytes").GetInt64() > 1 << 20);
        Assert.Empty(summary.GetProperty("problems").EnumerateArray());
    }

    [Fact]
    public async Task A_profile_names_stages_and_the_one_that_limits()
    {
        using var tree = SourceTree.Sample();

        var text = (await tree.AxAsync("index", "--profile")).Exits(0);
        var profile = (await tree.AxAsync("index", "--profile", "--full", "--jobs", "2", "--json")).Exits(0).Json[0].GetProperty("profile");

        Assert.Contains(text.Lines, line => line.StartsWith("parse ", StringComparison.Ordinal));
        Assert.Contains(text.Lines, line => line.StartsWith("busy: ", StringComparison.Ordinal));
        Assert.Contains(text.Lines, line => line.StartsWith("bottleneck: ", StringComparison.Ordinal));
        Assert.Equal((2, 6), (profile.GetProperty("workers").GetInt32(), profile.GetProperty("files").GetInt32()));
        var stages = profile.GetProperty("stages").EnumerateArray().Select(stage => stage.GetProperty("stage").GetString()).ToList();
        Assert.Contains("full text", stages);
        Assert.Contains(profile.GetProperty("bottleneck").GetString(), stages);
    }

    [Fact]
    public async Task A_profile_of_many_workers_names_the_threads_that_write_text()
    {
        using var tree = SourceTree.Sample();

        var text = (await tree.AxAsync("index", "--profile", "--jobs", "6")).Exits(0);
        var profile = (await tree.AxAsync("index", "--profile", "--full", "--jobs", "6", "--json")).Exits(0).Json[0].GetProperty("profile");

        Assert.Contains(text.Lines, line => line.StartsWith("busy: ", StringComparison.Ordinal) && line.Contains(", 2 text threads ", StringComparison.Ordinal));
        Assert.Equal(2, profile.GetProperty("textThreads").GetInt32());
        Assert.InRange(profile.GetProperty("textBusy").GetDouble(), 0, 1);
    }

    [Fact]
    public async Task Second_run_finds_everything_unchanged_unless_full()
    {
        using var tree = SourceTree.Sample();
        (await tree.AxAsync("index", "-q")).Exits(0);

        var again = (await tree.AxAsync("index", "--json")).Exits(0).Json[0];
        var full = (await tree.AxAsync("index", "--full", "--json")).Exits(0).Json[0];

        Assert.Equal((0, 6), (again.GetProperty("indexed").GetInt64(), again.GetProperty("unchanged").GetInt64()));
        Assert.Equal((6, 0), (full.GetProperty("indexed").GetInt64(), full.GetProperty("unchanged").GetInt64()));
    }

    [Fact]
    public async Task Removed_files_are_counted_and_gone()
    {
        using var tree = SourceTree.Sample();
        (await tree.AxAsync("index", "-q")).Exits(0);
        File.Delete(Path.Combine(tree.Root, "lib/Reader.cs"));

        var summary = (await tree.AxAsync("index", "--json")).Exits(0).Json[0];

        Assert.Equal(1, summary.GetProperty("removed").GetInt64());
        (await tree.AxAsync("find", "Reader", "--lang", "csharp")).Exits(1);
    }

    [Fact]
    public async Task Text_summary_is_a_few_lines_on_standard_output()
    {
        using var tree = SourceTree.Sample();

        var result = (await tree.AxAsync("index")).Exits(0);

        Assert.InRange(result.Lines.Length, 1, 4);
        Assert.StartsWith("indexed 6 files in ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Globs_and_languages_choose_files()
    {
        using var tree = SourceTree.Sample();
        tree.File(".hidden/secret.c", "int secret_function(void) { return 1; }\n");

        (await tree.AxAsync("index", "-q", "--lang", "c,python", "--include", "src/**", "--exclude", "**/*.h", "--jobs", "1")).Exits(0);

        (await tree.AxAsync("find", "write_page")).Exits(0);
        (await tree.AxAsync("find", "Reader")).Exits(1);
        (await tree.AxAsync("find", "secret_function")).Exits(1);
        (await tree.AxAsync("index", "-q", "--full", "--hidden")).Exits(0);
        (await tree.AxAsync("find", "secret_function")).Exits(0);
    }

    [Fact]
    public async Task Memory_limit_is_accepted()
    {
        using var tree = SourceTree.Sample();

        (await tree.AxAsync("index", "-q", "--memory-mb", "240")).Exits(0);
    }

    [Fact]
    public async Task Line_breaks_and_escapes_in_file_names_do_not_break_lines()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var tree = new SourceTree();
        tree.File("new\nline \e[31m.c", "int odd_place(void) { return 1; }\n");

        (await tree.AxAsync("index", "-q")).Exits(0);

        var text = (await tree.AxAsync("find", "odd_place")).Exits(0);
        Assert.StartsWith(@"new\nline \x1b[31m.c:1:5  function  odd_place", Assert.Single(text.Lines), StringComparison.Ordinal);
        var json = (await tree.AxAsync("find", "odd_place", "--json")).Exits(0);
        Assert.Equal("new\nline \e[31m.c", Assert.Single(json.Json).GetProperty("path").GetString());
    }

    [Fact]
    public async Task Warnings_are_shown_and_exit_0()
    {
        using var tree = new SourceTree();
        tree.File("a.c", "int alpha;\n");
        tree.File(".gitignore", "/*\n");

        var result = (await tree.AxAsync("index", "--json")).Exits(0);

        Assert.Contains("warning: .gitignore: ", result.Error, StringComparison.Ordinal);
        var problem = Assert.Single(result.Json[0].GetProperty("problems").EnumerateArray());
        Assert.True(problem.GetProperty("warning").GetBoolean());
        Assert.Equal((1, 0), (result.Json[0].GetProperty("files").GetInt64(), result.Json[0].GetProperty("failed").GetInt64()));
    }

    [Fact]
    public async Task Files_in_a_folder_that_cannot_be_read_any_more_stay_and_exit_4()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var tree = SourceTree.Sample();
        tree.File("locked/deep/inside.c", "int inside_locked(void) { return 1; }\n");
        (await tree.AxAsync("index", "-q")).Exits(0);
        File.Delete(Path.Combine(tree.Root, "src/page.c"));
        File.SetUnixFileMode(Path.Combine(tree.Root, "locked"), UnixFileMode.None);
        try
        {
            if (await Unprivileged.StartInfoAsync(tree, "index", "--json") is not { } info)
                return;
            for (var run = 0; run < 2; run++)
            {
                var result = (await AxProcess.RunAsync(info)).Exits(4);
                Assert.Contains("locked: ", result.Error, StringComparison.Ordinal);
                Assert.Equal((1, 1 - run), (result.Json[0].GetProperty("failed").GetInt64(), result.Json[0].GetProperty("removed").GetInt64()));
            }
            (await tree.AxAsync("find", "inside_locked")).Exits(0);
            (await tree.AxAsync("find", "write_page")).Exits(1);
        }
        finally
        {
            File.SetUnixFileMode(Path.Combine(tree.Root, "locked"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        (await tree.AxAsync("index", "-q")).Exits(0);
        Directory.Delete(Path.Combine(tree.Root, "locked"), recursive: true);
        (await tree.AxAsync("index", "-q")).Exits(0);
        (await tree.AxAsync("find", "inside_locked")).Exits(1);
    }

    [Fact]
    public async Task Files_that_fail_are_named_and_exit_4()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var tree = SourceTree.Sample();
        var unreadable = tree.File("unreadable.c", "int a;\n");
        File.SetUnixFileMode(unreadable, UnixFileMode.None);
        if (await Unprivileged.StartInfoAsync(tree, "index", "--json") is not { } info)
            return;

        var result = (await AxProcess.RunAsync(info)).Exits(4);

        Assert.Contains("unreadable.c: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.Json[0].GetProperty("failed").GetInt64());
        Assert.Equal("unreadable.c", Assert.Single(result.Json[0].GetProperty("problems").EnumerateArray()).GetProperty("path").GetString());
    }
}
