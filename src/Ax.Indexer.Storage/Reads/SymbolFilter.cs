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
    /// <summary>The only visibilities; empty for all.</summary>
    public IReadOnlyList<Visibility> Visibilities { get; init; } = [];
    /// <summary>Visibilities to leave out.</summary>
    public IReadOnlyList<Visibility> ExcludedVisibilities { get; init; } = [];
    /// <summary>Of each of these, the file must have at least one flag; empty for no condition.</summary>
    public IReadOnlyList<FileFlags> FileFlags { get; init; } = [];
    /// <summary>The file must have none of these flags.</summary>
    public FileFlags ExcludedFileFlags { get; init; }
    /// <summary>The only name, case included; null for all.</summary>
    public string? Name { get; init; }
    /// <summary>Which paths are wanted; null for all.</summary>
    public Predicate<string>? Path { get; init; }
    /// <summary>Which containers are wanted, given their names joined as in <see cref="StoredSymbol.Container"/> (null at top level), and by what; null for all.</summary>
    public ContainerCondition? Container { get; init; }

    /// <summary>Which definitions are wanted, given their file's id and their first and last line (0-based); null for all.</summary>
    public LinesCondition? Lines { get; init; }

    /// <summary>Whether some conditions hold for rows that were read, not in SQL.</summary>
    internal bool IsJudgedByRow => Container is not null || Lines is not null;

    /// <summary>
    /// The conditions in SQL, with <see cref="Name"/> (if given) as the only parameter, over <c>s</c> (symbols) and <c>f</c> (files), each
    /// led by AND; all but <see cref="Container"/>, which no column holds as a whole, and <see cref="Lines"/>, which is not stored.
    /// </summary>
    internal string ToSql() => SymbolConditions() + FileConditions();

    /// <summary>The conditions on <c>s</c>.</summary>
    internal string SymbolConditions()
    {
        var sql = new StringBuilder();
        AppendKinds(sql, "IN", Kinds);
        AppendKinds(sql, "NOT IN", ExcludedKinds);
        AppendVisibilities(sql, "IN", Visibilities);
        AppendVisibilities(sql, "NOT IN", ExcludedVisibilities);
        if (Name is not null)
            sql.Append(" AND s.name = ?");
        return sql.ToString();
    }

    /// <summary>The conditions on <c>f</c>.</summary>
    internal string FileConditions()
    {
        var sql = new StringBuilder();
        AppendLanguages(sql, "IN", Languages);
        AppendLanguages(sql, "NOT IN", ExcludedLanguages);
        foreach (var flags in FileFlags)
            sql.Append(CultureInfo.InvariantCulture, $" AND f.flags & {(int)flags} != 0");
        if (ExcludedFileFlags != 0)
            sql.Append(CultureInfo.InvariantCulture, $" AND f.flags & {(int)ExcludedFileFlags} = 0");
        if (Path is not null)
            sql.Append(" AND path_matches(f.id, f.path)");
        return sql.ToString();
    }

    private static void AppendKinds(StringBuilder sql, string comparison, IReadOnlyList<SymbolKind> kinds)
    {
        if (kinds.Count > 0)
            sql.Append(CultureInfo.InvariantCulture, $" AND s.kind {comparison} ({string.Join(',', kinds.Select(kind => (int)kind))})");
    }

    private static void AppendVisibilities(StringBuilder sql, string comparison, IReadOnlyList<Visibility> visibilities)
    {
        if (visibilities.Count > 0)
            sql.Append(CultureInfo.InvariantCulture, $" AND s.visibility {comparison} ({string.Join(',', visibilities.Select(visibility => (int)visibility))})");
    }

    // Language ids are validated words, but they are data all the same.
    private static void AppendLanguages(StringBuilder sql, string comparison, IReadOnlyList<string> languages)
    {
        if (languages.Count > 0)
            sql.Append(CultureInfo.InvariantCulture, $" AND coalesce(f.language_id, 0) {comparison} (SELECT id FROM languages WHERE name IN ({string.Join(',', languages.Select(name => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'"))}))");
    }
}
