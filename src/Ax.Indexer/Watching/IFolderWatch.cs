namespace Ax.Indexer.Watching;

/// <summary>Has the operating system tell of changes in folders. Thread-safe.</summary>
internal interface IFolderWatch : IDisposable
{
    /// <summary>Tells of changes in a folder from now on, not of those below its folders. A folder may be added again, and need not exist.</summary>
    /// <param name="folder">Its absolute path.</param>
    void Add(string folder);

    /// <summary>Ends that.</summary>
    /// <param name="folder">Its absolute path, as it was added.</param>
    void Remove(string folder);
}

/// <summary>Is told what a watch notices, on threads of its own.</summary>
internal interface IFolderEvents
{
    /// <summary>Something changed in a folder.</summary>
    /// <param name="folder">Its absolute path.</param>
    /// <param name="name">The name of the entry; empty when the folder itself is gone.</param>
    /// <param name="cameOrWent">Whether the entry is new or gone, or another one now; otherwise its content or attributes changed.</param>
    void Change(string folder, string name, bool cameOrWent);

    /// <summary>Changes were lost.</summary>
    void Lose();

    /// <summary>Changes will not be told of everywhere.</summary>
    /// <param name="reason">Why, and what to do about it.</param>
    void Limit(string reason);
}
