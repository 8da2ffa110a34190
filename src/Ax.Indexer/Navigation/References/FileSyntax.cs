using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Expressions;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Navigation.References;

/// <summary>What the syntax of a file tells of the types of values, parsed as far as it is asked for. Used for one answer.</summary>
/// <param name="file">The file.</param>
/// <param name="language">Its language; null when that is not known.</param>
internal sealed class FileSyntax(FileView file, Language? language)
{
    private static readonly TimeSpan ParseTime = TimeSpan.FromSeconds(5);

    private readonly Dictionary<int, ExpressionTable?> _parts = [];
    private ExpressionTable? _whole;
    private bool _isWhole;
    private bool? _tellsTypes;
    private int _parsedBytes;

    /// <summary>Whether its language says what tells the types of values, and its text is known.</summary>
    public bool TellsTypes => _tellsTypes ??= language is { TellsTypes: true } && file.Text is not null;

    /// <summary>What all of the file tells; null when that is not known. It is parsed when this is first asked for.</summary>
    public ExpressionTable? Whole
    {
        get
        {
            if (!_isWhole)
                (_isWhole, _whole) = (true, Read([]));
            return _whole;
        }
    }

    /// <summary>Whether only parts of it were parsed so far.</summary>
    public bool IsParsedInParts => !_isWhole && _parts.Count > 0;

    /// <summary>The same for what stands at a place. Only the definition around it is parsed, unless that does not stand by itself.</summary>
    public ExpressionTable? At(int offset)
    {
        if (_isWhole || !TellsTypes || FileParts.DefinitionAround(file, offset) is not (>= 0 and var definition))
            return Whole;
        if (!_parts.TryGetValue(definition, out var part))
            _parts.Add(definition, part = ReadPart(definition));
        return part ?? Whole;
    }

    private ExpressionTable? ReadPart(int definition)
    {
        if (FileParts.Of(file, definition) is not { } spans)
            return null;
        // When most of a file is needed, all of it is cheaper.
        _parsedBytes += spans.Sum(span => span.Length);
        var part = _parsedBytes > file.Text!.Length / 2 ? null : Read(spans);
        // By itself the text may mean something else: what is a member became a local.
        var symbol = file.Symbols[definition];
        return part?.FindLocal(symbol.Name, file.OffsetOf(symbol.Line, symbol.Column), isType: false).IsLocal == true ? null : part;
    }

    private ExpressionTable? Read(IReadOnlyList<ByteSpan> parts)
    {
        if (!TellsTypes)
            return null;
        using var expressions = new ExpressionReader();
        return expressions.Read(language!, file.Text, parts, ParseTime);
    }
}
