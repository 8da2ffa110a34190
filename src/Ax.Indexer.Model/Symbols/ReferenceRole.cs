namespace Ax.Indexer.Model;

/// <summary>
/// What an occurrence of a name does. Where several apply to one place the higher number wins.
/// The numbers are stored in the index.
/// </summary>
public enum ReferenceRole : byte
{
    /// <summary>Any other mention.</summary>
    Mention = 0,
    /// <summary>Reads a value.</summary>
    Read = 1,
    /// <summary>Assigns a value.</summary>
    Write = 2,
    /// <summary>Names a type.</summary>
    Type = 3,
    /// <summary>Imports it.</summary>
    Import = 4,
    /// <summary>Calls it.</summary>
    Call = 5,
    /// <summary>Defines or declares it.</summary>
    Definition = 6,
    /// <summary>Inherits from or implements it; a Go embedded field does this and defines a field at once.</summary>
    Inherit = 7,
}
