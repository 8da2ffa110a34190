using System.Globalization;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Connections;

namespace Ax.Indexer.Storage.Migrations;

/// <summary>Brings databases to the schema of this build, and refuses those it cannot read.</summary>
internal static class Schema
{
    /// <summary>"AxIx" in ASCII: tells our databases from foreign ones.</summary>
    private const int ApplicationId = 0x41784978;

    /// <summary>Applies all migrations to an empty database.</summary>
    public static void Create(SqliteConnection connection)
    {
        connection.Execute($"PRAGMA application_id = {ApplicationId}");
        connection.Execute("CREATE TABLE migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum BLOB NOT NULL, applied_at TEXT NOT NULL) STRICT");
        foreach (var migration in Migration.All)
            Apply(connection, migration);
    }

    /// <summary>Checks that a database is ours, undamaged and of this build's version.</summary>
    /// <exception cref="IndexException">It is not; the message says what to do.</exception>
    public static void Verify(SqliteConnection connection)
    {
        var isOurs = connection.Scalar("PRAGMA application_id") == ApplicationId;
        if (!isOurs && connection.Scalar("SELECT count(*) FROM sqlite_schema") == 0)
            throw new IndexException($"The index {connection.Path} is empty. Build it anew with 'ax index --full'.");
        if (!isOurs)
            throw new IndexException($"{connection.Path} is a database of another program. Move it away or use --db, then run 'ax index'.");
        var version = connection.Scalar("PRAGMA user_version");
        if (version > Migration.LatestVersion)
            throw new IndexException($"The index {connection.Path} has schema version {version}; this build reads up to {Migration.LatestVersion}. Update ax, or build the index anew with 'ax index --full'.");
        if (version < Migration.LatestVersion)
            throw new IndexException($"The index {connection.Path} has schema version {version}; this build needs {Migration.LatestVersion}. Build it anew with 'ax index --full'.");
    }

    private static void Apply(SqliteConnection connection, Migration migration)
    {
        connection.Execute(migration.Up);
        using (var insert = connection.Prepare("INSERT INTO migrations VALUES (?, ?, ?, ?)"))
        {
            insert.Bind(migration.Version).Bind(migration.Name).BindBlob(migration.Checksum)
                .Bind(DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture)).Run();
        }
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {migration.Version}"));
    }
}
