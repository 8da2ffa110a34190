using System.Reflection;
using System.Text.Json;

namespace Ax.Indexer.Syntax.Languages;

/// <summary>A language's files: embedded in this assembly, or a folder.</summary>
internal abstract class LanguageSource
{
    public abstract string Id { get; }

    /// <summary>Folder searched first for the grammar's library; null for the built-in places.</summary>
    public virtual string? LibraryFolder => null;

    /// <summary>How messages name one of its files.</summary>
    public virtual string NameOf(string fileName) => $"grammars/{Id}/{fileName}";

    protected abstract Stream? Open(string fileName);

    public LanguageDefinition ReadDefinition()
    {
        using var stream = Open("language.json") ?? throw new InvalidDataException($"{NameOf("language.json")} is missing.");
        try
        {
            var definition = JsonSerializer.Deserialize(stream, LanguageJson.Default.LanguageDefinition);
            return definition is null || definition.Id != Id
                ? throw new InvalidDataException($"{NameOf("language.json")} must have the id '{Id}'.")
                : definition;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{NameOf("language.json")}: {e.Message}", e);
        }
    }

    public string ReadTagsQuery() => ReadQuery("tags.scm") ?? throw new InvalidDataException($"{NameOf("tags.scm")} is missing.");

    /// <summary>The text of a query; null when the language has none of that name.</summary>
    public string? ReadQuery(string fileName)
    {
        using var stream = Open(fileName);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The languages that ship with the engine.</summary>
    public static IEnumerable<LanguageSource> BuiltIn()
    {
        const string suffix = "/language.json";
        foreach (var resource in typeof(LanguageSource).Assembly.GetManifestResourceNames())
        {
            if (resource.StartsWith("grammars/", StringComparison.Ordinal) && resource.EndsWith(suffix, StringComparison.Ordinal))
                yield return new EmbeddedSource(resource["grammars/".Length..^suffix.Length]);
        }
    }

    /// <summary>The language of one folder.</summary>
    public static LanguageSource Folder(string path) => new FolderSource(path);

    private sealed class EmbeddedSource(string id) : LanguageSource
    {
        private static readonly Assembly Assembly = typeof(LanguageSource).Assembly;

        public override string Id => id;

        protected override Stream? Open(string fileName) => Assembly.GetManifestResourceStream($"grammars/{id}/{fileName}");
    }

    private sealed class FolderSource(string path) : LanguageSource
    {
        public override string Id { get; } = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));

        public override string LibraryFolder => path;

        public override string NameOf(string fileName) => Path.Combine(path, fileName);

        protected override Stream? Open(string fileName)
        {
            var file = Path.Combine(path, fileName);
            return File.Exists(file) ? File.OpenRead(file) : null;
        }
    }
}
