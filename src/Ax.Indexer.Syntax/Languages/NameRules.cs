using System.Text.Json.Serialization;

namespace Ax.Indexer.Syntax.Languages;

/// <summary>What a name in a file can mean, as far as the language alone tells. The defaults suit languages without modules.</summary>
public sealed record NameRules
{
    /// <summary>A word that languages share that can refer to each other's definitions; null: those of this language alone.</summary>
    [JsonInclude] public string? Family { get; internal set; }
    /// <summary>From where a definition outside of types is seen without an import: <c>tree</c>, <c>folder</c> or <c>file</c>.</summary>
    [JsonInclude] public string Reach { get; internal set; } = "tree";
    /// <summary>What may be left out at the end of a type's name behind a bracket; null for nothing.</summary>
    [JsonInclude] public string? AttributeEnding { get; internal set; }
    /// <summary>Whether members of a type are named in it without anything before them.</summary>
    [JsonInclude] public bool BareMembers { get; internal set; }
    /// <summary>Whether members of an enumeration are seen around it, where members are not named bare.</summary>
    [JsonInclude] public bool BareEnumMembers { get; internal set; } = true;
    /// <summary>Whether types of one name may differ in their number of type parameters alone.</summary>
    [JsonInclude] public bool GenericOverloads { get; internal set; }
    /// <summary>Whether a type's supertypes may be stated outside of it: <c>impl Trait for Type</c>.</summary>
    [JsonInclude] public bool InheritsOutside { get; internal set; }
    /// <summary>From where a private member is seen: <c>type</c>, <c>folder</c> or <c>tree</c>, where it is a matter of manners.</summary>
    [JsonInclude] public string PrivateReach { get; internal set; } = "type";
}
