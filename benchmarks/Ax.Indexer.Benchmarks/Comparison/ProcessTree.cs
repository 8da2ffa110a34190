using System.Globalization;

namespace Ax.Indexer.Benchmarks.Comparison;

/// <summary>The memory of all processes below one, as Linux tells it.</summary>
internal static class ProcessTree
{
    /// <summary>The sum of what they have resident now. What two of them share counts twice.</summary>
    public static long ResidentBelow(int process)
    {
        long sum = 0;
        foreach (var child in Children(process))
            sum += Resident(child) + ResidentBelow(child);
        return sum;
    }

    private static List<int> Children(int process)
    {
        var children = new List<int>();
        try
        {
            // Whichever of its threads started it.
            foreach (var thread in Directory.EnumerateDirectories($"/proc/{process}/task"))
                children.AddRange(File.ReadAllText(thread + "/children").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number));
        }
        catch (IOException)
        {
            // It has ended meanwhile.
        }
        return children;
    }

    private static long Resident(int process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/statm").Split(' ') is [_, var pages, ..] ? Number(pages) * (long)Environment.SystemPageSize : 0;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
