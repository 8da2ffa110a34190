using System.Globalization;
using System.Text;
using Ax.Indexer.Model;

namespace Ax.Indexer.Storage.Reads;

/// <summary>Conditions on symbols; applied inside retrieval, before any limit. Immutable.</summary>
public sealed record SymbolFilter
{
    /// <summary>No condition.</summary>
    public static SymbolFilter None { get; } = new();

    /// <summary>Ids of the only languages; empty for all.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];
    /// <summary>Ids of languages to leave out.</summary>
    public IReadOnlyList<string> ExcludedLanguages { get; init; } = [];
    /// <summary>The only kinds; empty for all.</summary>
    public IReadOnlyList<SymbolKind> Kinds { get; init; } = [];
    /// <summary>Kinds to leave out.</summary>
    public IReadOnlyList<SymbolKind> ExcludedKinds { get; init; } = [];
    /// <summary>The only name, case included; null for all.</summary>
    public string? Name { get; init; }
    /// <summary>Which paths are wanted; null for all.</summary>
    public Predicate<string>? Path { get; init; }

    /// <summary>The conditions in SQL, with <see cref="Name"/> (if given) as the only parameter, over <c>s</c> (symbols), <c>f</c> (files) and <c>l</c> (languages), each led by AND.</summary>
    internal string ToSql()
    {
        var sql = new StringBuilder();
        AppendKinds(sql, "IN", Kinds);
        AppendKinds(sql, "NOT IN", ExcludedKinds);
        AppendLanguages(sql, "IN", Languages);
        AppendLanguages(sql, "NOT IN", ExcludedLanguages);
        if (Name is not null)
            sql.Append(" AND s.name = ?");
        if (Path is not null)
            sql.Append(" AND path_matches(f.path)");
        return sql.ToString();
    }

    private static void AppendKinds(StringBuilder sql, string comparison, IReadOnlyList<SymbolKind> kinds)
    {
        if (kinds.Count > 0)
            sql.Append(CultureInfo.InvariantCulture, $" AND s.kind {comparison} ({string.Join(',', kinds.Select(kind => (int)kind))})");
    }

    // Language ids are validated words, but they are data all the same.
    private static void AppendLanguages(StringBuilder sql, string comparison, IReadOnlyList<string> languages)
    {
        if (languages.Count > 0)
            sql.Append(CultureInfo.InvariantCulture, $" AND coalesce(l.name, '') {comparison} ({string.Join(',', languages.Select(name => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'"))})");
    }
}
