namespace Ax.Indexer.Storage.Reads;

/// <summary>An import as stored.</summary>
/// <param name="Line">Its line, 0-based.</param>
/// <param name="Target">What is imported, as written, without quotes.</param>
/// <param name="Names"><c>name</c>, <c>name as alias</c>, <c>* as alias</c>, joined by <c>, </c>; null when it names none.</param>
public sealed record StoredImport(int Line, string Target, string? Names);
