using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>The first lines of a definition, read from its file.</summary>
/// <param name="Lines">The lines, cut where very long.</param>
/// <param name="Remaining">How many lines of the definition follow.</param>
internal sealed record Snippet(IReadOnlyList<string> Lines, int Remaining)
{
    private const int MostLines = 10;
    // A minified file has all its code on one line.
    private const int LongestLine = 240;

    /// <summary>Reads the lines; null when the file cannot be read (any more): the index's own words still stand.</summary>
    public static async Task<Snippet?> ReadAsync(string file, Symbol symbol, CancellationToken cancellationToken)
    {
        try
        {
            using var reader = new StreamReader(file);
            for (var line = 0; line < symbol.StartLine; line++)
            {
                if (await reader.ReadLineAsync(cancellationToken) is null)
                    return null;
            }
            return await ReadAsync(reader, symbol.EndLine - symbol.StartLine + 1, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static async Task<Snippet?> ReadAsync(StreamReader reader, int total, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        while (lines.Count < Math.Min(total, MostLines) && await reader.ReadLineAsync(cancellationToken) is { } line)
            lines.Add(line.Length > LongestLine ? line[..LongestLine] + "…" : line);
        return lines.Count == 0 ? null : new Snippet(lines, Math.Max(0, total - lines.Count));
    }
}
