using System.Globalization;
using Ax.Indexer.Model;

namespace Ax.Indexer.Tests.Support;

/// <summary>What an index answers, one line each: hits with scores and factors, definitions, suggestions, status.</summary>
internal static class AnswersDump
{
    public static async Task<List<string>> OfAsync(CodeIndex index, IEnumerable<string> queries)
    {
        var lines = new List<string>();
        foreach (var text in queries)
        {
            // All hits: which of them a bounded answer leaves out depends on the order in which files were written.
            var answer = await index.FindAsync(new SearchQuery(text) { Limit = 10_000, Explain = true });
            Assert.False(answer.IsBounded);
            lines.Add($"find {text}: {answer.Hits.Count} suggestions {string.Join(',', answer.Suggestions)}");
            lines.AddRange(answer.Hits.Select((hit, i) => string.Create(CultureInfo.InvariantCulture,
                $"find {text} #{i}: {hit.Match} {hit.Score} {Describe(hit.Symbol)} {string.Join(' ', hit.Factors.Select(factor => $"{factor.Name}={factor.Value}"))} {string.Join(' ', hit.Others)}")));
            var definitions = await index.FindDefinitionsAsync(text);
            lines.Add($"def {text}: {definitions.Match} suggestions {string.Join(',', definitions.Suggestions)}");
            lines.AddRange(definitions.Symbols.Select((symbol, i) => $"def {text} #{i}: {Describe(symbol)}"));
            await foreach (var reference in index.FindReferencesAsync(new ReferenceQuery(text) { IncludeUncertain = true, IncludeDefinitions = true }))
                lines.Add($"refs {text}: {reference}");
            await AddCallsAsync(index, text, lines);
        }
        var status = await index.GetStatusAsync();
        lines.Add($"status {status.Totals} {string.Join(' ', status.Languages)}");
        lines.AddRange(status.Gaps.Select(gap => $"gap {gap.Reason} {gap.Files} {string.Join(' ', gap.Examples)}"));
        return lines;
    }

    private static async Task AddCallsAsync(CodeIndex index, string text, List<string> lines)
    {
        var query = new CallQuery(text) { Depth = 3, IncludeUncertain = true };
        await foreach (var call in index.GetCallersAsync(query))
            lines.Add($"callers {text}: {call with { Sites = [] }} {string.Join(' ', call.Sites)}");
        await foreach (var call in index.GetCalleesAsync(query))
            lines.Add($"callees {text}: {call with { Sites = [] }} {string.Join(' ', call.Sites)}");
        await foreach (var relation in index.GetHierarchyAsync(new HierarchyQuery(text) { IncludeUncertain = true }))
            lines.Add($"hierarchy {text}: {relation}");
        lines.Add($"flow {text}: {(await index.FindCallPathAsync(text, "read_page"))?.Calls.Count}");
    }

    private static string Describe(Symbol symbol) =>
        string.Create(CultureInfo.InvariantCulture, $"{symbol.Path}:{symbol.Line}:{symbol.Column} {symbol.Language} {symbol.Kind} {symbol.Container}/{symbol.Name} [{symbol.Signature}] [{symbol.Doc}] {symbol.Visibility} {symbol.Modifiers} {symbol.FileFlags} stale {symbol.IsStale}");
}
