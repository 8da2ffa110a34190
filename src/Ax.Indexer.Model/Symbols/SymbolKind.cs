namespace Ax.Indexer.Model;

/// <summary>
/// What a symbol is: the kinds of the Language Server Protocol with their numbers, and from 64 on the kinds it lacks.
/// The numbers are stored in the index; never reuse one.
/// </summary>
public enum SymbolKind : byte
{
    /// <summary>No kind; never stored.</summary>
    None = 0,
    /// <summary>A file as a whole.</summary>
    File = 1,
    /// <summary>A module.</summary>
    Module = 2,
    /// <summary>A namespace.</summary>
    Namespace = 3,
    /// <summary>A package.</summary>
    Package = 4,
    /// <summary>A class (C# records included).</summary>
    Class = 5,
    /// <summary>A function that belongs to a type.</summary>
    Method = 6,
    /// <summary>A property: accessors behind a field's syntax.</summary>
    Property = 7,
    /// <summary>A field of a type.</summary>
    Field = 8,
    /// <summary>A constructor (destructors and finalizers included).</summary>
    Constructor = 9,
    /// <summary>An enumeration.</summary>
    Enum = 10,
    /// <summary>An interface or protocol.</summary>
    Interface = 11,
    /// <summary>A function outside of types.</summary>
    Function = 12,
    /// <summary>A variable at file or module level.</summary>
    Variable = 13,
    /// <summary>A constant.</summary>
    Constant = 14,
    /// <summary>An object literal or singleton object.</summary>
    Object = 19,
    /// <summary>A key of a configuration file.</summary>
    Key = 20,
    /// <summary>A member of an enumeration.</summary>
    EnumMember = 22,
    /// <summary>A structure.</summary>
    Struct = 23,
    /// <summary>An event.</summary>
    Event = 24,
    /// <summary>An overloaded operator or a conversion.</summary>
    Operator = 25,
    /// <summary>A type parameter.</summary>
    TypeParameter = 26,
    /// <summary>A preprocessor or syntactic macro.</summary>
    Macro = 64,
    /// <summary>A trait, mixin or concept.</summary>
    Trait = 65,
    /// <summary>Another name for a type.</summary>
    TypeAlias = 66,
    /// <summary>A union.</summary>
    Union = 67,
    /// <summary>A delegate type.</summary>
    Delegate = 68,
    /// <summary>A section of a document, named by its heading.</summary>
    Section = 69,
    /// <summary>What a build can be asked for: a target of a makefile, a stage of an image.</summary>
    Target = 70,
    /// <summary>A table of a database.</summary>
    Table = 71,
    /// <summary>A view of a database.</summary>
    View = 72,
}
