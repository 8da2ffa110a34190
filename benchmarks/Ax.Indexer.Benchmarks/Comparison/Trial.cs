namespace Ax.Indexer.Benchmarks.Comparison;

/// <summary>Lets one tool index one corpus and answer questions about it.</summary>
internal sealed class Trial(Corpus corpus, Tool tool)
{
    private const int Runs = 3, Asked = 5;

    // A tool that needs longer than this for one run has said enough; after so much of it a run is not repeated.
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1), Enough = TimeSpan.FromSeconds(30);

    /// <summary>Runs it. That the tool fails is a result.</summary>
    public Result Run()
    {
        // On the disk of the corpora, so that a tree can be copied by hard links.
        var work = Path.Combine(Corpus.Root, $".compare-{corpus.Name}-{tool.Name}");
        Clear(work); // of a run that was killed
        try
        {
            Directory.CreateDirectory(work);
            var load = Machine.Load;
            var (files, bytes) = corpus.Warm();
            var result = new Result(corpus.Name, tool.Name, tool.Version(), Machine.Description, load, DateTime.UtcNow, files, bytes);
            return Run(new Place(tool.OwnFolder is null ? corpus.Tree : Copy(work), Path.Combine(work, "index")), result);
        }
        finally
        {
            Clear(work);
        }
    }

    private Result Run(Place place, Result result)
    {
        var index = tool.OwnFolder is null ? place.Index : Path.Combine(place.Tree, tool.OwnFolder);
        try
        {
            var builds = new List<Measurement>();
            while (tool.Index is not null && builds.Count < Runs && builds.Sum(build => build.Wall) < Enough.TotalSeconds)
            {
                Clear(index);
                Directory.CreateDirectory(place.Index);
                builds.Add(Measurement.Of(place.Run(tool.Index(place)), Longest));
            }
            builds.Sort((a, b) => a.Wall.CompareTo(b.Wall));
            var size = Directory.Exists(index) ? new DirectoryInfo(index).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) : 0;
            return result with { Build = builds.ElementAtOrDefault(builds.Count / 2), Runs = builds.Count, IndexBytes = size, Answers = [.. Ask(place)] };
        }
        catch (InvalidOperationException failure)
        {
            return result with { Failure = failure.Message };
        }
    }

    private IEnumerable<Answer> Ask(Place place)
    {
        var questions = (tool.Search is null ? [] : corpus.Patterns)
            .SelectMany(pattern => tool.Search!(place, pattern).Select(way => (Question: $"/{pattern}/", way.Name, way.Command)));
        if (tool.LookUp is not null)
            questions = questions.Prepend((corpus.Symbol, tool.Name, tool.LookUp(place, corpus.Symbol)));
        return questions.Select(asked => Ask(place, asked.Question, asked.Name, asked.Command)).OfType<Answer>();
    }

    // Null when it failed, for which an index that took long to build is not thrown away.
    private static Answer? Ask(Place place, string question, string by, string[] command)
    {
        var answers = Enumerable.Range(0, Asked).Select(_ => place.Run(command).Ask()).OrderBy(answer => answer.Milliseconds).ToList();
        var (milliseconds, lines, exit) = answers[Asked / 2];
        return exit is 0 or 1 ? new(question, by, milliseconds, lines) : null;
    }

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private string Copy(string work)
    {
        var copy = Path.Combine(work, corpus.Folder);
        new Command(["cp", "-al", corpus.Tree, copy], work).Read();
        return copy;
    }
}
