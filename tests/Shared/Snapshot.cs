namespace Ax.Indexer.Testing;

/// <summary>Expected results kept as files. <c>AX_UPDATE_SNAPSHOTS=1</c> rewrites them; a review of the difference follows.</summary>
internal static class Snapshot
{
    private static bool IsUpdating => Environment.GetEnvironmentVariable("AX_UPDATE_SNAPSHOTS") == "1";

    /// <summary>Compares a text with a file; a missing file fails.</summary>
    public static void Check(string file, string actual)
    {
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return;
        }
        Assert.True(File.Exists(file), $"{Repository.Relative(file)} is missing. Run the tests with AX_UPDATE_SNAPSHOTS=1 and review what they write.");
        var expected = File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n');
        var lines = actual.Split('\n');
        for (var i = 0; i < Math.Max(expected.Length, lines.Length); i++)
        {
            var (before, now) = (expected.ElementAtOrDefault(i), lines.ElementAtOrDefault(i));
            Assert.True(before == now,
                $"{Repository.Relative(file)}, line {i + 1}\nexpected: {before ?? "(end)"}\nactual:   {now ?? "(end)"}\n"
                + "If this is meant, run the tests with AX_UPDATE_SNAPSHOTS=1 and review the difference.");
        }
    }
}
