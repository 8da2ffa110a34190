using Ax.Indexer.Model;
using Ax.Indexer.Storage.Directories;

namespace Ax.Indexer.Tests.Indexing.EditSequences;

/// <summary>
/// A tree that is edited and brought up to date again and again; at the end of each round the index is compared with a fresh one.
/// All that happens follows from the seed, but for what a cancelled or disturbed update has come to by then.
/// </summary>
/// <param name="seed">Decides everything.</param>
/// <param name="leftOut">Numbers of steps that are not taken; the others stay what they are.</param>
internal sealed class EditSequence(int seed, IReadOnlySet<int> leftOut) : IDisposable
{
    private readonly Random _plan = new(seed);
    private readonly EditedTree _tree = new(seed);
    private EditSteps? _steps;
    private UpdateRequests? _requests;
    private int _step;

    public List<string> History { get; } = [];

    /// <summary>How many rounds were compared, updates made, steps taken.</summary>
    public (int Rounds, int Updates, int Steps) Counts { get; private set; }

    public async Task RunAsync()
    {
        _requests = new UpdateRequests(_tree);
        _steps = new EditSteps(_tree, _requests, withGit: _plan.Next(40) == 0);
        await using var index = await CodeIndex.OpenAsync(new CodeIndexOptions(_tree.Root) { IndexDirectory = _tree.IndexFolder });
        // One tree in 200 is so large that moving a folder makes an update a rebuild.
        for (var files = _plan.Next(200) == 0 ? 260 : _plan.Next(10) == 0 ? _plan.Next(30, 61) : _plan.Next(4, 20); files > 0; files--)
            Step(_steps.Grow);
        for (var round = _plan.Next(8) == 0 ? 12 : 3; round > 0; round--)
        {
            for (var updates = _plan.Next(1, 4); updates > 0; updates--)
            {
                for (var steps = _plan.Next(6); steps > 0; steps--)
                    Step(_steps.Take);
                await UpdateAsync(index, isLast: updates == 1);
            }
            Counts = Counts with { Rounds = Counts.Rounds + 1 };
            await new IndexComparison(_tree, _plan.Next(25) == 0).RunAsync(index, _requests.Next());
        }
    }

    public void Dispose() => _tree.Dispose();

    private void Step(Func<string> step)
    {
        var number = _step++;
        if (leftOut.Contains(number))
            return;
        _tree.Random = new Random(HashCodeOf(number));
        History.Add($"{number}: {step()}");
        Counts = Counts with { Steps = Counts.Steps + 1 };
    }

    private async Task UpdateAsync(CodeIndex index, bool isLast)
    {
        _tree.Random = new Random(HashCodeOf(-_step - 1));
        Counts = Counts with { Updates = Counts.Updates + 1 };
        switch (_plan.Next(12))
        {
            case 0:
                await UpdateAndCancelAsync(index);
                break;
            case 1:
                var update = index.UpdateAsync(_requests!.Next());
                for (var steps = 3; steps > 0; steps--)
                    Step(_steps!.TakeFromTree);
                await update;
                History.Add("(during an update)");
                break;
            default:
                await index.UpdateAsync(_requests!.Next());
                History.Add("update");
                if (!isLast || !_tree.HasNoAccess)
                    return;
                break;
        }
        if (!isLast)
            return;
        // What cannot be read is kept as it was known, which a fresh index cannot know.
        _tree.RestoreAccess();
        await index.UpdateAsync(_requests!.Next());
        History.Add("update in peace");
    }

    private async Task UpdateAndCancelAsync(CodeIndex index)
    {
        using var cancellation = new CancellationTokenSource();
        var before = Tables();
        var moment = _plan.Next(8);
        if (moment > 0)
            cancellation.CancelAfter(TimeSpan.FromMilliseconds(moment));
        try
        {
            await index.UpdateAsync(_requests!.Next(), moment == 0 ? new CancelAtTheEnd(cancellation) : null, cancellation.Token);
            History.Add("update, too fast to be cancelled");
        }
        catch (OperationCanceledException)
        {
            History.Add("cancelled update");
            IndexComparison.AssertEqual(before, Tables(), "a cancelled update changed the index");
        }
    }

    private List<string> Tables() => new IndexDirectory(_tree.IndexFolder).FindDatabase() is null ? [] : TableDump.Of(_tree.IndexFolder);

    // The same in every process, unlike HashCode.
    private int HashCodeOf(int number) => unchecked((seed * 7919) ^ (number * 104_729));

    private sealed class CancelAtTheEnd(CancellationTokenSource cancellation) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value)
        {
            if (value.Phase == IndexPhase.Publishing)
                cancellation.Cancel();
        }
    }
}
