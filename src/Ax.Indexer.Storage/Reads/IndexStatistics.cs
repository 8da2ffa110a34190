using Ax.Indexer.Model;
using Ax.Indexer.Storage.Connections;

namespace Ax.Indexer.Storage.Reads;

/// <summary>Totals and gaps, from the rows of the files alone.</summary>
internal static class IndexStatistics
{
    // Binary, TooLarge, UnknownLanguage: see FileFlags.
    private const int NoStructure = (int)(FileFlags.Binary | FileFlags.TooLarge | FileFlags.UnknownLanguage);

    private static readonly (string Reason, string Condition)[] Reasons =
    [
        ("failed", $"flags & {(int)FileFlags.Failed}"),
        ("partial", $"flags & {(int)FileFlags.Partial}"),
        ("parse errors", "error_count > 0"),
        ("large data", $"flags & {(int)FileFlags.OuterKeysOnly}"),
        ("too large", $"flags & {(int)FileFlags.TooLarge}"),
        ("binary", $"flags & {(int)FileFlags.Binary}"),
        ("unknown language", $"flags & {(int)FileFlags.UnknownLanguage}"),
    ];

    public static IndexTotals MeasureTotals(SqliteConnection connection)
    {
        using var row = connection.Prepare($"""
            SELECT count(*), total(size), total(symbol_count), total(reference_count), total(import_count),
                   count(*) FILTER (WHERE flags & {NoStructure}), count(*) FILTER (WHERE flags & {(int)FileFlags.Failed}),
                   count(*) FILTER (WHERE error_count > 0)
            FROM files
            """);
        row.Step();
        return new IndexTotals(row.Int64(0), row.Int64(1), row.Int64(2), row.Int64(3), row.Int64(4), row.Int64(5), row.Int64(6), row.Int64(7));
    }

    public static List<LanguageTotals> MeasureLanguages(SqliteConnection connection)
    {
        using var row = connection.Prepare("""
            SELECT l.name, count(*), total(f.size), total(f.symbol_count), count(*) FILTER (WHERE f.error_count > 0)
            FROM files f JOIN languages l ON l.id = f.language_id GROUP BY l.id ORDER BY 2 DESC, 1
            """);
        var languages = new List<LanguageTotals>();
        while (row.Step())
            languages.Add(new LanguageTotals(row.Text(0), row.Int64(1), row.Int64(2), row.Int64(3), row.Int64(4)));
        return languages;
    }

    public static List<CoverageGap> MeasureGaps(SqliteConnection connection, int examples)
    {
        var gaps = new List<CoverageGap>();
        foreach (var (reason, condition) in Reasons)
        {
            var count = connection.Scalar($"SELECT count(*) FROM files WHERE {condition}");
            if (count == 0)
                continue;
            using var row = connection.Prepare($"SELECT path, problem, error_count, size FROM files WHERE {condition} ORDER BY path LIMIT ?").Bind(examples);
            var problems = new List<FileProblem>();
            while (row.Step())
            {
                var detail = row.TextOrNull(1) ?? (reason == "parse errors" ? row.Int64(2) == 1 ? "1 place" : $"{row.Int64(2)} places" : $"{row.Int64(3)} bytes");
                problems.Add(new FileProblem(row.Text(0), detail));
            }
            gaps.Add(new CoverageGap(reason, count, problems));
        }
        return gaps;
    }
}
