using Ax.Indexer.Model;

namespace EmbedInConsole;

/// <summary>
/// Shows progress on standard error as it is reported. <see cref="Progress{T}"/> would queue each report to the thread pool,
/// where it may arrive after the update has ended.
/// </summary>
internal sealed class LatestProgress : IProgress<IndexProgress>
{
    public void Report(IndexProgress value) => Console.Error.WriteLine($"{value.Phase}: {value.FilesDone} of {value.FilesSeen} files");
}
