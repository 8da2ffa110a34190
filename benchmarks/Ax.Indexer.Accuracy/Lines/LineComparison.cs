using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Ax.Indexer.Model;

namespace Ax.Indexer.Accuracy.Lines;

/// <summary>Compares the lines that <c>ax grep</c> finds in a corpus with those of ripgrep, for patterns made from the corpus.</summary>
internal static partial class LineComparison
{
    private const int Sampled = 4000, MostLength = 300, MostShown = 10;

    /// <summary>Indexes a folder beside it, asks both, and writes what differs.</summary>
    /// <param name="root">The corpus.</param>
    /// <param name="patterns">How many patterns.</param>
    /// <param name="output">Where figures and differences go.</param>
    /// <returns>Whether nothing differs.</returns>
    public static async Task<bool> RunAsync(string root, int patterns, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("ax-lines-").FullName;
        try
        {
            await using var index = await CodeIndex.OpenAsync(new CodeIndexOptions(root) { IndexDirectory = folder });
            await index.UpdateAsync();
            return await CompareAsync(index, patterns, output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<bool> CompareAsync(CodeIndex index, int patterns, TextWriter output)
    {
        var files = await ListTextsAsync(index);
        var random = new Random(20261121);
        var sampler = new PatternSampler(Sample(index.Root, [.. files.Order(StringComparer.Ordinal)], random), random);
        var sorts = new SortedDictionary<string, (int Patterns, long Lines, int Differing)>(StringComparer.Ordinal);
        var shown = new List<string>();
        for (var i = 0; i < patterns; i++)
        {
            var pattern = sampler.Next(i);
            var (ours, theirs) = (await AskAsync(index, pattern), Ripgrep(index.Root, pattern));
            ours.IntersectWith(ours.Where(line => files.Contains(line.Path)).ToList());
            theirs.IntersectWith(theirs.Where(line => files.Contains(line.Path)).ToList());
            var known = sorts.GetValueOrDefault(pattern.Sort);
            var isEqual = ours.SetEquals(theirs);
            sorts[pattern.Sort] = (known.Patterns + 1, known.Lines + theirs.Count, known.Differing + (isEqual ? 0 : 1));
            if (!isEqual)
                shown.Add($"- `{pattern.Text}`{(pattern.IgnoreCase ? " -i" : "")}{(pattern.WholeWords ? " -w" : "")}: only ax {Describe(ours.Except(theirs))}; only ripgrep {Describe(theirs.Except(ours))}");
        }
        await output.WriteLineAsync(FormattableString.Invariant($"## {Path.GetFileName(index.Root)}: {files.Count:N0} files\n"));
        await output.WriteLineAsync("| patterns | number | lines | differing |\n|---|--:|--:|--:|");
        foreach (var (sort, count) in sorts)
            await output.WriteLineAsync(FormattableString.Invariant($"| {sort} | {count.Patterns:N0} | {count.Lines:N0} | {count.Differing:N0} |"));
        await output.WriteLineAsync();
        foreach (var line in shown.Take(MostShown))
            await output.WriteLineAsync(line);
        return shown.Count == 0;
    }

    // What both take for the same text: valid UTF-8 without a NUL. The others are decoded by one and searched as bytes by the other.
    private static async Task<HashSet<string>> ListTextsAsync(CodeIndex index)
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var match in index.SearchContentAsync(new ContentQuery("") { MostPerFile = 1 }))
        {
            var content = await File.ReadAllBytesAsync(Path.Combine(index.Root, match.Path));
            if (Utf8.IsValid(content) && !content.Contains((byte)0))
                files.Add(match.Path);
        }
        return files;
    }

    private static List<string> Sample(string root, List<string> files, Random random)
    {
        var lines = new List<string>();
        while (lines.Count < Sampled)
        {
            var all = File.ReadAllLines(Path.Combine(root, files[random.Next(files.Count)]));
            var line = all.Length == 0 ? "" : all[random.Next(all.Length)];
            if (line.Length < MostLength && Word().IsMatch(line))
                lines.Add(line);
        }
        return lines;
    }

    private static async Task<HashSet<(string Path, int Line)>> AskAsync(CodeIndex index, SampledPattern pattern)
    {
        var lines = new HashSet<(string, int)>();
        await foreach (var match in index.SearchContentAsync(pattern.ToQuery()))
            lines.Add((match.Path, match.Line + 1));
        return lines;
    }

    private static HashSet<(string Path, int Line)> Ripgrep(string root, SampledPattern pattern)
    {
        var start = new ProcessStartInfo("rg", ["--no-config", "--no-ignore", "--hidden", "--text", "--crlf", "--line-number", "--null", "--no-heading", "--color=never", "--replace=", "--regexp", pattern.Text, "."])
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        if (pattern.IgnoreCase)
            start.ArgumentList.Insert(0, "--ignore-case");
        if (pattern.WholeWords)
            start.ArgumentList.Insert(0, "--word-regexp");
        using var process = Process.Start(start) ?? throw new InvalidOperationException("ripgrep (rg) is needed: apt-get install ripgrep.");
        var lines = new HashSet<(string, int)>();
        // A carriage return by itself ends no line.
        foreach (var line in process.StandardOutput.ReadToEnd().Split('\n'))
        {
            var end = line.IndexOf('\0');
            var number = end < 0 ? -1 : line.IndexOf(':', end);
            if (number > 0 && line.StartsWith("./", StringComparison.Ordinal))
                lines.Add((line[2..end], int.Parse(line.AsSpan(end + 1, number - end - 1), CultureInfo.InvariantCulture)));
        }
        process.WaitForExit();
        return process.ExitCode < 2 ? lines : throw new InvalidOperationException($"ripgrep failed for {pattern.Text}");
    }

    private static string Describe(IEnumerable<(string Path, int Line)> lines)
    {
        var all = lines.Order().ToList();
        return all.Count == 0 ? "0" : FormattableString.Invariant($"{all.Count:N0} ({all[0].Path}:{all[0].Line})");
    }

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_]{2,}")]
    private static partial Regex Word();
}
