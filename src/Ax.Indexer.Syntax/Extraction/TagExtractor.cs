using System.Runtime.InteropServices;
using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Syntax.Matching;
using Ax.Indexer.Syntax.Native;
using Ax.Indexer.Syntax.Parsing;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>
/// Extracts definitions, references and imports from source. Each worker has one of its own: it keeps its
/// scratch space between files. Not thread-safe.
/// </summary>
public sealed class TagExtractor : IDisposable
{
    /// <summary>
    /// Version of what is extracted beyond what queries say; part of each language's fingerprint.
    /// 1: first version. 2: references to locals are left out; code in another language is extracted.
    /// 3: names are without the quotes around them. 4: names are without their language's marks; clauses are functions and not modules.
    /// 5: matches that tree-sitter's query cursor misses.
    /// </summary>
    public const int Version = 5;

    // Markdown holds HTML holds JavaScript.
    private const int MaxInjectionDepth = 3;

    private readonly PatternMatcher _matcher = new();
    private readonly SyntaxTable[] _tables = new SyntaxTable[MaxInjectionDepth + 1];
    private readonly RawTags _raw = new();
    private readonly TagAssembler _assembler = new();
    private readonly MacroMask _mask = new();
    private readonly List<TSRange> _parts = [];

    /// <summary>Told of what extraction spends its time on; null (the default) for nobody.</summary>
    public StageClock? Clock { get; set; }

    /// <summary>The memory of syntax trees; by default each may take 512 MiB.</summary>
    public TreeBudget Trees { get; init; } = TreeBudget.Ample;

    /// <summary>Extracts one file. Broken source gives what could be parsed and the error spans.</summary>
    /// <param name="language">The file's language.</param>
    /// <param name="path">The file's path, relative to the root, with <c>/</c>; queries know some files by it.</param>
    /// <param name="source">The file as UTF-8, without byte order mark.</param>
    /// <param name="deadline">Time for this file; past it the result is marked partial.</param>
    /// <param name="tags">Cleared, then filled.</param>
    /// <exception cref="InvalidDataException">A language's query is broken.</exception>
    /// <exception cref="DllNotFoundException">A language's grammar is missing.</exception>
    public void Extract(Language language, string path, ReadOnlySpan<byte> source, TimeSpan deadline, TagBuffer tags)
    {
        tags.Clear();
        _raw.Clear();
        ExtractLayer(new RawLayer(language, IsExample: false), path, source, parts: default, new WorkLimit(deadline, Trees), depth: 0, tags);
        _assembler.Assemble(_raw, source, language.Definition, tags);
        Clock?.Lap(IndexStage.Rows);
    }

    /// <summary>Frees the native memory.</summary>
    public void Dispose()
    {
        foreach (var table in _tables)
            table?.Dispose();
    }

    private void ExtractLayer(
        in RawLayer layer, string path, ReadOnlySpan<byte> source, ReadOnlySpan<TSRange> parts, in WorkLimit limit, int depth, TagBuffer tags)
    {
        var language = layer.Language;
        _raw.Layers.Add(layer);
        var firstInjection = _raw.Injections.Count;
        var (firstSymbol, firstReference, firstLocal, firstImport) = (_raw.Symbols.Length, _raw.References.Count, _raw.Locals.Count, _raw.Imports.Count);
        var table = _tables[depth] ??= new SyntaxTable();
        if (!Parse(layer, source, parts, limit, table, tags))
            return;
        var reader = new MatchReader(language.Query, table.Nodes, source, _raw);
        if (!_matcher.Run(language.Query.PatternsFor(path), table.Nodes, limit, reader))
            tags.IsPartial = true;
        if (language.NameMarks.Length > 0)
        {
            new NameMarks(language.NameMarks, source).Strip(
                _raw.Symbols[firstSymbol..], CollectionsMarshal.AsSpan(_raw.References)[firstReference..],
                CollectionsMarshal.AsSpan(_raw.Locals)[firstLocal..], CollectionsMarshal.AsSpan(_raw.Imports)[firstImport..]);
        }
        Clock?.Lap(IndexStage.Match);

        var lastInjection = depth < MaxInjectionDepth ? _raw.Injections.Count : 0;
        for (var i = firstInjection; i < lastInjection && !limit.IsOver; i++)
        {
            var injection = _raw.Injections[i];
            var rule = language.Query.ConditionsOf(injection.Pattern)?.Injection;
            var word = rule?.Language ?? FenceWord(injection.LanguageName.Of(source));
            if (word.Length == 0 || language.FindOther(word) is not { } other || (other == language && depth > 0))
                continue;
            _parts.Clear();
            InjectedParts.Collect(table.Nodes, injection.Content!.Value, source, _parts);
            if (_parts.Count > 0)
                ExtractLayer(new RawLayer(other, layer.IsExample || rule is { IsFragment: true }), path, source, _parts.ToArray(), limit, depth + 1, tags);
        }
    }

    // The tree goes before anything is made of the table: both of a large file together would be the most memory it takes.
    private bool Parse(in RawLayer layer, ReadOnlySpan<byte> source, ReadOnlySpan<TSRange> parts, in WorkLimit limit, SyntaxTable table, TagBuffer tags)
    {
        using var tree = SyntaxTree.Parse(layer.Language, parts.IsEmpty ? Mask(layer.Language, source) : source, parts, limit, out var outcome);
        Clock?.Lap(IndexStage.Parse);
        if (tree is null)
        {
            tags.IsPartial = true;
            tags.IsShortOfMemory |= outcome == ParseOutcome.OutOfMemory;
            return false;
        }
        table.Fill(tree);
        if (!layer.IsExample && TreeSitter.ts_node_has_error(tree.Root) != 0)
            ErrorCollector.Collect(tree.Root, tags);
        return true;
    }

    // "```rust,ignore" and "lang='ts'" name languages too.
    private static string FenceWord(ReadOnlySpan<byte> text)
    {
        text = text.Trim(" \t\"'{."u8);
        var end = text.IndexOfAny(" \t,{}"u8);
        return System.Text.Encoding.UTF8.GetString(end < 0 ? text : text[..end]);
    }

    // Only the parser sees the masked source; names, documentation and predicates are read off the original.
    private ReadOnlySpan<byte> Mask(Language language, ReadOnlySpan<byte> source) =>
        language.IgnoredMacros is { } macros ? _mask.Apply(macros, source, _raw) : source;
}
