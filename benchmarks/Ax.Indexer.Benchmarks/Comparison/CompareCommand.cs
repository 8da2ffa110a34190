using System.ComponentModel;
using Ax.Indexer.Benchmarks.Monster;

namespace Ax.Indexer.Benchmarks.Comparison;

/// <summary>Runs what is missing of a comparison, and writes its report.</summary>
internal static class CompareCommand
{
    private static readonly string[] Usual = ["linux", "go", "openjdk", "llvm", "generated"];

    /// <summary>Does it.</summary>
    /// <param name="arguments"><c>--corpora a,b --tools c,d --session name</c>, each of which may be left out.</param>
    public static int Run(string[] arguments)
    {
        var corpora = Chosen(Corpus.All, static corpus => corpus.Name, Option(arguments, "--corpora"), Usual);
        var tools = Chosen(Toolbox.All, static tool => tool.Name, Option(arguments, "--tools"), [.. Toolbox.All.Select(static tool => tool.Name)]);
        var session = Option(arguments, "--session") ?? DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var results = new StoredResults(session);
        foreach (var corpus in corpora)
        {
            if (corpus.Name == "generated" && !Directory.Exists(corpus.Tree))
                GeneratedRepository.Write(corpus.Tree, GeneratedRepository.DefaultFiles, GeneratedRepository.DefaultSeed);
            foreach (var tool in tools.Where(tool => !results.Has(corpus, tool)))
                Run(corpus, tool, results);
        }
        Console.WriteLine(ComparisonReport.Write(session, results.All));
        return 0;
    }

    private static void Run(Corpus corpus, Tool tool, StoredResults results)
    {
        try
        {
            var result = new Trial(corpus, tool).Run();
            results.Add(result);
            Console.WriteLine(FormattableString.Invariant($"{corpus.Name} {tool.Name}: {result.Failure ?? $"{result.Build?.Wall:F1} s"}"));
        }
        catch (Win32Exception missing)
        {
            Console.WriteLine($"{corpus.Name} {tool.Name}: {missing.Message} (eng/peers.sh installs what is compared)");
        }
    }

    private static List<T> Chosen<T>(IEnumerable<T> all, Func<T, string> name, string? names, string[] otherwise) =>
        [.. (names?.Split(',') ?? otherwise).Select(wanted => all.FirstOrDefault(one => name(one) == wanted) ?? throw new ArgumentException($"{wanted} is not known."))];

    private static string? Option(string[] arguments, string name) =>
        Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : null;
}
