using System.Globalization;
using System.Text.Json;
using Ax.Cli.Rendering;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>What an update spent its time on, as a table and as a JSON object.</summary>
internal static class ProfileRendering
{
    public static void WriteText(ResultWriter results, IndexProfile profile)
    {
        var columns = new Columns(results.Paint.Name, null, null, null, null, null, null, null).AlignRight(2, 3, 4, 5, 6, 7);
        columns.Add("stage", "threads", "time", "share", "files/s", "MB/s", "allocated", "memory");
        foreach (var stage in profile.Stages)
        {
            columns.Add(
                NameOf(stage.Stage), NameOf(stage.Thread), Quantity.Duration(stage.Time), Percent(ShareOf(profile, stage)),
                Rate(profile.Files, stage), Rate(profile.Bytes / 1e6, stage),
                Quantity.Bytes(stage.AllocatedBytes), stage.ResidentBytes is { } resident ? Quantity.Bytes(resident) : "");
        }
        results.Line("");
        columns.WriteTo(results);
        results.Line("");
        results.Line($"busy: {Quantity.Count(profile.Workers, "worker")} {Percent(profile.BusyShare(IndexThread.Worker))}, writer {Percent(profile.BusyShare(IndexThread.Writer))}{Text(profile)}, walk {Percent(profile.BusyShare(IndexThread.Walk))}; {Percent(profile.QueueFill)} of the {Quantity.Bytes(profile.QueueBytes)} before the writer filled");
        if (profile.Bottleneck is { } limit)
            results.Line($"bottleneck: {NameOf(limit.Stage)} ({NameOf(limit.Thread)}){Writers(profile)}");
    }

    public static void WriteJson(Utf8JsonWriter writer, string name, IndexProfile profile)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("workers", profile.Workers);
        writer.WriteNumber("textThreads", profile.TextThreads);
        writer.WriteNumber("files", profile.Files);
        writer.WriteNumber("bytes", profile.Bytes);
        writer.WriteNumber("elapsedMs", (long)profile.Elapsed.TotalMilliseconds);
        writer.WriteNumber("queueBytes", profile.QueueBytes);
        writer.WriteNumber("queueFill", Math.Round(profile.QueueFill, 3));
        writer.WriteNumber("workersBusy", Math.Round(profile.BusyShare(IndexThread.Worker), 3));
        writer.WriteNumber("writerBusy", Math.Round(profile.BusyShare(IndexThread.Writer), 3));
        writer.WriteNumber("textBusy", Math.Round(profile.BusyShare(IndexThread.Text), 3));
        writer.WriteString("bottleneck", profile.Bottleneck is { } limit ? NameOf(limit.Stage) : null);
        writer.WriteStartArray("stages");
        foreach (var stage in profile.Stages)
        {
            writer.WriteStartObject();
            writer.WriteString("stage", NameOf(stage.Stage));
            writer.WriteString("threads", NameOf(stage.Thread));
            writer.WriteNumber("ms", Math.Round(stage.Time.TotalMilliseconds, 1));
            writer.WriteNumber("share", Math.Round(ShareOf(profile, stage), 3));
            writer.WriteNumber("allocatedBytes", stage.AllocatedBytes);
            if (stage.ResidentBytes is { } resident)
                writer.WriteNumber("residentBytes", resident);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Text(IndexProfile profile) =>
        profile.TextThreads == 0 ? "" : $", {Quantity.Count(profile.TextThreads, "text thread")} {Percent(profile.BusyShare(IndexThread.Text))}";

    private static string Writers(IndexProfile profile) =>
        double.IsFinite(profile.WorkersForOneWriter) ? string.Create(CultureInfo.InvariantCulture, $"; {(profile.TextThreads == 0 ? "the writer keeps" : "writer and text keep")} up with {profile.WorkersForOneWriter:0.0} workers") : "";

    private static double ShareOf(IndexProfile profile, StageProfile stage) =>
        profile.Elapsed <= TimeSpan.Zero ? 0 : stage.Time / profile.Elapsed / profile.ThreadsOf(stage.Thread);

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} %");

    // By one thread.
    private static string Rate(double amount, StageProfile stage)
    {
        var rate = amount / stage.Time.TotalSeconds;
        return stage.IsWaiting || amount == 0 ? "" : rate.ToString(rate < 10 ? "N1" : "N0", CultureInfo.InvariantCulture);
    }

    private static string NameOf(IndexThread thread) => thread switch
    {
        IndexThread.Worker => "workers",
        IndexThread.Writer => "writer",
        IndexThread.Walk => "walk",
        IndexThread.Text => "text",
        _ => "update",
    };

    private static string NameOf(IndexStage stage) => stage switch
    {
        IndexStage.FullText => "full text",
        IndexStage.WaitForInput => "(wait for input)",
        IndexStage.WaitForOutput => "(wait for output)",
        IndexStage.WaitForMemory => "(wait for memory)",
        _ => stage.ToString().ToLowerInvariant(),
    };
}
