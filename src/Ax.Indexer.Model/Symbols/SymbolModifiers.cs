namespace Ax.Indexer.Model;

/// <summary>Properties of a symbol beside kind and visibility. The bits are stored in the index.</summary>
[Flags]
public enum SymbolModifiers
{
    /// <summary>None.</summary>
    None = 0,
    /// <summary>Declares without defining: a prototype, an <c>extern</c> variable, an overload signature.</summary>
    Declaration = 1,
    /// <summary>Belongs to the type, not to an instance; in C: local to the file.</summary>
    Static = 2,
    /// <summary>Has no body and must be implemented by a subtype.</summary>
    Abstract = 4,
    /// <summary>Can be overridden.</summary>
    Virtual = 8,
    /// <summary>Overrides an inherited member.</summary>
    Override = 16,
    /// <summary>Cannot be overridden or inherited (<c>sealed</c>, <c>final</c>).</summary>
    Sealed = 32,
    /// <summary>Cannot be assigned after construction (<c>readonly</c>, <c>const</c>).</summary>
    ReadOnly = 64,
    /// <summary>Asynchronous.</summary>
    Async = 128,
    /// <summary>One of several parts.</summary>
    Partial = 256,
    /// <summary>Implemented elsewhere, mostly in another language.</summary>
    Extern = 512,
    /// <summary>May be inlined on request.</summary>
    Inline = 1024,
    /// <summary>Declared unsafe.</summary>
    Unsafe = 2048,
    /// <summary>Stands in an example, such as a code block of a document; no program contains it.</summary>
    Example = 4096,
}
