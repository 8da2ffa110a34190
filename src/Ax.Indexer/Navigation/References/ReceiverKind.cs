namespace Ax.Indexer.Navigation.References;

/// <summary>What a name is looked up in.</summary>
internal enum ReceiverKind
{
    /// <summary>The text is not known.</summary>
    Unknown,
    /// <summary>Nothing: the name stands by itself.</summary>
    None,
    /// <summary>Nothing, right behind a bracket: an index, an element, or an attribute, whose name may be written short.</summary>
    Bracket,
    /// <summary>The object or type around it.</summary>
    Self,
    /// <summary>Something with a name: an object, a type, a namespace, a module.</summary>
    Named,
    /// <summary>The value of an expression.</summary>
    Expression,
    /// <summary>Something that is not written there: the key of a literal, a named argument.</summary>
    Key,
}
