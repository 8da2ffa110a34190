using System.Runtime.CompilerServices;
using Ax.Indexer.Indexing;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Directories;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Watching;

/// <summary>Keeps an index up to date with a tree, update by update. Used once.</summary>
internal sealed class IndexWatch(string root, IndexDirectory directory, IndexRequest request, WatchOptions options, LanguageRegistry languages, TimeProvider time)
{
    // How soon a writer that is in our way is asked again.
    private static readonly TimeSpan FirstRetry = TimeSpan.FromMilliseconds(50), LastRetry = TimeSpan.FromSeconds(1);

    // After such a rest what updates left is tidied up; without one, after so many.
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);
    private const int MostUntidy = 100;

    /// <summary>Starts the watch; null for the system's own.</summary>
    public Func<string, IFolderEvents, IFolderWatch?>? StartWatch { get; init; }

    /// <summary>Updates that changed the index or have something to tell, as they are done; the first one always.</summary>
    public async IAsyncEnumerable<WatchUpdate> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pending = new PendingChanges(options, time);
        using var tree = new WatchedTree(root, directory.Path, pending, StartWatch);
        using var updater = new EntryUpdater(root, directory, request, languages, tree);
        pending.AddRescan(RescanReason.Start);
        while (true)
        {
            var batch = await NextAsync(pending, tree, updater, cancellationToken).ConfigureAwait(false);
            var update = await ApplyAsync(batch, tree, updater, cancellationToken).ConfigureAwait(false);
            if (update.Rescan == RescanReason.Start || update.Indexed + update.Removed > 0 || (update.Problems.Count > 0 && update.Rescan != RescanReason.Unwatched))
                yield return update;
        }
    }

    private async Task<ChangeBatch> NextAsync(PendingChanges pending, WatchedTree tree, EntryUpdater updater, CancellationToken cancellationToken)
    {
        var period = tree.Limit is null ? (TimeSpan?)null : options.RescanInterval;
        if (updater.Untidy > 0)
        {
            if (updater.Untidy < MostUntidy && await pending.TakeAsync(Rest, cancellationToken).ConfigureAwait(false) is { } soon)
                return soon;
            await Task.Run(() => Tidy(updater), cancellationToken).ConfigureAwait(false);
        }
        return await pending.TakeAsync(period, cancellationToken).ConfigureAwait(false) ?? new ChangeBatch(RescanReason.Unwatched, new HashSet<string>(), time.GetTimestamp());
    }

    private static void Tidy(EntryUpdater updater)
    {
        try
        {
            updater.Tidy();
        }
        catch (IndexLockedException)
        {
            // Whoever writes does it instead.
        }
    }

    // Nothing is lost while somebody else writes: the changes wait here, and those that come meanwhile gather.
    private async Task<WatchUpdate> ApplyAsync(ChangeBatch batch, WatchedTree tree, EntryUpdater updater, CancellationToken cancellationToken)
    {
        for (var retry = FirstRetry; ; retry = retry * 2 < LastRetry ? retry * 2 : LastRetry)
        {
            try
            {
                await WaitForRootAsync(batch, cancellationToken).ConfigureAwait(false);
                var begun = time.GetTimestamp();
                var update = await Task.Run(() => UpdateAsync(batch, tree, updater, cancellationToken), cancellationToken).ConfigureAwait(false);
                return update with { Delay = time.GetElapsedTime(batch.Since), Elapsed = time.GetElapsedTime(begun) };
            }
            catch (IndexLockedException)
            {
                await Task.Delay(retry, time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    // Where the index has vanished, the root may be about to: a new index would be in the way of whoever deletes it.
    private async Task WaitForRootAsync(ChangeBatch batch, CancellationToken cancellationToken)
    {
        if (batch.Rescan != RescanReason.Start && directory.FindDatabase() is null)
            await Task.Delay(Rest, time, cancellationToken).ConfigureAwait(false);
        if (!Directory.Exists(root))
            throw new DirectoryNotFoundException($"The folder {root} is gone.");
    }

    private async Task<WatchUpdate> UpdateAsync(ChangeBatch batch, WatchedTree tree, EntryUpdater updater, CancellationToken cancellationToken)
    {
        if (batch.Rescan is { } reason)
            return await RescanAsync(reason, tree, updater, cancellationToken).ConfigureAwait(false);
        var entries = tree.BeginEntries(batch.Paths);
        var outcome = await updater.RunAsync(entries, cancellationToken).ConfigureAwait(false);
        if (outcome.Rescan is { } rescan)
            return await RescanAsync(rescan, tree, updater, cancellationToken).ConfigureAwait(false);
        tree.EndEntries(entries);
        return new WatchUpdate
        {
            Indexed = outcome.Indexed,
            Removed = outcome.Removed,
            Failed = outcome.Problems.Count(static problem => !problem.IsWarning),
            Problems = outcome.Problems,
        };
    }

    private async Task<WatchUpdate> RescanAsync(RescanReason reason, WatchedTree tree, EntryUpdater updater, CancellationToken cancellationToken)
    {
        updater.Close();
        tree.BeginRescan();
        var summary = await new IndexUpdater(root, directory, reason == RescanReason.Start ? request : request.Incremental(), options.Progress, languages, tree).RunAsync(cancellationToken).ConfigureAwait(false);
        tree.EndRescan();
        return new WatchUpdate
        {
            Rescan = reason,
            Summary = summary,
            Indexed = summary.Indexed,
            Removed = summary.Removed,
            Failed = summary.Problems.Count(static problem => !problem.IsWarning),
            Problems = tree.Limit is { } limit
                ? [new FileProblem(".", $"{limit}: the whole tree is looked at every {options.RescanInterval.TotalSeconds:0.#} seconds instead.", IsWarning: true), .. summary.Problems]
                : summary.Problems,
        };
    }
}
