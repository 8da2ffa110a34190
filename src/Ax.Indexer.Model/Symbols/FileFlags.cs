namespace Ax.Indexer.Model;

/// <summary>Properties of an indexed file. The bits are stored in the index.</summary>
[Flags]
public enum FileFlags
{
    /// <summary>None.</summary>
    None = 0,
    /// <summary>Written by a program (said in its head, or known by its name).</summary>
    Generated = 1,
    /// <summary>Third-party code kept in the tree.</summary>
    Vendored = 2,
    /// <summary>Test code.</summary>
    Test = 4,
    /// <summary>Minified: few, very long lines.</summary>
    Minified = 8,
    /// <summary>Not text.</summary>
    Binary = 16,
    /// <summary>Above the size cap for structural parsing.</summary>
    TooLarge = 32,
    /// <summary>Of no known language.</summary>
    UnknownLanguage = 64,
    /// <summary>Only part of its structure was extracted (deadline, depth or count limit).</summary>
    Partial = 128,
    /// <summary>Could not be read or extracted; the reason is in the file's problem text.</summary>
    Failed = 256,
    /// <summary>Not valid UTF-8; read as UTF-16 or Latin-1.</summary>
    Transcoded = 512,
    /// <summary>A large data file: only the keys of its outer levels are symbols.</summary>
    OuterKeysOnly = 1024,
}
