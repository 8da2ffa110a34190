using System.Collections.Concurrent;
using System.Globalization;
using Xunit.Abstractions;

namespace Ax.Indexer.Tests.Indexing.EditSequences;

/// <summary>
/// Whatever happens to a tree between two updates, the updated index is what a fresh one would be: in every table, in what it knows of
/// contents, in every answer.
/// <para><c>AX_PROPERTY_SEEDS=17</c> runs one seed again, <c>AX_PROPERTY_SEEDS=1001-20000</c> many; a failure names its seed and a
/// shorter list of steps that still fails.</para>
/// </summary>
public class EditSequenceTests(ITestOutputHelper output)
{
    private const int SeedsByDefault = 500;

    [Fact]
    public async Task An_updated_index_is_what_a_fresh_one_would_be()
    {
        var (first, last) = Seeds();
        var failures = new ConcurrentBag<string>();
        var (rounds, updates, steps) = (0, 0, 0);
        await Parallel.ForEachAsync(Enumerable.Range(first, last - first + 1), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (seed, _) =>
        {
            if (failures.Count >= 5)
                return;
            using var sequence = new EditSequence(seed, new HashSet<int>());
            if (await RunAsync(sequence) is { } failure)
                failures.Add(await ShortenAsync(seed, failure, sequence.History));
            Interlocked.Add(ref rounds, sequence.Counts.Rounds);
            Interlocked.Add(ref updates, sequence.Counts.Updates);
            Interlocked.Add(ref steps, sequence.Counts.Steps);
        });
        output.WriteLine($"seeds {first} to {last}: {rounds} sequences of edits compared, {updates} updates, {steps} steps");
        Assert.True(failures.IsEmpty, string.Join("\n\n", failures));
    }

    private static (int First, int Last) Seeds()
    {
        var wanted = Environment.GetEnvironmentVariable("AX_PROPERTY_SEEDS")?.Split('-').Select(static number => int.Parse(number, CultureInfo.InvariantCulture)).ToList();
        return wanted is null ? (1, SeedsByDefault) : (wanted[0], wanted[^1]);
    }

    private static async Task<string?> RunAsync(EditSequence sequence)
    {
        try
        {
            await sequence.RunAsync();
            return null;
        }
        catch (Exception e)
        {
            return e is Xunit.Sdk.XunitException ? e.Message : e.ToString();
        }
    }

    // Every step that the failure can do without is left out, the last ones first.
    private static async Task<string> ShortenAsync(int seed, string failure, List<string> history)
    {
        var leftOut = new HashSet<int>();
        foreach (var step in history.Select(static line => line.Split(':')[0]).Where(static number => number.All(char.IsDigit)).Select(int.Parse).Reverse().Take(60).ToList())
        {
            leftOut.Add(step);
            using var shorter = new EditSequence(seed, leftOut);
            if (await RunAsync(shorter) is { } again)
                (failure, history) = (again, shorter.History);
            else
                leftOut.Remove(step);
        }
        return $"seed {seed}\n  {string.Join("\n  ", history.Select(static line => line.Replace("\n", "\\n", StringComparison.Ordinal)))}\n{failure}";
    }
}
