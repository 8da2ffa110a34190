using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Navigation.References;

/// <summary>An occurrence with what surrounds it.</summary>
/// <param name="File">Its file.</param>
/// <param name="Rules">What a name can mean in the file's language.</param>
/// <param name="Name">The name.</param>
/// <param name="Line">Its line.</param>
/// <param name="Column">Its column.</param>
/// <param name="Role">What is done with the name.</param>
/// <param name="Receiver">What it is looked up in.</param>
internal sealed record Site(FileView File, NameRules Rules, string Name, int Line, int Column, ReferenceRole Role, Receiver Receiver)
{
    private int? _enclosing;
    private List<string>? _scopes;

    /// <summary>Ordinal of the innermost symbol around it; -1 outside of all. The file's symbols are read when it is first asked for.</summary>
    public int Enclosing => _enclosing ??= File.Enclosing(Line, Column);

    /// <summary>Qualified names of all that surrounds it, innermost first.</summary>
    public IReadOnlyList<string> Scopes => _scopes ??= Enclosing < 0 ? [] : ScopesOf(File.NameOf(Enclosing));

    /// <summary>All definitions of its name; null when they are not to be looked up.</summary>
    public NameCandidates? Candidates { get; init; }

    /// <summary>What is written there, where that is not the name; null where it is.</summary>
    public string? WrittenAs { get; init; }

    /// <summary>What is written there.</summary>
    public string Written => WrittenAs ?? Name;

    /// <summary>Whether there are too many of them to know them all.</summary>
    public bool IsBounded => Candidates is { IsBounded: true };

    /// <summary>Whether it may be the short form of another name.</summary>
    public bool IsPerhapsShort { get; init; }

    /// <summary>Whether the name stands by itself.</summary>
    public bool IsBare => Receiver.Kind is ReceiverKind.None or ReceiverKind.Bracket;

    /// <summary>Whether something is looked up in what it names.</summary>
    public bool IsFollowedByMark => Next is (byte)'.' or (byte)':';

    /// <summary>Whether it is set, or named for a value that follows.</summary>
    public bool IsSet => Next == (byte)'=';

    // The first byte behind it that is no white space; 0 when that is not known.
    private byte Next => File.Text is { } text && File.OffsetOf(Line, Column) is >= 0 and var start
        && text.AsSpan(Math.Min(text.Length, start + System.Text.Encoding.UTF8.GetByteCount(Written))).TrimStart(" \t\r\n"u8) is [var next, ..] ? next : (byte)0;

    /// <summary>Whether it names a type.</summary>
    public bool IsType => Role is ReferenceRole.Type or ReferenceRole.Inherit;

    // Itself and all its beginnings.
    private static List<string> ScopesOf(string qualifiedName)
    {
        var scopes = new List<string>();
        for (var name = Names.Normalize(qualifiedName)!; name.Length > 0; name = name[..Math.Max(0, name.LastIndexOf(Names.Separator))])
            scopes.Add(name);
        return scopes;
    }
}
