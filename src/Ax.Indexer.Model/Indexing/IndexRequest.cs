namespace Ax.Indexer.Model;

/// <summary>What an update of the index should do. Every property has a default that suits a whole repository.</summary>
public sealed class IndexRequest
{
    /// <summary>Whether to build anew even where nothing changed. Default false.</summary>
    public bool Full { get; set; }

    /// <summary>Number of parsing workers; 0 (the default) means one per core, as far as <see cref="MemoryBytes"/> goes.</summary>
    public int Jobs { get; set; }

    /// <summary>
    /// The most memory, in bytes, that a process which does nothing else may have resident. Default 400 MiB. It bounds what the engine
    /// allocates: queues, syntax trees, caches; the garbage collector has its own settings (<c>System.GC.Gen0MaxBudget</c> and others), with
    /// which <c>ax</c> stays below. Less than 226 MiB is taken for 226, and 20 more for each of <see cref="Jobs"/> beyond two: something must
    /// be left to work with.
    /// </summary>
    public long MemoryBytes { get; set; } = 400L << 20;

    /// <summary>Ids or aliases of the only languages to extract; empty (the default) means all.</summary>
    public IList<string> Languages { get; } = [];

    /// <summary>Globs of the only files to index, relative to the root; empty (the default) means all.</summary>
    public IList<string> Include { get; } = [];

    /// <summary>Globs of files to leave out, relative to the root. Default none.</summary>
    public IList<string> Exclude { get; } = [];

    /// <summary>Whether hidden files and folders are indexed. Default false: of names with a leading dot only those that configure continuous integration are (<c>.github</c>).</summary>
    public bool IncludeHidden { get; set; }

    /// <summary>Files above this many bytes are listed but not parsed. Default 1 MiB.</summary>
    public int MaxParsedFileBytes { get; set; } = 1 << 20;

    /// <summary>Time after which the parser gives up on one file. Default 10 seconds.</summary>
    public TimeSpan FileDeadline { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The same request for a further update: not <see cref="Full"/>.</summary>
    public IndexRequest Incremental()
    {
        var copy = (IndexRequest)MemberwiseClone();
        copy.Full = false;
        return copy;
    }
}
