using System.Diagnostics;

namespace Ax.Indexer.Benchmarks.Monster;

/// <summary>Writes a repository that looks like a large real one, and has everything that is hard about such: the same for the same seed.</summary>
internal static class GeneratedRepository
{
    /// <summary>What is generated unless something else is asked for.</summary>
    public const int DefaultFiles = 100_000, DefaultSeed = 1;

    /// <summary>Generates, and says what.</summary>
    public static int Run(string folder, int files, int seed)
    {
        var start = Stopwatch.GetTimestamp();
        var plan = Write(folder, files, seed);
        Console.WriteLine(FormattableString.Invariant(
            $"{files} files with seed {seed} in {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s; {Plan.ContestedName} is defined {plan.Contested} times"));
        Console.WriteLine(string.Join(", ", plan.Files.CountBy(file => file.Oddity).OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}")));
        return 0;
    }

    /// <summary>Generates into a folder that does not exist or is empty.</summary>
    /// <returns>What was written.</returns>
    public static Plan Write(string folder, int files, int seed)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new IOException($"{folder} is not empty.");
        var plan = new Plan(files, seed);
        foreach (var parent in plan.Files.Select(file => file.Folder).Distinct())
            Directory.CreateDirectory(Path.Combine(folder, parent));
        File.WriteAllText(Path.Combine(folder, ".gitignore"), "build/\n*.log\n");
        File.WriteAllText(Path.Combine(folder, "go.mod"), "module example.com/monster\n\ngo 1.19\n");
        Parallel.ForEach(plan.Files, file => Write(plan, file, seed, Path.Combine(folder, file.Path)));
        return plan;
    }

    private static void Write(Plan plan, PlannedFile file, int seed, string path)
    {
        var dice = Dice.For(seed, file.Number, 2);
        switch (file.Oddity)
        {
            case Oddity.Link:
                File.CreateSymbolicLink(path, Path.GetRelativePath("/" + file.Folder, "/" + plan.Neighbour(file, ref dice).Path));
                break;
            case Oddity.FolderLink:
                Directory.CreateSymbolicLink(path, ".."); // a circle for those who follow
                break;
            case Oddity.DanglingLink:
                File.CreateSymbolicLink(path, "nowhere" + file.Extension);
                break;
            default:
                File.WriteAllBytes(path, OddFiles.Bytes(file, dice, () => SourceText.Of(plan, file, dice)));
                break;
        }
    }
}
