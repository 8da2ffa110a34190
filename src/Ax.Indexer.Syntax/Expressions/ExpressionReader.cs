using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Syntax.Matching;
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
    public ExpressionTable? Read(Language language, ReadOnlySpan<byte> source, TimeSpan deadline)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (language.Types is not { } types)
            return null;
        _raw.Clear();
        var limit = new WorkLimit(deadline);
        using var lease = language.Parsers.Rent();
        using var tree = lease.Parser.Parse(language.IgnoredMacros is { } macros ? _mask.Apply(macros, source, _raw) : source, limit);
        if (tree is null)
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

    /// <summary>Frees the native memory.</summary>
    public void Dispose() => _nodes.Dispose();
}
