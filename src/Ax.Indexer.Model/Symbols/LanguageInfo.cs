namespace Ax.Indexer.Model;

/// <summary>A language the engine knows.</summary>
/// <param name="Id">Lower-case id, such as <c>csharp</c>.</param>
/// <param name="Name">Name for people, such as <c>C#</c>.</param>
/// <param name="Aliases">Other words the <c>lang:</c> filter accepts.</param>
/// <param name="Extensions">File name extensions with the dot.</param>
/// <param name="FileNames">Exact file names.</param>
public sealed record LanguageInfo(string Id, string Name, IReadOnlyList<string> Aliases, IReadOnlyList<string> Extensions, IReadOnlyList<string> FileNames);
