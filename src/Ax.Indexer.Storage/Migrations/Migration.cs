using System.Globalization;
using System.Security.Cryptography;

namespace Ax.Indexer.Storage.Migrations;

/// <summary>A step from one schema version to the next, as embedded scripts <c>NNNN_name.sql</c> and <c>NNNN_name.down.sql</c>.</summary>
/// <param name="Version">The version it leads to.</param>
/// <param name="Name">What it does.</param>
/// <param name="Up">The script.</param>
/// <param name="Down">The script that takes it back.</param>
internal sealed record Migration(int Version, string Name, string Up, string Down)
{
    private static readonly Lazy<IReadOnlyList<Migration>> Embedded = new(LoadAll);

    /// <summary>All steps in order, version 1 first.</summary>
    public static IReadOnlyList<Migration> All => Embedded.Value;

    /// <summary>The schema version this build reads and writes.</summary>
    public static int LatestVersion => All[^1].Version;

    /// <summary>SHA-256 of the script, by which an edited one is detected.</summary>
    public byte[] Checksum => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Up));

    private static List<Migration> LoadAll()
    {
        var assembly = typeof(Migration).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal) && !name.EndsWith(".down.sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new Migration(
                int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture),
                name[5..^4],
                Read(name),
                Read(name[..^4] + ".down.sql")))];

        string Read(string resource)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)
                ?? throw new InvalidOperationException($"The migration script {resource} is missing."));
            return reader.ReadToEnd();
        }
    }
}
