using System.Collections.Concurrent;
using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Sources;
using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Accuracy.Extraction;

/// <summary>Our side: runs the engine's extraction over files, several at a time.</summary>
internal static class EngineExtraction
{
    private const int MaxBytes = 16 << 20;
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);

    /// <summary>What the engine extracts, by path; files that are no text are missing.</summary>
    public static IReadOnlyDictionary<string, SourceFacts> Extract(string root, IReadOnlyList<string> files, Language language)
    {
        var facts = new ConcurrentDictionary<string, SourceFacts>(StringComparer.Ordinal);
        Parallel.ForEach(
            files,
            () => new TagExtractor(),
            (path, _, extractor) =>
            {
                using var text = SourceFile.TryReadText(Path.Combine(root, path), MaxBytes);
                if (text is not null)
                    facts[path] = ExtractFile(path, text.Utf8, language, extractor);
                return extractor;
            },
            extractor => extractor.Dispose());
        return facts;
    }

    private static SourceFacts ExtractFile(string path, ReadOnlySpan<byte> source, Language language, TagExtractor extractor)
    {
        var tags = new TagBuffer();
        extractor.Extract(language, path, source, Deadline, tags);
        var definitions = new List<Definition>(tags.Symbols.Length);
        foreach (ref readonly var symbol in tags.Symbols)
        {
            var kind = symbol.Kind.ToName();
            var isDeclaration = (symbol.Modifiers & SymbolModifiers.Declaration) != 0;
            definitions.Add(new Definition(Text(symbol.Name, source), isDeclaration ? "declaration." + kind : kind, symbol.Line, symbol.Column, symbol.EndLine));
        }
        var occurrences = new List<Occurrence>(tags.References.Length);
        foreach (ref readonly var reference in tags.References)
        {
            if (reference.Role != ReferenceRole.Definition)
                occurrences.Add(new Occurrence(Text(reference.Name, source), NameOf(reference.Role), reference.Line, reference.Column));
        }
        var errors = new List<Range>();
        foreach (ref readonly var error in tags.Errors)
            errors.Add(error.Line..(error.Line + 1 + error.Span.Of(source).Count((byte)'\n')));
        return new SourceFacts(path, Encoding.UTF8.GetString(source).Split('\n'), definitions, occurrences, errors);
    }

    private static string NameOf(ReferenceRole role) => role.ToString().ToLowerInvariant();

    private static string Text(ByteSpan span, ReadOnlySpan<byte> source) => string.Intern(Encoding.UTF8.GetString(span.Of(source)));
}
