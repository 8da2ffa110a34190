using Ax.Cli.Hosting;
using Ax.Indexer.Model;

namespace Ax.Cli.Rendering;

/// <summary>Shows on standard error how far an update is: one live line on a terminal, else a line every few seconds.</summary>
internal static class ProgressDisplay
{
    private static readonly TimeSpan LineInterval = TimeSpan.FromSeconds(3);

    /// <summary>Runs the work, showing its progress unless <c>--quiet</c>.</summary>
    public static Task<T> RunAsync<T>(
        Settings settings, Diagnostics diagnostics, Func<IProgress<IndexProgress>?, Task<T>> work, CancellationToken cancellationToken)
    {
        if (settings.Quiet)
            return work(null);
        var progress = new LatestProgress(cancellationToken);
        return Terminal.ErrorIsTerminal ? LiveLine.RunAsync(settings, progress, work) : RunWithLinesAsync(diagnostics, progress, work);
    }

    private static async Task<T> RunWithLinesAsync<T>(Diagnostics diagnostics, LatestProgress progress, Func<IProgress<IndexProgress>?, Task<T>> work)
    {
        using var timer = new PeriodicTimer(LineInterval);
        var lines = WriteLinesAsync(diagnostics, progress, timer);
        try
        {
            return await work(progress);
        }
        finally
        {
            timer.Dispose();
            await lines;
        }
    }

    private static async Task WriteLinesAsync(Diagnostics diagnostics, LatestProgress progress, PeriodicTimer timer)
    {
        while (await timer.WaitForNextTickAsync())
            diagnostics.Note(progress.Describe());
    }
}
