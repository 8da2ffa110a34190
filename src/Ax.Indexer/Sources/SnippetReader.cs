using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Sources;

/// <summary>
/// Completes stored symbols with their signature and documentation from the files, and tells whether these are as they
/// were indexed. Keeps the last file; used for one answer.
/// </summary>
internal sealed class SnippetReader(string root)
{
    private StoredFile? _file;
    private byte[]? _utf8;

    /// <summary>Whether a file has changed or vanished since it was indexed.</summary>
    public bool IsStale(StoredFile file)
    {
        Load(file);
        return _utf8 is null;
    }

    /// <summary>The symbol as the library shows it.</summary>
    public Symbol Complete(StoredSymbol stored)
    {
        Load(stored.File);
        return new Symbol
        {
            Id = stored.Id,
            Name = stored.Name,
            Kind = stored.Kind,
            Language = stored.File.Language ?? "",
            Path = stored.File.Path,
            Line = stored.Line,
            Column = stored.Column,
            StartLine = stored.StartLine,
            EndLine = stored.EndLine,
            Container = stored.Container,
            Signature = Slice(stored.Signature) is { IsEmpty: false } signature ? SourceRendering.Signature(signature) : null,
            Doc = Slice(stored.Doc) is { IsEmpty: false } doc ? SourceRendering.Documentation(doc) : null,
            Visibility = stored.Visibility,
            Modifiers = stored.Modifiers,
            FileFlags = stored.File.Flags,
            IsStale = _utf8 is null,
        };
    }

    private ReadOnlySpan<byte> Slice(ByteSpan span) => _utf8 is not null && span.Start >= 0 && span.Length >= 0 && span.Length <= _utf8.Length - span.Start ? span.Of(_utf8) : default;

    private void Load(StoredFile file)
    {
        if (_file == file)
            return;
        _file = file;
        _utf8 = IndexedText.Read(root, file);
    }
}
