using Ax.Indexer.Model;
using Ax.Indexer.Sources;
using Ax.Indexer.Storage.Occurrences;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Navigation.References;

/// <summary>A file with occurrences: its symbols, imports and text, each read when first needed. Used for one answer.</summary>
/// <param name="reader">The index.</param>
/// <param name="root">The folder that is indexed.</param>
/// <param name="file">The file.</param>
/// <param name="languages">The languages; null when nothing is to be parsed.</param>
/// <param name="lines">The lines that are asked for: what is not around them may be left out; null for all.</param>
internal sealed class FileView(IndexReader reader, string root, StoredFile file, Func<LanguageRegistry>? languages = null, LineRange? lines = null)
{
    private List<FileSymbol>? _symbols;
    private ILookup<int, FileSymbol>? _symbolsByLine;
    private SymbolsAround? _around;
    private string?[]? _names;
    private List<ImportedName>? _imports;
    private IReadOnlyList<NamedOccurrence>? _calls, _bases;
    private byte[]? _text;
    private bool _isTextRead;
    private int[]? _lines;
    private FileSyntax? _syntax;

    public StoredFile File { get; } = file;

    /// <summary>The symbols in source order.</summary>
    public List<FileSymbol> Symbols => _symbols ??= lines is null ? reader.ListScopes(File.Id) : reader.ListScopes(File.Id, lines);

    /// <summary>What imports bring into the file.</summary>
    public List<ImportedName> Imports => _imports ??= ImportedNames.Parse(reader.Imports.ListImports(File.Id));

    /// <summary>Where names of definitions stand in a line: their columns and lengths in bytes.</summary>
    public IEnumerable<(int Column, int Length)> NamesIn(int line) =>
        (_symbolsByLine ??= Symbols.ToLookup(static symbol => symbol.Line))[line].Select(static symbol => (symbol.Column, System.Text.Encoding.UTF8.GetByteCount(symbol.Name)));

    /// <summary>The occurrences of a name in the file.</summary>
    public IReadOnlyList<Occurrence> Occurrences(string name) => reader.FindOccurrences(File.Id, name);

    /// <summary>The calls in the file, name by name.</summary>
    public IReadOnlyList<NamedOccurrence> Calls => _calls ??= reader.FindOccurrences(File.Id, ReferenceRole.Call);

    /// <summary>What the types in the file inherit from, name by name.</summary>
    public IReadOnlyList<NamedOccurrence> Bases => _bases ??= reader.FindOccurrences(File.Id, ReferenceRole.Inherit);

    /// <summary>Whether a name occurs in the file.</summary>
    public bool Mentions(string name) => Occurrences(name).Count > 0;

    /// <summary>Whether something in the file inherits from a type of that name.</summary>
    public bool Inherits(string name) => Occurrences(name).Any(occurrence => occurrence.Role == ReferenceRole.Inherit);

    /// <summary>The text as UTF-8; null when the file has changed or vanished.</summary>
    public byte[]? Text
    {
        get
        {
            if (!_isTextRead)
                (_isTextRead, _text) = (true, IndexedText.Read(root, File));
            return _text;
        }
    }

    /// <summary>What its syntax tells of the types of values.</summary>
    public FileSyntax Syntax => _syntax ??= new FileSyntax(this, File.Language is { } id ? languages?.Invoke().Find(id) : null);

    /// <summary>A line without its end; null when the text is not known.</summary>
    public string? LineText(int line)
    {
        if (OffsetOf(line, 0) is not (>= 0 and var start))
            return null;
        var rest = Text.AsSpan(start);
        var end = rest.IndexOf((byte)'\n');
        return System.Text.Encoding.UTF8.GetString(end < 0 ? rest : rest[..end]).Trim();
    }

    /// <summary>Where a place is in the text; -1 when that is not known.</summary>
    public int OffsetOf(int line, int column)
    {
        if (Text is null)
            return -1;
        _lines ??= StartsOf(Text);
        return line < _lines.Length && column >= 0 && _lines[line] + column <= Text.Length ? _lines[line] + column : -1;
    }

    /// <summary>The line and column of a place in the text, which must be known.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        _lines ??= StartsOf(Text);
        var line = Array.BinarySearch(_lines, offset) is var found && found >= 0 ? found : ~found - 1;
        return (line, offset - _lines[line]);
    }

    /// <summary>Ordinal of the innermost symbol around a place; -1 outside of all.</summary>
    public int Enclosing(int line, int column) => (_around ??= new SymbolsAround(Symbols)).Innermost(line, column);

    /// <summary>Qualified name of a symbol, written as its language does.</summary>
    public string NameOf(int ordinal)
    {
        _names ??= new string?[Symbols.Count];
        if (_names[ordinal] is { } known)
            return known;
        var symbol = Symbols[ordinal];
        var name = symbol.OwnContainer is null ? symbol.Name : Join(symbol.OwnContainer, symbol.Name);
        // A symbol stands behind its container; in a damaged database it might go round in circles.
        return _names[ordinal] = symbol.Parent >= 0 && symbol.Parent < ordinal ? Join(NameOf(symbol.Parent), name) : name;
    }

    /// <summary>Qualified name of what contains a symbol; null at top level.</summary>
    public string? ContainerOf(FileSymbol symbol)
    {
        var name = NameOf(symbol.Ordinal);
        return name.Length == symbol.Name.Length ? null : name[..^(symbol.Name.Length + File.Separator.Length)];
    }

    /// <summary>A symbol as a definition.</summary>
    public DefinitionSite SiteOf(FileSymbol symbol) => new(
        symbol.Id, File, symbol.Name, symbol.Kind, Names.Normalize(ContainerOf(symbol)), symbol.Line, symbol.Column,
        symbol.Visibility, symbol.Modifiers,
        DefinitionSite.ParentOf(symbol.Id, symbol.Ordinal, symbol.Parent, symbol.OwnContainer));

    private string Join(string outer, string inner) => outer + File.Separator + inner;

    private static int[] StartsOf(ReadOnlySpan<byte> text)
    {
        var starts = new int[text.Count((byte)'\n') + 1];
        for (var line = 1; line < starts.Length; line++)
            starts[line] = starts[line - 1] + text[starts[line - 1]..].IndexOf((byte)'\n') + 1;
        return starts;
    }
}
