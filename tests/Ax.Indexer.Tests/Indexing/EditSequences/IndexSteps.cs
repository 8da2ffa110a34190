namespace Ax.Indexer.Tests.Indexing.EditSequences;

/// <summary>What happens to the files of an index. Each step tells what it did.</summary>
internal sealed class IndexSteps(EditedTree tree)
{
    private Random Random => tree.Random;

    /// <summary>Damages a segment of the trigram index.</summary>
    public string DamageSegment()
    {
        var folder = Path.Combine(tree.IndexFolder, "content");
        var segments = Directory.Exists(folder) ? Directory.GetFiles(folder).Order(StringComparer.Ordinal).ToList() : [];
        if (segments.Count == 0)
            return "no segment to damage";
        var segment = segments[Random.Next(segments.Count)];
        var bytes = File.ReadAllBytes(segment);
        var damage = bytes.Length < 2 ? 0 : Random.Next(5);
        switch (damage)
        {
            case 0:
                File.Delete(segment);
                break;
            case 1:
                Replace(segment, bytes[..^Random.Next(1, Math.Min(bytes.Length, 60))]);
                break;
            case 2:
                bytes[Random.Next(bytes.Length)] ^= (byte)(1 << Random.Next(8));
                Replace(segment, bytes);
                break;
            case 3:
                Replace(segment, []);
                break;
            default:
                Replace(segment, File.ReadAllBytes(segments[Random.Next(segments.Count)]));
                break;
        }
        return $"damage {damage} to {Path.GetFileName(segment)}";
    }

    /// <summary>What updates leave behind that were killed.</summary>
    public string LeaveRemains()
    {
        Directory.CreateDirectory(Path.Combine(tree.IndexFolder, "content"));
        string[] remains = [$"content/{Random.Next(1, 400)}.trigrams", $"index-{Random.Next(1, 400)}.db", "CURRENT.new", $"index-{Random.Next(1, 400)}.db-journal"];
        var chosen = Path.Combine(tree.IndexFolder, remains[Random.Next(remains.Length)]);
        if (!File.Exists(chosen))
            File.WriteAllText(chosen, "half a file");
        return $"leave {Path.GetFileName(chosen)}";
    }

    // The old file stays for whoever has mapped it.
    private static void Replace(string file, byte[] content)
    {
        File.WriteAllBytes(file + ".new", content);
        File.Move(file + ".new", file, overwrite: true);
    }
}
