using Ax.Indexer.Model;
using Ax.Indexer.Searching.Queries;
using Ax.Indexer.Searching.Ranking;
using Ax.Indexer.Sources;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Searching;

/// <summary>Answers a query: parse, retrieve, rank, read snippets.</summary>
internal static class SymbolSearch
{
    public static SearchAnswer Run(IndexReader reader, string root, SearchQuery query, RankingWeights weights, Func<LanguageRegistry> languages)
    {
        var parsed = QueryParser.Parse(query.Text, languages);
        var understood = query.Explain ? QueryExplanation.Of(parsed, languages) : null;
        var retrieval = new SymbolRetrieval(reader, parsed, query.Limit);
        var candidates = retrieval.Run();
        if (candidates.Count == 0)
            return new SearchAnswer([], false, NameSuggestions.Find(reader, parsed.Name, parsed.Filter)) { Understood = understood };
        var ranked = Ranker.Rank(candidates, parsed, query.Ranking ?? weights, query.Limit, query.Explain);
        // What is merely spelt alike is shown, and suggested: it is not what was asked for.
        string[] suggestions = ranked.All(hit => hit.Candidate.Match == MatchKind.Fuzzy)
            ? [.. ranked.Select(hit => hit.Candidate.Symbol.Name).Distinct(StringComparer.Ordinal).Take(NameSuggestions.Most)] : [];
        var snippets = new SnippetReader(root);
        return new SearchAnswer(
            [.. ranked.Select(hit => new SearchHit(snippets.Complete(reader.ResolveContainer(hit.Candidate.Symbol)), hit.Candidate.Match, hit.Score, hit.Factors))],
            retrieval.IsBounded, suggestions) { Understood = understood };
    }
}
