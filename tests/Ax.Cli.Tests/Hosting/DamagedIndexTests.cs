using Ax.Cli.Tests.Support;

namespace Ax.Cli.Tests.Hosting;

/// <summary>An index that cannot be used: exit 3, one sentence with a remedy, no stack; and the remedy works.</summary>
public class DamagedIndexTests
{
    private const int UserVersionOffset = 60, ApplicationIdOffset = 68;

    [Theory]
    [InlineData("text")]
    [InlineData("zero bytes")]
    [InlineData("truncated")]
    [InlineData("newer")]
    [InlineData("of another program")]
    [InlineData("missing")]
    public async Task Exits_3_and_full_repairs(string damage)
    {
        using var tree = SourceTree.Sample();
        (await tree.AxAsync("index", "-q")).Exits(0);
        Damage(Path.Combine(tree.Root, ".ax", "index-1.db"), damage);

        foreach (var args in new string[][] { ["find", "read_page"], ["index"], ["status"] })
        {
            var result = (await tree.AxAsync(args)).Exits(3);
            Assert.Contains("index-1.db", result.Error, StringComparison.Ordinal);
            Assert.Matches("--full|--db", result.Error);
            Assert.Empty(result.Output);
        }

        (await tree.AxAsync("index", "-q", "--full")).Exits(0);
        (await tree.AxAsync("find", "read_page")).Exits(0);
    }

    [Fact]
    public async Task Locked_index_exits_3()
    {
        using var tree = SourceTree.Sample();
        (await tree.AxAsync("index", "-q")).Exits(0);
        using (new FileStream(Path.Combine(tree.Root, ".ax", "writer.lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var result = (await tree.AxAsync("index")).Exits(3);
            Assert.Contains("is updating the index", result.Error, StringComparison.Ordinal);
            (await tree.AxAsync("find", "read_page")).Exits(0);
        }
        (await tree.AxAsync("index", "-q")).Exits(0);
    }

    [Fact]
    public async Task Contents_of_what_could_not_be_read_when_damage_was_seen_are_found_once_it_can()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var tree = SourceTree.Sample();
        File.SetLastWriteTimeUtc(tree.File("locked/inside.c", "int inside_locked;\n"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        (await tree.AxAsync("index", "-q")).Exits(0);
        File.Delete(Assert.Single(Directory.GetFiles(Path.Combine(tree.Root, ".ax", "content"))));
        var locked = tree.Folder("locked");
        try
        {
            File.SetUnixFileMode(locked, UnixFileMode.None);
            if (await Unprivileged.StartInfoAsync(tree, "index", "-q") is not { } info)
                return;
            (await AxProcess.RunAsync(info)).Exits(4);
        }
        finally
        {
            File.SetUnixFileMode(locked, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        (await tree.AxAsync("index", "-q")).Exits(0);
        (await tree.AxAsync("grep", "inside_locked")).Exits(0);
    }

    [Theory]
    [InlineData("no/such/folder")]
    [InlineData("notes.unknown")]
    public async Task Roots_that_are_no_folder_are_errors(string root)
    {
        using var tree = SourceTree.Sample();
        var result = await tree.AxAsync("index", root);
        Assert.True(result.ExitCode is 2 or 3, result.Error);
        Assert.Contains(root, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    private static void Damage(string file, string damage)
    {
        switch (damage)
        {
            case "text":
                File.WriteAllText(file, "not a database, though long enough to be looked at as one\n");
                return;
            case "missing":
                File.Delete(file);
                return;
        }
        using var stream = new FileStream(file, FileMode.Open);
        switch (damage)
        {
            case "zero bytes":
                stream.SetLength(0);
                break;
            case "truncated":
                stream.SetLength(3 * 8192);
                break;
            case "newer":
                stream.Position = UserVersionOffset + 3;
                var version = stream.ReadByte();
                stream.Position--;
                stream.WriteByte((byte)(version + 1));
                break;
            default:
                stream.Position = ApplicationIdOffset;
                stream.WriteByte(0x7F);
                break;
        }
    }
}
