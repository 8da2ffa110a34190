using Ax.Indexer;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>What <c>ax grep</c> found in one file.</summary>
/// <param name="Path">Path relative to the root.</param>
/// <param name="Count">How many lines.</param>
/// <param name="IsStale">Whether the file has changed or come since the index was brought up to date.</param>
/// <param name="Lines">The lines; empty where only their number was asked for.</param>
internal sealed record GrepFile(string Path, int Count, bool IsStale, IReadOnlyList<ContentMatch> Lines)
{
    /// <summary>Asks for what is to be shown, file by file.</summary>
    public static IAsyncEnumerable<GrepFile> FindAsync(CodeIndex index, GrepOptions options, IProgress<ContentProblem> problems, CancellationToken cancellationToken) =>
        options.Output == GrepOutput.Lines
            ? ByFile(index.SearchContentAsync(options.Query, problems, cancellationToken))
            : index.CountContentAsync(options.Query, problems, cancellationToken).Select(static file => new GrepFile(file.Path, file.Lines, file.IsStale || file.IsNew, []));

    private static async IAsyncEnumerable<GrepFile> ByFile(IAsyncEnumerable<ContentMatch> matches)
    {
        var lines = new List<ContentMatch>();
        await foreach (var match in matches)
        {
            if (lines.Count > 0 && lines[0].Path != match.Path)
            {
                yield return Of(lines);
                lines = [];
            }
            lines.Add(match);
        }
        if (lines.Count > 0)
            yield return Of(lines);
    }

    private static GrepFile Of(List<ContentMatch> lines) => new(lines[0].Path, lines.Count, lines[0].IsStale || lines[0].IsNew, lines);
}
