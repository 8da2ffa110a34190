using Ax.Cli.Rendering;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>Collects the files that could not be searched, or not as asked. Told by one thread at a time.</summary>
internal sealed class GrepProblems : IProgress<ContentProblem>
{
    private readonly List<ContentProblem> _all = [];

    public void Report(ContentProblem value) => _all.Add(value);

    /// <summary>Says how many there are of each sort, and names the first.</summary>
    public void Report(Diagnostics diagnostics)
    {
        if (_all.Exists(static problem => problem.Kind == ContentProblemKind.NoIndex))
            diagnostics.Note("there is no index yet: all files were read; `ax index` makes this faster, and tells symbols");
        if (_all.Exists(static problem => problem.Kind == ContentProblemKind.Backtracking))
            diagnostics.Note("the pattern looks around or back: lines are matched one by one, with a limit of a second each");
        for (var kind = ContentProblemKind.Missing; kind <= ContentProblemKind.DamagedIndex; kind++)
        {
            var files = _all.FindAll(problem => problem.Kind == kind);
            if (files.Count > 0)
                diagnostics.Note($"{Quantity.Count(files.Count, "file")} {Explain(kind)}: {ControlCharacters.Escape(files[0].Path)}{(files.Count > 1 ? ", ..." : "")}");
        }
    }

    private static string Explain(ContentProblemKind kind) => kind switch
    {
        ContentProblemKind.Missing => "gone since the last `ax index`",
        ContentProblemKind.Unreadable => "not searched, because not readable",
        ContentProblemKind.TooLarge => "searched only at the beginning, because too large",
        ContentProblemKind.Changed => "left out, because changed since the last `ax index`, so that nobody knows which symbols the lines lie in",
        ContentProblemKind.DamagedIndex => "of the index missing or damaged (the files were read instead; `ax index` repairs it)",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such problem"),
    };
}
