namespace Ax.Indexer.Model;

/// <summary>What an update of the index spends its time on.</summary>
public enum IndexStage
{
    /// <summary>Reading what the index knows of the files and verifying its contents before, counting what it holds behind.</summary>
    State,
    /// <summary>Walking the tree, by its ignore rules, and telling which files changed.</summary>
    Walk,
    /// <summary>Reading files, and hashing them.</summary>
    Read,
    /// <summary>Decoding text and taking its trigrams.</summary>
    Trigrams,
    /// <summary>Parsing.</summary>
    Parse,
    /// <summary>Running the queries of a language over the trees.</summary>
    Match,
    /// <summary>Making rows of what was found: containers, documentation, words, occurrences.</summary>
    Rows,
    /// <summary>Writing files, symbols, imports and occurrences.</summary>
    Tables,
    /// <summary>Writing the full-text tables.</summary>
    FullText,
    /// <summary>Writing the segments of trigrams.</summary>
    Contents,
    /// <summary>Merging the full-text tables.</summary>
    Merge,
    /// <summary>Flushing to disk and publishing.</summary>
    Publish,
    /// <summary>Waiting for the stage before.</summary>
    WaitForInput,
    /// <summary>Waiting until the stage behind takes what is there.</summary>
    WaitForOutput,
    /// <summary>Waiting until syntax trees of other files leave memory for one's own.</summary>
    WaitForMemory,
}

/// <summary>The threads that an update runs on.</summary>
public enum IndexThread
{
    /// <summary>What comes before and behind all others.</summary>
    Update,
    /// <summary>The walk over the tree. It reads folders ahead on other threads, whose time is not counted.</summary>
    Walk,
    /// <summary>The workers, together.</summary>
    Worker,
    /// <summary>The one writer; of the tables alone, where <see cref="Text"/> has the rest.</summary>
    Writer,
    /// <summary>Those that write full text and contents, together; none for few workers.</summary>
    Text,
}
