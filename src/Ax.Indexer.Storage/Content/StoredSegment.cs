using Ax.Indexer.Storage.Connections;

namespace Ax.Indexer.Storage.Content;

/// <summary>What the database knows of a segment.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Checksum">What tells it from others of that name.</param>
/// <param name="Documents">Its documents.</param>
/// <param name="Removed">Those of them whose files are gone.</param>
internal sealed record StoredSegment(string Name, uint Checksum, int Documents, int Removed)
{
    /// <summary>Documents whose files are still there.</summary>
    public int Live => Documents - Removed;

    /// <summary>The segments of a state of the index, by name.</summary>
    public static List<StoredSegment> List(SqliteConnection connection)
    {
        using var statement = connection.Prepare("SELECT name, checksum, documents, removed FROM content_segments ORDER BY name");
        var segments = new List<StoredSegment>();
        while (statement.Step())
            segments.Add(new StoredSegment(statement.Text(0), (uint)statement.Int64(1), statement.Int32(2), statement.Int32(3)));
        return segments;
    }

    /// <summary>Replaces what is stored by this.</summary>
    public void Write(SqliteConnection connection) =>
        connection.Prepare("INSERT INTO content_segments VALUES (?1, ?2, ?3, ?4) ON CONFLICT (name) DO UPDATE SET checksum = ?2, documents = ?3, removed = ?4")
            .Bind(Name).Bind((long)Checksum).Bind(Documents).Bind(Removed).Run();

    /// <summary>Opens its file.</summary>
    /// <exception cref="SegmentException">It is missing or damaged.</exception>
    public Segment Open(ContentFolder folder)
    {
        var path = folder.PathOf(Name);
        var segment = Segment.Open(path);
        return segment.Checksum == Checksum && segment.Documents == Documents ? segment : throw new SegmentException(path, "it is another one than was indexed");
    }
}
