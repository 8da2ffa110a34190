namespace Ax.Indexer.Navigation.References.Types;

/// <summary>What an expression is.</summary>
internal enum ValueKind
{
    /// <summary>Nothing is known of it: it may be a namespace or something from outside.</summary>
    Unknown,
    /// <summary>A value of a type that is not known.</summary>
    Opaque,
    /// <summary>A value.</summary>
    Instance,
    /// <summary>A type itself.</summary>
    Static,
}

/// <summary>An expression's value.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Owner">What its members are looked up in: its type, or the field or variable it stands in; null when that is not known.</param>
internal readonly record struct Value(ValueKind Kind, DefinitionGroup? Owner)
{
    public static Value Unknown => default;

    public static Value Opaque => new(ValueKind.Opaque, null);

    /// <summary>A value of a type; opaque when the type is not known.</summary>
    public static Value Of(DefinitionGroup? type) => type is null ? Opaque : new(ValueKind.Instance, type);
}
