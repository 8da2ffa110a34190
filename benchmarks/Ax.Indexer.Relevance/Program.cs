using System.Text;
using Ax.Indexer.Relevance;
using Ax.Indexer.Relevance.Corpora;
using Ax.Indexer.Relevance.Report;

// [--write] [--quick] [--tune|--report] [--failures] [--boost=<weight>=<number>…] [<corpus>…]
//   --write      rewrites benchmarks/results/relevance.md; needs all corpora and both halves
//   --quick      a sixth of the queries
//   --tune       only the half to tune with; --report: only the half to report
//   --failures   lists the worst misses of the tune half
//   --boost      ranks with another weight
var options = RelevanceOptions.Parse(args);
if (options is null)
{
    Console.Error.WriteLine("[--write] [--quick] [--tune|--report] [--failures] [--boost=<weight>=<number>…] [<corpus>…]");
    return 2;
}
var outcomes = new List<QueryOutcome>();
var notes = new List<string>();
foreach (var corpus in RelevanceCorpus.ReadAll().Where(corpus => options.Corpora.Count == 0 || options.Corpora.Contains(corpus.Name)))
{
    var run = await RelevanceRun.RunAsync(corpus, options, CancellationToken.None);
    outcomes.AddRange(run.Outcomes);
    notes.Add(run.Note);
    Console.Error.WriteLine(run.Note);
}
var text = new StringBuilder();
RelevanceReport.Append(text, outcomes);
if (options.Failures)
    FailureListing.Append(text, outcomes);
Console.Write(text);
if (options.Write)
    await File.WriteAllTextAsync(Repository.Report, RelevanceReport.Write(outcomes, notes));
return 0;
