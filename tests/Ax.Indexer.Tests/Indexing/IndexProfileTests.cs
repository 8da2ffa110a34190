using System.Diagnostics.Metrics;
using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Indexing;

public class IndexProfileTests
{
    [Fact]
    public async Task A_build_tells_what_its_threads_did()
    {
        await using var tree = new IndexedTree();
        for (var i = 0; i < 200; i++)
            tree.Write($"src/f{i}.c", $"int f{i}(int n) {{ return n + {i}; }}\n");

        var summary = await tree.UpdateAsync(new IndexRequest { Jobs = 2 });

        var profile = summary.Profile;
        Assert.Equal((2, 200, summary.Bytes), (profile.Workers, profile.Files, profile.Bytes));
        IndexStage[] worked = [.. profile.Stages.Where(stage => !stage.IsWaiting).Select(stage => stage.Stage).Distinct()];
        Assert.Equal(Enum.GetValues<IndexStage>().Where(stage => stage is not (IndexStage.WaitForInput or IndexStage.WaitForOutput or IndexStage.WaitForMemory)), worked.Order());
        foreach (var thread in Enum.GetValues<IndexThread>())
        {
            var time = profile.Stages.Where(stage => stage.Thread == thread).Sum(stage => stage.Time.TotalSeconds);
            Assert.InRange(time, 0, profile.Elapsed.TotalSeconds * profile.ThreadsOf(thread));
            Assert.InRange(profile.BusyShare(thread), 0, 1);
        }
        Assert.Equal(2 * profile.BusyShare(IndexThread.Worker) / profile.BusyShare(IndexThread.Writer), profile.WorkersForOneWriter, 6);
        Assert.InRange(profile.QueueFill, 0, 1);
        Assert.All(profile.Stages.Where(stage => stage.Stage == IndexStage.Merge), stage => Assert.True(stage.ResidentBytes > 1 << 20));
    }

    [Fact]
    public async Task A_build_of_many_workers_tells_what_writing_text_took_apart_from_tables()
    {
        await using var tree = new IndexedTree();
        for (var i = 0; i < 200; i++)
            tree.Write($"src/f{i}.c", $"int f{i}(int n) {{ return n + {i}; }}\n");

        var profile = (await tree.UpdateAsync(new IndexRequest { Jobs = 6 })).Profile;

        Assert.Equal((6, 2, 2), (profile.Workers, profile.TextThreads, profile.ThreadsOf(IndexThread.Text)));
        var text = profile.Stages.Where(stage => stage.Thread == IndexThread.Text).Select(stage => stage.Stage).ToList();
        Assert.Equal([IndexStage.FullText, IndexStage.Contents, IndexStage.Merge], text.Where(static stage => stage < IndexStage.WaitForInput));
        Assert.Contains(profile.Stages, stage => stage is { Thread: IndexThread.Writer, Stage: IndexStage.Tables });
        Assert.InRange(profile.BusyShare(IndexThread.Text), double.Epsilon, 1);
        Assert.Equal(6 * profile.BusyShare(IndexThread.Worker) / Math.Max(profile.BusyShare(IndexThread.Writer), profile.BusyShare(IndexThread.Text)), profile.WorkersForOneWriter, 6);
    }

    [Fact]
    public async Task The_bottleneck_is_the_largest_stage_of_the_busiest_threads()
    {
        var profile = new IndexProfile
        {
            Elapsed = TimeSpan.FromSeconds(10),
            Workers = 2,
            TextThreads = 0,
            Files = 1,
            Bytes = 1,
            QueueBytes = 1,
            QueueFill = 0,
            Stages =
            [
                new StageProfile(IndexThread.Worker, IndexStage.Parse, TimeSpan.FromSeconds(11), 0, null),
                new StageProfile(IndexThread.Worker, IndexStage.WaitForOutput, TimeSpan.FromSeconds(9), 0, null),
                new StageProfile(IndexThread.Writer, IndexStage.Tables, TimeSpan.FromSeconds(4), 0, null),
                new StageProfile(IndexThread.Writer, IndexStage.FullText, TimeSpan.FromSeconds(5), 0, null),
            ],
        };

        Assert.Equal(IndexStage.FullText, profile.Bottleneck!.Stage);
        Assert.Equal(0.55, profile.BusyShare(IndexThread.Worker), 6);
        Assert.Equal(2 * 0.55 / 0.9, profile.WorkersForOneWriter, 6);

        // Where nothing changed there is nothing to wait for.
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int f(void) { return 1; }\n");
        tree.Age("a.c");
        await tree.UpdateAsync();
        var unchanged = (await tree.UpdateAsync()).Profile;
        Assert.Equal([IndexStage.State, IndexStage.Walk], unchanged.Stages.Select(stage => stage.Stage));
        Assert.Equal(double.PositiveInfinity, unchanged.WorkersForOneWriter);
    }

    [Fact]
    public async Task Whoever_listens_is_told_the_same()
    {
        var (files, bytes, parsed) = (0L, 0L, 0.0);
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == CodeIndex.MeterName)
                self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) =>
        {
            if (instrument.Name == "ax.index.files")
                Interlocked.Add(ref files, value);
            else
                Interlocked.Add(ref bytes, value);
        });
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
        {
            lock (listener)
                parsed += instrument.Name == "ax.index.stage.time" && tags.ToArray().Contains(new("ax.stage", "Parse")) ? value : 0;
        });
        listener.Start();

        await using var tree = new IndexedTree();
        tree.Write("a.c", "int f(void) { return 1; }\n");
        tree.Write("b.c", "int g(void) { return 1; }\n");
        var summary = await tree.UpdateAsync();

        // Other tests may update indexes, too.
        Assert.True(files >= 2, $"{files}");
        Assert.True(bytes >= summary.Bytes, $"{bytes}");
        Assert.True(parsed >= summary.Profile.Stages.Single(stage => stage.Stage == IndexStage.Parse).Time.TotalSeconds, $"{parsed}");
    }
}
