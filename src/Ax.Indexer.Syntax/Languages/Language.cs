using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Native;

namespace Ax.Indexer.Syntax.Languages;

/// <summary>
/// A language ready for use. Its grammar is loaded, its query compiled and its parsers made when first needed. Thread-safe.
/// </summary>
public sealed class Language
{
    private readonly LanguageSource _source;
    private readonly Lazy<nint> _grammar;
    private readonly Lazy<TagQuery> _query;
    private readonly Lazy<TagQuery?> _types;
    private readonly Lazy<VisibilityTable> _visibility;
    private readonly Lazy<IgnoredMacros?> _ignoredMacros;
    private readonly Lazy<bool> _tellsTypes;
    private readonly LanguageRegistry _registry;

    internal Language(LanguageSource source, LanguageDefinition definition, LanguageRegistry registry)
    {
        _source = source;
        _registry = registry;
        Definition = definition;
        NameMarks = Encoding.UTF8.GetBytes(definition.NameMarks);
        _grammar = new(LoadGrammar);
        _query = new(() => TagQuery.Compile(source.NameOf("tags.scm"), Grammar, TagsText));
        _tellsTypes = new(() => source.ReadQuery("types.scm") is not null);
        _types = new(() => source.ReadQuery("types.scm") is { } text
            ? TagQuery.Compile(source.NameOf("types.scm"), Grammar, Inherit("types.scm", text, depth: 0)) : null);
        _visibility = new(() => new VisibilityTable(definition.Visibility, DefinitionFile));
        _ignoredMacros = new(() => IgnoredMacros.Create(definition.IgnoredMacros, DefinitionFile));
    }

    /// <summary>What its <c>language.json</c> says.</summary>
    public LanguageDefinition Definition { get; }

    /// <summary>Its id.</summary>
    public string Id => Definition.Id;

    /// <summary>Whether it has a <c>types.scm</c>, which says what tells the types of values.</summary>
    public bool TellsTypes => _tellsTypes.Value;

    /// <summary>What its query can find. Read anew at each call.</summary>
    /// <exception cref="InvalidDataException">Its query is missing, or has a capture the engine does not know.</exception>
    public LanguageFeatures DescribeFeatures()
    {
        try
        {
            return new LanguageFeatures(TagsText);
        }
        catch (FormatException e)
        {
            throw new InvalidDataException($"{_source.NameOf("tags.scm")}: {e.Message}.", e);
        }
    }

    /// <summary>How messages name its <c>language.json</c>.</summary>
    internal string DefinitionFile => _source.NameOf("language.json");

    internal nint Grammar => _grammar.Value;

    /// <summary>Whether its grammar's library was needed so far.</summary>
    internal bool IsLoaded => _grammar.IsValueCreated;

    internal TagQuery Query => _query.Value;

    /// <summary>What tells the types of values; null when the language has no <c>types.scm</c>.</summary>
    internal TagQuery? Types => _types.Value;

    internal VisibilityTable Visibility => _visibility.Value;

    /// <summary>What the parser does not see; null when it sees everything.</summary>
    internal IgnoredMacros? IgnoredMacros => _ignoredMacros.Value;

    /// <summary>Bytes at the ends of a name's token that are no part of the name; mostly none.</summary>
    internal byte[] NameMarks { get; }

    /// <summary>The language of an id or alias in the same registry; null when there is none.</summary>
    internal Language? FindOther(string word) => _registry.Find(word);

    /// <summary>Its query without what it inherits.</summary>
    internal string OwnTagsText => _source.ReadTagsQuery();

    /// <summary>Its query with what it inherits, base first.</summary>
    internal string TagsText => Inherit("tags.scm", _source.ReadTagsQuery(), depth: 0);

    /// <summary>Whether the same content surely gives the same tags at two paths.</summary>
    /// <param name="path">A path, relative to the root, with <c>/</c>.</param>
    /// <param name="other">The other one.</param>
    /// <exception cref="InvalidDataException">The language's query is broken.</exception>
    public bool ExtractsAlike(string path, string other) =>
        !Query.HasInjections && ReferenceEquals(Query.PatternsFor(path), Query.PatternsFor(other));

    /// <summary>
    /// Identifies what this language's extraction depends on: its query, its definition and its grammar's library.
    /// A file extracted under another fingerprint is extracted again.
    /// </summary>
    public byte[] ComputeFingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var tags = TagsText;
        hash.AppendData(Encoding.UTF8.GetBytes($"extraction {TagExtractor.Version}\n{Definition.Id}\n{tags}\n"));
        if (tags.Contains("@injection.content", StringComparison.Ordinal))
        {
            // Any language may stand inside.
            foreach (var other in _registry.All)
                hash.AppendData(Encoding.UTF8.GetBytes(other.TagsText));
        }
        hash.AppendData(Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(Definition, LanguageJson.Default.LanguageDefinition)));
        var library = new FileInfo(NativeAssets.Locate(Definition.Native.Library, _source.LibraryFolder));
        hash.AppendData(BitConverter.GetBytes(library.Length));
        return hash.GetHashAndReset()[..16];
    }

    private unsafe nint LoadGrammar()
    {
        var file = NativeAssets.Locate(Definition.Native.Library, _source.LibraryFolder);
        var export = NativeLibrary.GetExport(NativeLibrary.Load(file), Definition.Native.Export);
        var grammar = ((delegate* unmanaged<nint>)export)();
        var abi = TreeSitter.ts_language_abi_version(grammar);
        return abi is < TreeSitter.MinAbi or > TreeSitter.MaxAbi
            ? throw new NotSupportedException(
                $"{file} has grammar interface {abi}; this build supports {TreeSitter.MinAbi} to {TreeSitter.MaxAbi}. Install a matching grammar.")
            : grammar;
    }

    private string Inherit(string file, string text, int depth)
    {
        const string marker = "; inherits:";
        if (!text.StartsWith(marker, StringComparison.Ordinal))
            return text;
        var endOfLine = text.IndexOf('\n', StringComparison.Ordinal) is var i and >= 0 ? i : text.Length;
        var builder = new StringBuilder();
        foreach (var id in text[marker.Length..endOfLine].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var source = depth < 8 ? _registry.FindExact(id)?._source : null;
            builder.Append(Inherit(file, source?.ReadQuery(file) ?? throw new InvalidDataException(
                $"{_source.NameOf(file)} inherits '{id}', which has no {file} or inherits itself."), depth + 1)).Append('\n');
        }
        return builder.Append(text).ToString();
    }
}
