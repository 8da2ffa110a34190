using System.Text;

namespace Ax.Indexer.Tests.Support;

/// <summary>Edits a tree at random, the same way for the same seed.</summary>
internal sealed class RandomTree(IndexedTree tree, int seed)
{
    private static readonly string[] Folders = ["", "lib/", "src/", "src/deep/er/", "tests/", "vendor/x/", "ä ö/"];

    private readonly Random _random = new(seed);

    public void Fill(int files)
    {
        for (var i = 0; i < files; i++)
            Add();
    }

    /// <summary>Makes a few edits and tells which.</summary>
    public string Edit()
    {
        var edits = new List<string>();
        for (var i = _random.Next(1, 6); i > 0; i--)
            edits.Add(EditOnce());
        return string.Join("; ", edits);
    }

    private string EditOnce() => _random.Next(12) switch
    {
        0 or 1 => Add(),
        2 or 3 => With(file => Write(file, RandomSources.Make(_random, Path.GetExtension(file))), "edit"),
        4 => With(SameSize, "same-size edit"),
        5 => With(File.Delete, "delete"),
        6 => With(file => Move(file, NewName(Path.GetExtension(file))), "rename"),
        7 => With(file => Move(file, NewName(RandomSources.Extensions[_random.Next(RandomSources.Extensions.Length)])), "change of language"),
        8 => With(file => File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddSeconds(-_random.Next(100_000))), "touch"),
        9 => MoveFolder(),
        10 => Ignore(),
        _ => With(file => File.AppendAllText(file, "\n"), "append"),
    };

    private string Add()
    {
        var file = NewName(RandomSources.Extensions[_random.Next(RandomSources.Extensions.Length)]);
        Write(file, RandomSources.Make(_random, Path.GetExtension(file)));
        return $"add {Path.GetRelativePath(tree.Root, file)}";
    }

    private void Write(string file, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        // Half of the files have a time that can be trusted.
        if (_random.Next(2) == 0)
            File.SetLastWriteTimeUtc(file, new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(_random.Next(1_000_000_000) / 1000));
    }

    private static void SameSize(string file)
    {
        var text = Encoding.UTF8.GetString(File.ReadAllBytes(file)).ToCharArray();
        var index = Array.FindIndex(text, c => c is >= 'a' and <= 'y');
        if (index >= 0)
            text[index]++;
        File.WriteAllText(file, new string(text));
    }

    private static void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Move(from, to, overwrite: true);
    }

    private string MoveFolder()
    {
        var from = tree.Full(Folders[_random.Next(1, Folders.Length)].TrimEnd('/'));
        var to = tree.Full($"moved{_random.Next(1000)}");
        if (!Directory.Exists(from) || Directory.Exists(to))
            return "no folder to move";
        Directory.Move(from, to);
        return $"move {from} to {to}";
    }

    private string Ignore()
    {
        string[] rules = ["*.py", "/lib/", "src/deep", "!*.py", "*.h\n!a.h", "tests/", ""];
        var rule = rules[_random.Next(rules.Length)];
        var file = tree.Full(_random.Next(3) == 0 ? ".axignore" : ".gitignore");
        File.WriteAllText(file, rule);
        return $"{Path.GetFileName(file)} = {rule}";
    }

    private string With(Action<string> edit, string name)
    {
        var files = Directory.EnumerateFiles(tree.Root, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith('.')).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0)
            return Add();
        var chosen = files[_random.Next(files.Count)];
        edit(chosen);
        return $"{name} {Path.GetRelativePath(tree.Root, chosen)}";
    }

    private string NewName(string extension) =>
        tree.Full(Folders[_random.Next(Folders.Length)] + (char)('a' + _random.Next(20)) + (_random.Next(4) == 0 ? "_test" : "") + extension);
}
