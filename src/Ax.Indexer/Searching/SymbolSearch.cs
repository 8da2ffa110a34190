using Ax.Indexer.Model;
using Ax.Indexer.Navigation.Imports;
using Ax.Indexer.Navigation.References;
using Ax.Indexer.Searching.Bodies;
using Ax.Indexer.Searching.Content;
using Ax.Indexer.Searching.Grouping;
using Ax.Indexer.Searching.Queries;
using Ax.Indexer.Searching.Ranking;
using Ax.Indexer.Sources;
using Ax.Indexer.Storage.Content;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Searching;

/// <summary>Answers a query: parse, retrieve, rank, group, read snippets.</summary>
internal static class SymbolSearch
{
    private const int MoreThanWanted = 2;

    public static SearchAnswer Run(
        IndexReader reader, TrigramIndex trigrams, ContentFiles files, string root, SearchQuery query, RankingWeights weights, Func<LanguageRegistry> languages,
        Func<FileRanks> ranks, CancellationToken cancellationToken)
    {
        var parsed = QueryParser.Parse(query.Text, languages);
        if (parsed.Contents.Count > 0)
            parsed = parsed with { Filter = ContentFilter.Add(parsed.Filter, parsed.Contents, files, root, cancellationToken) };
        var understood = query.Explain ? QueryExplanation.Of(parsed, languages) : null;
        var retrieval = new SymbolRetrieval(reader, parsed, query.Limit, weights.Body > 0 ? new BodySearch(reader, trigrams, root, parsed.Filter) : null);
        var candidates = retrieval.Run();
        if (candidates.Count == 0)
            return new SearchAnswer([], false, NameSuggestions.Find(reader, parsed.Name, parsed.Filter)) { Understood = understood };
        var ranker = new Ranker(candidates, parsed, weights, weights.Importance > 0 ? ranks() : null, query.Explain);
        var hits = Best(new TreeView(reader, root, languages), candidates, query, ranker);
        // What is merely spelt alike is shown, and suggested: it is not what was asked for.
        string[] suggestions = hits.All(hit => hit.Best.Candidate.Match == MatchKind.Fuzzy)
            ? [.. hits.Select(hit => hit.Best.Candidate.Symbol.Name).Distinct(StringComparer.Ordinal).Take(NameSuggestions.Most)] : [];
        var snippets = new SnippetReader(root);
        return new SearchAnswer([.. hits.Select(hit => Complete(reader, snippets, hit))], retrieval.IsBounded, suggestions) { Understood = understood };
    }

    private static SearchHit Complete(IndexReader reader, SnippetReader snippets, HitGroup hit) =>
        new(snippets.Complete(reader.ResolveContainer(hit.Best.Candidate.Symbol)), hit.Best.Candidate.Match, hit.Best.Score, hit.Best.Factors) { Others = hit.Others };

    // The limit counts groups, and how many hits make so many is only known in the end: some more than are wanted, or else all.
    private static List<HitGroup> Best(TreeView tree, IReadOnlyCollection<Candidate> candidates, SearchQuery query, Ranker ranker)
    {
        if (!query.GroupDuplicates)
            return [.. ranker.Rank(query.Limit).Select(static hit => new HitGroup(hit, []))];
        var grouping = new HitGrouping(tree, candidates);
        var some = (int)Math.Min(candidates.Count, (long)query.Limit * MoreThanWanted);
        var groups = grouping.Group(ranker.Rank(some));
        if (groups.Count < query.Limit && some < candidates.Count)
            groups = grouping.Group(ranker.Rank(candidates.Count));
        return groups.Count <= query.Limit ? groups : groups[..query.Limit];
    }
}
