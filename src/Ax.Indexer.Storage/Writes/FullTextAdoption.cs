using System.Globalization;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Connections;

namespace Ax.Indexer.Storage.Writes;

/// <summary>
/// Takes over the full text of other databases, each of other files, without indexing it again: segments are copied page by page under
/// numbers of their own. The records are those of ext/fts5/fts5_index.c (3.53): structure (<c>fts5StructureDecode</c>), averages, row ids
/// of pages (<c>fts5_dri</c>).
/// </summary>
internal static class FullTextAdoption
{
    private const int SegmentShift = 37, AveragesId = 1, StructureId = 10, CookieLength = 4;

    // FTS5 merges levels that have many segments. On levels of their own, and above those of small updates, these are seldom touched.
    private const int FirstLevel = 3;

    private static ReadOnlySpan<byte> Version2 => [0xFF, 0, 0, 1];

    // Rows know the origin of their segment: by it a removed one is found there.
    private readonly record struct Segment(long Id, long FirstPage, long LastPage, long FirstOrigin, long LastOrigin, long Entries);

    /// <summary>Takes over all full text. Outside of transactions; the tables were not used by this connection yet, and are empty.</summary>
    /// <param name="connection">The database that gets it.</param>
    /// <param name="parts">The databases that have it; nobody has them open.</param>
    public static void Adopt(SqliteConnection connection, IReadOnlyList<string> parts)
    {
        for (var i = 0; i < parts.Count; i++)
            connection.Prepare($"ATTACH ? AS part{i}").Bind(parts[i]).Run();
        connection.Execute("BEGIN");
        foreach (var table in FullTextTables.Names)
            Adopt(connection, table, parts.Count);
        connection.Execute("COMMIT");
        for (var i = 0; i < parts.Count; i++)
            connection.Execute($"DETACH part{i}");
    }

    private static void Adopt(SqliteConnection connection, string table, int parts)
    {
        var segments = new List<Segment>();
        var totals = new List<long>();
        var sizes = new List<string>();
        for (var part = 0; part < parts; part++)
        {
            var origins = segments.Count == 0 ? 0 : segments[^1].LastOrigin;
            var name = $"part{part}.{table}";
            foreach (var segment in ReadStructure(connection, name))
            {
                var adopted = segment with { Id = segments.Count + 1, FirstOrigin = segment.FirstOrigin + origins, LastOrigin = segment.LastOrigin + origins };
                segments.Add(adopted);
                connection.Execute(string.Create(CultureInfo.InvariantCulture, $"""
                    INSERT INTO main.{table}_data SELECT id + {(adopted.Id - segment.Id) << SegmentShift}, block FROM {name}_data
                        WHERE id >= {segment.Id << SegmentShift} AND id < {(segment.Id + 1) << SegmentShift} ORDER BY id;
                    INSERT INTO main.{table}_idx SELECT {adopted.Id}, term, pgno FROM {name}_idx WHERE segid = {segment.Id} ORDER BY term;
                    """));
            }
            sizes.Add(string.Create(CultureInfo.InvariantCulture, $"SELECT id, sz, origin + {origins} FROM {name}_docsize"));
            AddTotals(connection, name, totals);
        }
        if (segments.Count == 0)
            return;
        connection.Execute($"INSERT INTO main.{table}_docsize {string.Join(" UNION ALL ", sizes)} ORDER BY 1");
        WriteStructure(connection, table, segments);
        WriteTotals(connection, table, totals);
    }

    private static List<Segment> ReadStructure(SqliteConnection connection, string table)
    {
        using var row = connection.PrepareVarying(string.Create(CultureInfo.InvariantCulture, $"SELECT block FROM {table}_data WHERE id = {StructureId}"));
        var data = row.Step() ? row.Blob(0)[CookieLength..] : [];
        if (!data.StartsWith(Version2))
            throw new IndexException($"The full text of {table} in {connection.Path} is not of the kind that this build writes. Run 'ax index --full'.");
        data = data[Version2.Length..];
        var segments = new List<Segment>();
        var levels = SqliteVarint.Read(ref data);
        _ = SqliteVarint.Read(ref data); // segments of all levels
        _ = SqliteVarint.Read(ref data); // pages written so far
        for (; levels > 0; levels--)
        {
            _ = SqliteVarint.Read(ref data); // segments that are being merged
            for (var count = SqliteVarint.Read(ref data); count > 0; count--)
            {
                var (id, first, last) = (SqliteVarint.Read(ref data), SqliteVarint.Read(ref data), SqliteVarint.Read(ref data));
                var (firstOrigin, lastOrigin) = (SqliteVarint.Read(ref data), SqliteVarint.Read(ref data));
                _ = SqliteVarint.Read(ref data); // pages of removed rows
                _ = SqliteVarint.Read(ref data); // removed rows
                segments.Add(new Segment(id, first, last, firstOrigin, lastOrigin, SqliteVarint.Read(ref data)));
            }
        }
        // The newest segments are on the lowest level.
        return [.. segments.OrderBy(static segment => segment.LastOrigin)];
    }

    private static void WriteStructure(SqliteConnection connection, string table, List<Segment> segments)
    {
        using var structure = new ByteBuffer();
        using (var row = connection.PrepareVarying(string.Create(CultureInfo.InvariantCulture, $"SELECT block FROM main.{table}_data WHERE id = {StructureId}")))
        {
            row.Step();
            structure.Append(row.Blob(0)[..CookieLength]);
        }
        structure.Append(Version2);
        SqliteVarint.Append(structure, FirstLevel + segments.Count);
        SqliteVarint.Append(structure, segments.Count);
        SqliteVarint.Append(structure, segments.Sum(static segment => segment.LastPage));
        for (var level = 0; level < FirstLevel; level++)
            AppendAll(structure, 0, 0);
        // Newer ones are below older ones.
        foreach (var segment in Enumerable.Reverse(segments))
            AppendAll(structure, 0, 1, segment.Id, segment.FirstPage, segment.LastPage, segment.FirstOrigin, segment.LastOrigin, 0, 0, segment.Entries);
        WriteRecord(connection, table, StructureId, structure);
    }

    private static void AddTotals(SqliteConnection connection, string table, List<long> totals)
    {
        using var row = connection.PrepareVarying(string.Create(CultureInfo.InvariantCulture, $"SELECT block FROM {table}_data WHERE id = {AveragesId}"));
        if (!row.Step())
            return;
        var data = row.Blob(0);
        for (var i = 0; !data.IsEmpty; i++)
        {
            if (i == totals.Count)
                totals.Add(0);
            totals[i] += SqliteVarint.Read(ref data);
        }
    }

    private static void WriteTotals(SqliteConnection connection, string table, List<long> totals)
    {
        using var record = new ByteBuffer();
        AppendAll(record, [.. totals]);
        WriteRecord(connection, table, AveragesId, record);
    }

    private static void WriteRecord(SqliteConnection connection, string table, int id, ByteBuffer record) =>
        connection.PrepareVarying($"INSERT OR REPLACE INTO main.{table}_data VALUES (?, ?)").Bind(id).BindBlob(record.Span).Run();

    private static void AppendAll(ByteBuffer buffer, params ReadOnlySpan<long> values)
    {
        foreach (var value in values)
            SqliteVarint.Append(buffer, value);
    }
}
