using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Reads;

/// <summary>An import as stored.</summary>
/// <param name="Id">File id and ordinal in one number.</param>
/// <param name="Line">0-based line.</param>
/// <param name="Target">The target as written, without quotes.</param>
/// <param name="Names">The imported names: <c>name</c>, <c>name as alias</c>, <c>* as alias</c>, joined by <c>, </c>; null when there are none.</param>
/// <param name="Mark">What stands before the target: <c>&lt;</c> or a word; null when there is nothing.</param>
public readonly record struct StoredImport(long Id, int Line, string Target, string? Names, string? Mark)
{
    /// <summary>The file it stands in.</summary>
    public long FileId => Id >> SymbolIds.OrdinalBits;
}

/// <summary>A file an import may mean.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Path">Path relative to the root.</param>
/// <param name="Language">Id of its language; null when unknown.</param>
public readonly record struct StoredPath(long Id, string Path, string? Language);

/// <summary>What a file declares to belong to.</summary>
/// <param name="FileId">The file.</param>
/// <param name="Container">The package or namespace around a definition of it.</param>
public readonly record struct StoredPackage(long FileId, string Container);
