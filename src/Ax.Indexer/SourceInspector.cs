using Ax.Indexer.Model;
using Ax.Indexer.Sources;
using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Inspection;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer;

/// <summary>Shows how a single file is parsed and what is extracted from it: what a language author needs. Thread-safe.</summary>
public static class SourceInspector
{
    private const int MaxBytes = 64 << 20;

    /// <summary>The syntax tree of a file, one node a line, indented, with field names and 1-based positions.</summary>
    /// <param name="file">The file.</param>
    /// <param name="language">Id or alias of its language; null to tell it from the file.</param>
    /// <param name="cancellationToken">Ends the work before it begins.</param>
    /// <exception cref="IndexException">The file cannot be read, is binary, or its language is unknown.</exception>
    public static Task<string> GetSyntaxTreeAsync(string file, string? language = null, CancellationToken cancellationToken = default) =>
        Task.Run(() => Inspect(file, language, (known, text) => SyntaxTreeWriter.Write(known, text.Utf8)), cancellationToken);

    /// <summary>What is extracted from a file, in source order.</summary>
    /// <param name="file">The file.</param>
    /// <param name="language">Id or alias of its language; null to tell it from the file.</param>
    /// <param name="cancellationToken">Ends the work before it begins.</param>
    /// <exception cref="IndexException">The file cannot be read, is binary, or its language is unknown.</exception>
    public static Task<IReadOnlyList<ExtractedTag>> GetTagsAsync(string file, string? language = null, CancellationToken cancellationToken = default) =>
        Task.Run(() => Inspect(file, language, (known, text) => ExtractTags(known, file, text)), cancellationToken);

    private static T Inspect<T>(string file, string? language, Func<Language, SourceText, T> inspect)
    {
        if (!File.Exists(file))
            throw new IndexException(Directory.Exists(file) ? $"{file} is a folder, not a file." : $"The file {file} does not exist.");
        using var text = SourceFile.TryReadText(file, MaxBytes) ?? throw new IndexException($"{file} cannot be read, or is not text.");
        var known = language is null
            ? LanguageRegistry.BuiltIn.Detector.Detect(file, text.Utf8)
            : LanguageRegistry.BuiltIn.Find(language);
        return inspect(known ?? throw new IndexException(language is null
            ? $"The language of {file} is unknown. Name it with --lang."
            : $"'{language}' is not a language. Known languages: {string.Join(", ", LanguageCatalog.All.Select(info => info.Id))}."), text);
    }

    private static IReadOnlyList<ExtractedTag> ExtractTags(Language language, string file, SourceText text)
    {
        using var extractor = new TagExtractor();
        var tags = new TagBuffer();
        extractor.Extract(language, Path.GetFullPath(file).Replace('\\', '/'), text.Utf8, TimeSpan.FromMinutes(1), tags);
        return TagListing.List(tags, text.Utf8, language.Definition.QualifiedSeparator);
    }
}
