namespace Ax.Indexer.Benchmarks.Monster;

/// <summary>
/// Which files a repository has: modules of some dozen files in one language each, in folders that grow out of one another. A few
/// modules are flat folders of thousands of files, and a few folders lie very deep.
/// </summary>
internal sealed class Plan
{
    /// <summary>The name that many files define.</summary>
    public const string ContestedName = "collide";

    private const int ModuleFiles = 14, FlatModule = 2000, MostContested = 4000, DeepEvery = 150, Depth = 40;

    // Of the sources of Linux, LLVM, Go and OpenJDK the median is 2 to 5.5 KB, the spread 1.1 to 1.7. The least spread keeps 100,000
    // files below 1 GB; what is larger is an oddity.
    private const double MedianSize = 4500, SizeSpread = 1.1;
    private const int MostSize = 400_000;

    private readonly int _seed;
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly List<string> _folders = [];

    public Plan(int files, int seed)
    {
        _seed = seed;
        Files = new PlannedFile[files];
        var (contested, allContested) = (0, Math.Min(MostContested, files / 25));
        // Spread over all but the last tenth, so that none is lost where the last files have no functions.
        var contestedEvery = files * 0.9 / allContested;
        for (int i = 0, module = 0; i < files; module++)
        {
            var dice = Dice.For(seed, module, 0);
            var dialect = Throw(ref dice);
            var folder = Grow(ref dice, module);
            var size = Math.Min(files - i, module % 500 == 499 ? FlatModule : 1 + dice.LogNormal(ModuleFiles, 0.8));
            for (var end = i + size; i < end; i++)
            {
                Files[i] = Make(i, dialect, folder, dialect.HasFunctions && contested < allContested && contested * contestedEvery <= i);
                contested += Files[i].IsContested ? 1 : 0;
            }
        }
    }

    /// <summary>The files, each at its number.</summary>
    public PlannedFile[] Files { get; }

    /// <summary>How many files define the contested name, each once.</summary>
    public int Contested => Files.Count(static file => file.IsContested);

    /// <summary>The name of a file's function; the same whoever asks, so that calls meet definitions.</summary>
    public string FunctionName(PlannedFile file, int function)
    {
        if (function == 0 && file.IsContested)
            return ContestedName;
        var dice = Dice.For(_seed, file.Number, 16 + function);
        return Name.OfFunction(ref dice, file.Oddity == Oddity.ForeignNames).In(file.Dialect.Names);
    }

    /// <summary>A file that this one may import: of its language, often a neighbour.</summary>
    public PlannedFile Neighbour(PlannedFile file, ref Dice dice)
    {
        for (var tries = 0; tries < 20; tries++)
        {
            var distance = dice.Below(3) == 0 ? Files.Length : 2 * ModuleFiles;
            var other = Files[Math.Clamp(file.Number + dice.Below(2 * distance) - distance, 0, Files.Length - 1)];
            if (other.Extension == file.Dialect.Imported && other != file && other.Oddity is Oddity.None or Oddity.ForeignNames)
                return other;
        }
        return file;
    }

    private static Dialect Throw(ref Dice dice)
    {
        var thrown = dice.Below(Dialect.All.Sum(dialect => dialect.Share));
        return Dialect.All.First(dialect => (thrown -= dialect.Share) < 0);
    }

    private string Grow(ref Dice dice, int module)
    {
        var parent = _folders.Count == 0 || dice.Below(20) == 0 ? "" : _folders[dice.Below(_folders.Count)] + "/";
        var folder = parent + (dice.Below(80) == 0 ? dice.Common(Vocabulary.Foreign) : dice.Common(Vocabulary.Nouns));
        if (module % DeepEvery == DeepEvery - 1)
        {
            for (var depth = 0; depth < Depth; depth++)
                folder += "/" + dice.Common(Vocabulary.Nouns);
        }
        else
        {
            _folders.Add(folder);
        }
        return folder;
    }

    private PlannedFile Make(int number, Dialect dialect, string folder, bool isContested)
    {
        var dice = Dice.For(_seed, number, 1);
        // Whatever makes a file hard to read would make the count of the contested name uncertain.
        var oddity = isContested ? Oddity.None : Oddities.Throw(ref dice);
        var type = Name.OfType(ref dice, oddity == Oddity.ForeignNames);
        var extension = OddFiles.ExtensionOf(oddity) ?? dice.Common(dialect.Extensions);
        folder = oddity == Oddity.Ignored ? folder + "/build" : folder;
        var stem = (oddity == Oddity.OddFileName ? OddFiles.Prefix(ref dice) : "") + type.In(dialect.Files);
        while (!_paths.Add($"{folder}/{stem}{extension}"))
            stem += dialect.Files is Casing.Snake ? "_" + dice.Common(Vocabulary.Nouns) : dice.Below(10);
        return new(number, dialect, folder, type, stem, extension, Math.Min(dice.LogNormal(MedianSize, SizeSpread), MostSize), oddity, isContested);
    }
}
