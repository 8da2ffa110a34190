using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Syntax.Native;
using Ax.Indexer.Syntax.Parsing;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>
/// Extracts definitions, references and imports from source. Each worker has one of its own: it keeps a query cursor and
/// scratch lists between files. Not thread-safe.
/// </summary>
public sealed class TagExtractor : IDisposable
{
    /// <summary>
    /// Version of what is extracted beyond what queries say; part of each language's fingerprint.
    /// 1: first version.
    /// </summary>
    public const int Version = 1;

    // Unfinished matches at once. Real code needs a few dozen; the cursor's cost grows with the cube, so that a file with
    // thousands of siblings in one construct would take minutes. Beyond the limit matches are lost and the file is partial.
    private const uint MatchLimit = 128;

    private readonly QueryCursorHandle _cursor = new();
    private readonly RawTags _raw = new();
    private readonly TagAssembler _assembler = new();
    private readonly MacroMask _mask = new();

    /// <summary>Creates an extractor.</summary>
    public TagExtractor() => TreeSitter.ts_query_cursor_set_match_limit(_cursor.Pointer, MatchLimit);

    /// <summary>Extracts one file. Broken source gives what could be parsed and the error spans.</summary>
    /// <param name="language">The file's language.</param>
    /// <param name="source">The file as UTF-8, without byte order mark.</param>
    /// <param name="deadline">Time for this file; past it the result is marked partial.</param>
    /// <param name="tags">Cleared, then filled.</param>
    /// <exception cref="InvalidDataException">The language's query is broken.</exception>
    /// <exception cref="DllNotFoundException">The language's grammar is missing.</exception>
    public void Extract(Language language, ReadOnlySpan<byte> source, TimeSpan deadline, TagBuffer tags)
    {
        tags.Clear();
        _raw.Clear();
        var limit = new WorkLimit(deadline);
        using var lease = language.Parsers.Rent();
        using var tree = lease.Parser.Parse(Mask(language, source), limit);
        if (tree is null)
        {
            tags.IsPartial = true;
            return;
        }
        tags.IsPartial = !RunQuery(language.Query, tree.Root, source, limit);
        _assembler.Assemble(_raw, source, language.Visibility, tags);
        if (TreeSitter.ts_node_has_error(tree.Root) != 0)
            ErrorCollector.Collect(tree.Root, tags);
    }

    /// <summary>Parses and runs the query without using its matches: the floor that benchmarks compare with.</summary>
    /// <returns>The number of captures.</returns>
    internal unsafe long ParseAndMatch(Language language, ReadOnlySpan<byte> source)
    {
        using var lease = language.Parsers.Rent();
        _raw.Clear();
        using var tree = lease.Parser.Parse(Mask(language, source), new WorkLimit(TimeSpan.FromMinutes(1)));
        TreeSitter.ts_query_cursor_exec_with_options(_cursor.Pointer, language.Query.Pointer, tree!.Root, null);
        var captures = 0L;
        TSQueryMatch match;
        while (TreeSitter.ts_query_cursor_next_match(_cursor.Pointer, &match) != 0)
            captures += match.CaptureCount;
        return captures;
    }

    /// <summary>Frees the query cursor.</summary>
    public void Dispose() => _cursor.Dispose();

    // Only the parser sees the masked source; names, documentation and predicates are read off the original.
    private ReadOnlySpan<byte> Mask(Language language, ReadOnlySpan<byte> source) =>
        language.IgnoredMacros is { } macros ? _mask.Apply(macros, source, _raw) : source;

    private unsafe bool RunQuery(TagQuery query, TSNode root, ReadOnlySpan<byte> source, in WorkLimit limit)
    {
        var limitCopy = limit;
        var options = new TSQueryCursorOptions { Payload = &limitCopy, ProgressCallback = &IsQueryOver };
        TreeSitter.ts_query_cursor_exec_with_options(_cursor.Pointer, query.Pointer, root, &options);
        TSQueryMatch match;
        while (TreeSitter.ts_query_cursor_next_match(_cursor.Pointer, &match) != 0)
        {
            if (query.PredicatesOf(match.PatternIndex) is not { } predicates || AllHold(predicates, match, source))
                MatchReader.Read(query, match, _raw);
        }
        return !limit.IsOver && TreeSitter.ts_query_cursor_did_exceed_match_limit(_cursor.Pointer) == 0;
    }

    private static bool AllHold(QueryPredicate[] predicates, in TSQueryMatch match, ReadOnlySpan<byte> source)
    {
        foreach (var predicate in predicates)
        {
            if (!predicate.Holds(match, source))
                return false;
        }
        return true;
    }

    [System.Runtime.InteropServices.UnmanagedCallersOnly]
    private static unsafe byte IsQueryOver(TSQueryCursorState* state) => ((WorkLimit*)state->Payload)->IsOver ? (byte)1 : (byte)0;
}
