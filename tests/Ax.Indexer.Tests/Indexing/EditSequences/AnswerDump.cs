using System.Globalization;
using Ax.Indexer.Model;

namespace Ax.Indexer.Tests.Indexing.EditSequences;

/// <summary>What an index answers, a line for each result in the order of the answer, scores and their factors included; ids are left out.</summary>
internal sealed class AnswerDump(CodeIndex index)
{
    /// <summary>Questions to which every kind of retrieval and filter contributes.</summary>
    public static readonly string[] Queries =
    [
        .. Tests.Support.RandomSources.Queries,
        "class:", "text:return read", "/read\\w+\\(/", "kind:method text:\"return\"", "does write a cache page", "read the buffer of a tree and count", "rdPage", "rP", "buf", "wrt cch",
        "file:page", "kind:key", "lang:markdown", "generated:no vendored:no page", "CachePage", "TreeIndex", "ICache", "I*", "readPage42", "read_page",
    ];

    public List<string> Lines { get; } = [];

    public async Task AddStatusAsync()
    {
        var status = await index.GetStatusAsync();
        Lines.Add($"status {status.SchemaVersion} {status.Totals} {string.Join(' ', status.Languages)} content of {status.Content.Files} files, {status.Content.Damaged} segments damaged");
        Lines.AddRange(status.Gaps.Select(static gap => $"gap {gap.Reason} {gap.Files} {string.Join(' ', gap.Examples)}"));
        foreach (var cycle in await index.FindImportCyclesAsync())
            Lines.Add($"cycle {string.Join(' ', cycle.Files)}: {string.Join(' ', cycle.Shortest.Select(Show))}");
    }

    public async Task AddSearchAsync(string text, RankingWeights? ranking)
    {
        // All hits: which of them a bounded answer leaves out goes by the order in which files were written (decision 10).
        var query = new SearchQuery(text) { Limit = 10_000, Explain = true, GroupDuplicates = text.Length % 2 == 0, Ranking = ranking };
        var answer = await index.FindAsync(query);
        Assert.False(answer.IsBounded, text);
        Lines.Add($"find {text}: {answer.Hits.Count} {answer.Understood?.Intent} suggestions {string.Join(',', answer.Suggestions)}");
        Lines.AddRange(answer.Hits.Select((hit, i) => string.Create(CultureInfo.InvariantCulture,
            $"find {text} #{i}: {hit.Match} {hit.Score:R} {Show(hit.Symbol)} {string.Join(' ', hit.Factors.Select(static factor => $"{factor.Name}={factor.Value}"))} {string.Join(' ', hit.Others)}")));
    }

    public async Task AddNavigationAsync(string name)
    {
        var definitions = await index.FindDefinitionsAsync(name);
        Lines.Add($"def {name}: {definitions.Match} suggestions {string.Join(',', definitions.Suggestions)}");
        Lines.AddRange(definitions.Symbols.Select((symbol, i) => $"def {name} #{i}: {Show(symbol)}"));
        await foreach (var reference in index.FindReferencesAsync(new ReferenceQuery(name) { IncludeUncertain = true, IncludeDefinitions = true }))
            Lines.Add($"refs {name}: {reference}");
        var calls = new CallQuery(name) { Depth = 3, IncludeUncertain = true };
        await foreach (var call in index.GetCallersAsync(calls))
            Lines.Add($"callers {name}: {call with { Sites = [] }} {string.Join(' ', call.Sites)}");
        await foreach (var call in index.GetCalleesAsync(calls))
            Lines.Add($"callees {name}: {call with { Sites = [] }} {string.Join(' ', call.Sites)}");
        await foreach (var relation in index.GetHierarchyAsync(new HierarchyQuery(name) { IncludeUncertain = true }))
            Lines.Add($"hierarchy {name}: {relation}");
        Lines.Add($"flow {name}: {(await index.FindCallPathAsync(name, "read_page"))?.Calls.Count}");
    }

    public async Task AddFileAsync(string path, string other)
    {
        var outline = await index.GetOutlineAsync(path);
        Lines.Add($"outline {path}: {outline?.Language} stale {outline?.IsStale}");
        Lines.AddRange(outline?.Symbols.Select(symbol => $"outline {path}: {Show(symbol)}") ?? []);
        foreach (var (what, answer) in new[] { ("imports", await index.GetImportsAsync(path, 2)), ("importers", await index.GetImportersAsync(path, int.MaxValue)) })
        {
            Lines.Add($"{what} {path}: {answer?.Language} stale {answer?.IsStale}");
            Lines.AddRange(answer?.Edges.Select(edge => $"{what} {path}: {Show(edge)}") ?? []);
        }
        Lines.Add($"import path {path} {other}: {string.Join(' ', (await index.FindImportPathAsync(path, other))?.Select(Show) ?? ["none"])}");
    }

    /// <summary>The lines that match, as <c>path:line</c>, in the order of the answer.</summary>
    public async Task<List<string>> AddContentAsync(string pattern, bool ignoreCase, bool trustsIndex, ContentOrder order)
    {
        var found = new List<string>();
        var query = new ContentQuery(pattern) { IgnoreCase = ignoreCase, TrustsIndex = trustsIndex, Order = order };
        await foreach (var match in index.SearchContentAsync(query))
        {
            found.Add(string.Create(CultureInfo.InvariantCulture, $"{match.Path}:{match.Line}"));
            Lines.Add($"grep {pattern} {trustsIndex}: {match with { Spans = [], Before = [], After = [] }} {string.Join(' ', match.Spans)}");
        }
        return found;
    }

    private static string Show(Symbol symbol) => (symbol with { Id = 0 }).ToString();

    private static string Show(ImportEdge edge) => $"{edge with { Names = [], Files = [] }} {string.Join(',', edge.Names)} -> {string.Join(',', edge.Files)}";
}
