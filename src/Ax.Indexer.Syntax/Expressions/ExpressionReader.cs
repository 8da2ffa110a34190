using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Syntax.Matching;
using Ax.Indexer.Syntax.Native;
using Ax.Indexer.Syntax.Parsing;

namespace Ax.Indexer.Syntax.Expressions;

/// <summary>
/// Reads what the syntax of a file tells of the types of values: its language's <c>types.scm</c>, and the scopes and locals of
/// <c>tags.scm</c>, which no index holds. Keeps scratch space between files; not thread-safe.
/// </summary>
public sealed class ExpressionReader : IDisposable
{
    private readonly PatternMatcher _matcher = new();
    private readonly SyntaxTable _nodes = new();
    private readonly RawTags _raw = new();
    private readonly LocalTable _locals = new();
    private readonly MacroMask _mask = new();

    /// <summary>Reads a file; null when its language has no <c>types.scm</c>, or the time was not enough.</summary>
    /// <param name="language">The file's language.</param>
    /// <param name="source">The file as UTF-8.</param>
    /// <param name="deadline">Time for this file.</param>
    /// <exception cref="InvalidDataException">A query of the language is broken.</exception>
    public ExpressionTable? Read(Language language, ReadOnlySpan<byte> source, TimeSpan deadline) => Read(language, source, [], deadline);

    /// <summary>Reads parts of a file as if they were all of it; null also when together they are no text of the language.</summary>
    /// <param name="language">The file's language.</param>
    /// <param name="source">The file as UTF-8.</param>
    /// <param name="parts">The parts, in order and without overlap; none for the whole file, whatever it is.</param>
    /// <param name="deadline">Time for this file.</param>
    /// <exception cref="InvalidDataException">A query of the language is broken.</exception>
    public ExpressionTable? Read(Language language, ReadOnlySpan<byte> source, IReadOnlyList<ByteSpan> parts, TimeSpan deadline)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(parts);
        if (language.Types is not { } types)
            return null;
        _raw.Clear();
        var limit = new WorkLimit(deadline);
        var parsed = language.IgnoredMacros is { } macros ? _mask.Apply(macros, source, _raw) : source;
        using var tree = SyntaxTree.Parse(language, parsed, RangesOf(parts, source), limit, out _);
        if (tree is null || parts.Count > 0 && TreeSitter.ts_node_has_error(tree.Root) != 0)
            return null;
        _nodes.Fill(tree);
        var table = new ExpressionTable();
        if (!_matcher.Run(language.Query.LocalPatterns, _nodes.Nodes, limit, new MatchReader(language.Query, _nodes.Nodes, source, _raw))
            || !_matcher.Run(types.AllPatterns, _nodes.Nodes, limit, new ExpressionMatches(types, _nodes.Nodes, source, table)))
            return null;
        _locals.Build(_raw, source);
        table.AddScopes(_raw.Scopes);
        table.AddLocals(_locals, source);
        table.AddBases(_raw.References.Where(reference => reference.Role == ReferenceRole.Inherit).Select(reference => reference.Name.Start));
        return table;
    }

    private static TSRange[] RangesOf(IReadOnlyList<ByteSpan> parts, ReadOnlySpan<byte> source)
    {
        var ranges = new TSRange[parts.Count];
        for (var i = 0; i < ranges.Length; i++)
            ranges[i] = new TSRange(PointOf(parts[i].Start, source), PointOf(parts[i].End, source), (uint)parts[i].Start, (uint)parts[i].End);
        return ranges;
    }

    private static TSPoint PointOf(int offset, ReadOnlySpan<byte> source)
    {
        var before = source[..offset];
        return new TSPoint((uint)before.Count((byte)'\n'), (uint)(offset - before.LastIndexOf((byte)'\n') - 1));
    }

    /// <summary>Frees the native memory.</summary>
    public void Dispose() => _nodes.Dispose();
}
