namespace Ax.Indexer.Model;

/// <summary>From where a symbol can be used. The numbers are stored in the index.</summary>
public enum Visibility : byte
{
    /// <summary>The language has no such notion, or the source does not tell.</summary>
    Unknown = 0,
    /// <summary>From everywhere.</summary>
    Public = 1,
    /// <summary>From the same type and its subtypes.</summary>
    Protected = 2,
    /// <summary>From the same assembly, package or crate.</summary>
    Internal = 3,
    /// <summary>From the same type, file or module.</summary>
    Private = 4,
}
