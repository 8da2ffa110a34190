using System.Text.Json.Serialization;

namespace Ax.Indexer.Syntax.Languages;

// Settable inside: a source-generated deserializer would pass null for init properties that the file leaves out.

/// <summary>The content of a <c>language.json</c>; the guide "Add a language" describes each field.</summary>
public sealed record LanguageDefinition
{
    /// <summary>Lower-case id, equal to its folder's name.</summary>
    public required string Id { get; init; }
    /// <summary>Name for people.</summary>
    public required string Name { get; init; }
    /// <summary>Other words the <c>lang:</c> filter accepts.</summary>
    [JsonInclude] public IReadOnlyList<string> Aliases { get; internal set; } = [];
    /// <summary>Lower-case file name extensions with the dot.</summary>
    [JsonInclude] public IReadOnlyList<string> Extensions { get; internal set; } = [];
    /// <summary>Exact file names.</summary>
    [JsonInclude] public IReadOnlyList<string> FileNames { get; internal set; } = [];
    /// <summary>Interpreter names, without version digits.</summary>
    [JsonInclude] public IReadOnlyList<string> Shebangs { get; internal set; } = [];
    /// <summary>Content by which it claims files of an extension another language owns.</summary>
    [JsonInclude] public IReadOnlyList<ContentPattern> ContentPatterns { get; internal set; } = [];
    /// <summary>Globs of its test files, relative to the root.</summary>
    [JsonInclude] public IReadOnlyList<string> Tests { get; internal set; } = [];
    /// <summary>How import targets are resolved.</summary>
    [JsonInclude] public string ImportStyle { get; internal set; } = "none";
    /// <summary>The grammar's library.</summary>
    public required NativeGrammar Native { get; init; }
    /// <summary>Between the parts of a qualified name.</summary>
    [JsonInclude] public string QualifiedSeparator { get; internal set; } = ".";
    /// <summary>Macros that the grammar cannot place and the parser therefore does not see; with <c>()</c>, their arguments too.</summary>
    [JsonInclude] public IReadOnlyList<string> IgnoredMacros { get; internal set; } = [];
    /// <summary>Above how many keys a file of data keeps only those of its outer levels; null for no limit.</summary>
    [JsonInclude] public int? MaxKeys { get; internal set; }
    /// <summary>Whether adjacent definitions of one name and kind are the clauses of one symbol.</summary>
    [JsonInclude] public bool MergesClauses { get; internal set; }
    /// <summary>Characters at the ends of a name's token that are no part of the name.</summary>
    [JsonInclude] public string NameMarks { get; internal set; } = "";
    /// <summary>What a name can mean.</summary>
    [JsonInclude] public NameRules Names { get; internal set; } = new();
    /// <summary>How visibility is told.</summary>
    [JsonInclude] public VisibilityRule Visibility { get; internal set; } = new();
}

/// <summary>A regular expression by which a language claims files of a shared extension.</summary>
/// <param name="Extension">The extension with the dot.</param>
/// <param name="Pattern">Multiline, non-backtracking; searched in the first 16 KiB.</param>
public sealed record ContentPattern(string Extension, string Pattern);

/// <summary>Where a grammar comes from.</summary>
/// <param name="Package">The npm package with its C source.</param>
/// <param name="Library">Name of the library without prefix and extension.</param>
/// <param name="Export">The exported function that returns the grammar.</param>
/// <param name="Path">Folder inside the package; empty for its top.</param>
public sealed record NativeGrammar(string Package, string Library, string Export, string Path = "");

/// <summary>How a language tells visibility.</summary>
public sealed record VisibilityRule
{
    /// <summary><c>words</c>, <c>capitalized</c>, <c>underscore</c> or <c>none</c>.</summary>
    [JsonInclude] public string Rule { get; internal set; } = "none";
    /// <summary>Word before the name → visibility.</summary>
    [JsonInclude] public IReadOnlyDictionary<string, string> Words { get; internal set; } = new Dictionary<string, string>();
    /// <summary>Kind of the container (empty: any other) → visibility without a word.</summary>
    [JsonInclude] public IReadOnlyDictionary<string, string> Default { get; internal set; } = new Dictionary<string, string>();
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(LanguageDefinition))]
internal sealed partial class LanguageJson : JsonSerializerContext;
