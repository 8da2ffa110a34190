using Ax.Indexer.Model;

namespace Ax.Indexer.Tests.Indexing.EditSequences;

/// <summary>What updates are asked for: mostly the same from one to the next.</summary>
internal sealed class UpdateRequests(EditedTree tree)
{
    private static readonly string[] Globs = ["*.py", "src/", "lib/**", "*.{c,h}", "page*", "!src/deep/", "*.nothing", "tests/"];

    private IReadOnlyList<string> _include = [], _exclude = [], _languages = [];
    private bool _hidden;

    /// <summary>The size cap for parsing.</summary>
    public int Cap { get; private set; } = tree.Random.Next(3) == 0 ? 700 : 1 << 20;

    /// <summary>A request; how it is carried out differs from time to time.</summary>
    public IndexRequest Next()
    {
        var random = tree.Random;
        var request = new IndexRequest { IncludeHidden = _hidden, MaxParsedFileBytes = Cap, Jobs = random.Next(4) == 0 ? random.Next(5, 14) : random.Next(1, 4), MemoryBytes = random.Next(3) == 0 ? 1 : 400 << 20, Full = random.Next(40) == 0 };
        foreach (var glob in _include)
            request.Include.Add(glob);
        foreach (var glob in _exclude)
            request.Exclude.Add(glob);
        foreach (var language in _languages)
            request.Languages.Add(language);
        return request;
    }

    public string Change()
    {
        var random = tree.Random;
        switch (random.Next(8))
        {
            case 0:
                _include = [Globs[random.Next(Globs.Length)], Globs[random.Next(Globs.Length)]];
                break;
            case 1:
                _exclude = [Globs[random.Next(Globs.Length)]];
                break;
            case 2:
                _languages = random.Next(2) == 0 ? ["python", "c", "cs"] : ["typescript", "java", "markdown"];
                break;
            case 3:
                _hidden = !_hidden;
                break;
            case 4 or 5:
                Cap = Cap == 700 ? 1 << 20 : 700;
                break;
            default:
                (_include, _exclude, _languages, _hidden) = ([], [], [], false);
                break;
        }
        return $"ask for {string.Join(',', _include)} but {string.Join(',', _exclude)} in {string.Join(',', _languages)} hidden {_hidden} cap {Cap}";
    }
}
