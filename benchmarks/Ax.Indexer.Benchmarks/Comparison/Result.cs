namespace Ax.Indexer.Benchmarks.Comparison;

/// <summary>What one tool did with one corpus.</summary>
/// <param name="Corpus">The corpus' name.</param>
/// <param name="Tool">The tool's name.</param>
/// <param name="Version">The tool's version.</param>
/// <param name="Machine">What it ran on.</param>
/// <param name="Load">How many processes wanted a core in the minute before it ran.</param>
/// <param name="Date">When.</param>
/// <param name="Files">Files of the corpus.</param>
/// <param name="Bytes">Their bytes.</param>
internal sealed record Result(string Corpus, string Tool, string Version, string Machine, double Load, DateTime Date, int Files, long Bytes)
{
    /// <summary>What building the index needed: of several runs the one in the middle. Null where there is none to build, or it failed.</summary>
    public Measurement? Build { get; init; }

    /// <summary>How often the index was built.</summary>
    public int Runs { get; init; }

    /// <summary>The bytes of the index; 0 for none.</summary>
    public long IndexBytes { get; init; }

    /// <summary>Why it failed; null when it did not.</summary>
    public string? Failure { get; init; }

    /// <summary>What it was asked.</summary>
    public IReadOnlyList<Answer> Answers { get; init; } = [];
}

/// <summary>How long a tool took to answer a question, as a process of its own.</summary>
/// <param name="Question">The question.</param>
/// <param name="By">Who was asked, and in which way.</param>
/// <param name="Milliseconds">The median of some runs.</param>
/// <param name="Lines">Lines of output.</param>
internal sealed record Answer(string Question, string By, double Milliseconds, int Lines);
