using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Benchmarks.Micro;

/// <summary>A language's conformance samples, joined and repeated to a size at which fixed costs no longer count.</summary>
public sealed class SourceSample
{
    private const int MinBytes = 256 * 1024;

    private SourceSample(Language language, byte[] utf8) => (Language, Utf8) = (language, utf8);

    public byte[] Utf8 { get; }

    internal Language Language { get; }

    /// <summary>One per language that ships.</summary>
    public static IEnumerable<SourceSample> All() => LanguageRegistry.BuiltIn.All.Select(language => Of(language.Id));

    /// <summary>The sample of one language.</summary>
    public static SourceSample Of(string id)
    {
        var language = LanguageRegistry.BuiltIn.Find(id)!;
        var once = Directory.EnumerateFiles(Path.Combine(Repository.Root, "grammars", id, "samples"))
            .Where(file => !file.EndsWith(".expected.txt", StringComparison.Ordinal) && !Path.GetFileName(file).StartsWith("broken", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadAllBytes(file).Append((byte)'\n'))
            .ToArray();
        var all = new List<byte>(MinBytes + once.Length);
        while (all.Count < MinBytes)
            all.AddRange(once);
        return new SourceSample(language, [.. all]);
    }

    /// <inheritdoc/>
    public override string ToString() => Language.Id;
}
