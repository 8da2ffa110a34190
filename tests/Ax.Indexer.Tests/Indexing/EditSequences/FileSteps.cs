namespace Ax.Indexer.Tests.Indexing.EditSequences;

/// <summary>What happens to single files. Each step tells what it did.</summary>
internal sealed class FileSteps(EditedTree tree, UpdateRequests requests)
{
    private Random Random => tree.Random;

    public string Add()
    {
        var path = LinkedSources.Path(Random);
        tree.Write(path, TextEncodings.Encode(Random, LinkedSources.Make(Random, path)));
        return $"write {path}";
    }

    public string EditLines() => WithText("edit lines of", (path, text) =>
    {
        var lines = text.Split('\n').ToList();
        var at = Random.Next(lines.Count);
        var change = Random.Next(3);
        if (change > 0)
            lines.RemoveRange(at, Random.Next(1, lines.Count - at + 1));
        if (change < 2)
            lines.InsertRange(at, LinkedSources.Make(Random, path).Split('\n'));
        return string.Join('\n', lines);
    });

    public string EditToTheSameSize() => With("change letters of", path => tree.Write(path, WithOtherLetters(path)));

    /// <summary>A time in the future is not trusted: even what keeps size and time is noticed.</summary>
    public string EditBehindAFutureTime() => With("change letters and keep the time of", path =>
    {
        var time = File.GetLastWriteTimeUtc(tree.Full(path));
        if (time < EditedTree.Future)
            return;
        File.WriteAllBytes(tree.Full(path), WithOtherLetters(path));
        File.SetLastWriteTimeUtc(tree.Full(path), time);
    });

    public string Delete() => With("delete", tree.Delete);

    public string Rename() => With("rename", path =>
    {
        var to = LinkedSources.Path(Random);
        if ((to + '/').StartsWith(path + '/', StringComparison.Ordinal))
            return;
        tree.MakeRoomFor(to);
        if (File.Exists(tree.Full(path)))
            File.Move(tree.Full(path), tree.Full(to));
    });

    public string ChangeExtension() => With("change the extension of", path =>
    {
        var to = Path.ChangeExtension(path, LinkedSources.Extension(Random));
        // Of a name that is all extension nothing would be left.
        if (to == path || Path.GetFileName(to) is "" or ".")
            return;
        tree.MakeRoomFor(to);
        if (File.Exists(tree.Full(path)))
            File.Move(tree.Full(path), tree.Full(to));
    });

    public string Touch() => With("touch", tree.Stamp);

    public string ChangeEncoding() => WithText("encode anew", static (_, text) => text, (random, text) => TextEncodings.EncodeOddly(random, text));

    /// <summary>To a size about the cap for parsing, where it counts by one byte.</summary>
    public string Pad() => With("pad", path =>
    {
        var missing = requests.Cap + Random.Next(-1, 3) - new FileInfo(tree.Full(path)).Length;
        if (missing is > 0 and < 100_000)
            tree.Write(path, [.. tree.Read(path), .. Enumerable.Range(0, (int)missing).Select(i => (byte)(i % 70 == 69 ? '\n' : 'a' + (i % 26)))]);
    });

    public string ChangeMode() => With("chmod", path =>
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(tree.Full(path), UnixFileMode.UserRead | UnixFileMode.UserWrite | (UnixFileMode)Random.Next(0x1FF));
    });

    public string TakeAccess() => With("take access to", path => tree.TakeAccess(path));

    private byte[] WithOtherLetters(string path)
    {
        var bytes = tree.Read(path);
        for (var i = Random.Next(1, 4); i > 0 && bytes.Length > 0; i--)
        {
            var start = Random.Next(bytes.Length);
            if (bytes.AsSpan(start).IndexOfAnyInRange((byte)'b', (byte)'y') is >= 0 and var at)
                bytes[start + at]--;
        }
        return bytes;
    }

    private string WithText(string what, Func<string, string, string> edit, Func<Random, string, byte[]>? encode = null) => With(what, path =>
    {
        var text = TextEncodings.Decode(tree.Read(path)) ?? "was binary\n";
        tree.Write(path, (encode ?? TextEncodings.Encode)(Random, edit(path, text)));
    });

    private string With(string what, Action<string> change)
    {
        if (tree.AnyFile() is not { } path)
            return Add();
        change(path);
        return $"{what} {path}";
    }
}
