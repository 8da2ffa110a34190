using Ax.Cli.Hosting;
using Ax.Indexer.Model;
using Spectre.Console;

namespace Ax.Cli.Rendering;

/// <summary>
/// One line on a terminal, repainted while an update runs and gone afterwards. The only place that loads Spectre.Console:
/// what it knows of terminals pays here, its start-up time nowhere else.
/// </summary>
internal static class LiveLine
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    public static async Task<T> RunAsync<T>(Settings settings, LatestProgress progress, Func<IProgress<IndexProgress>?, Task<T>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Error),
            ColorSystem = settings.Colors ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        return await console.Live(new Text("")).AutoClear(true).Overflow(VerticalOverflow.Crop).StartAsync(async live =>
        {
            var running = work(progress);
            while (await Task.WhenAny(running, Task.Delay(Interval)) != running)
                live.UpdateTarget(new Text(progress.Describe(), Style.Plain).Ellipsis());
            return await running;
        });
    }
}
