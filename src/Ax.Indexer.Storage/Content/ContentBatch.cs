using Ax.Indexer.Model;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Content;

/// <summary>New files on their way into segments. Used by one thread at a time; several may fill the same index.</summary>
/// <param name="content">Where the segments belong.</param>
/// <param name="mostHeld">The bytes that it holds before it writes one, about.</param>
internal sealed class ContentBatch(ContentWriter content, long mostHeld)
{
    private SegmentBuilder? _builder;

    /// <summary>Adds a file that is text; ids ascend.</summary>
    public void Add(long id, FileRows file)
    {
        if (file.Flags.HasFlag(FileFlags.Binary))
            return;
        _builder ??= new SegmentBuilder(mostHeld);
        _builder.Add(id, file.Trigrams, file.HasAllTrigrams);
        if (_builder.IsFull)
            content.Add(_builder);
    }

    /// <summary>Writes what is left, and gives back what it held.</summary>
    public void End()
    {
        if (_builder is { IsEmpty: false })
            content.Add(_builder);
        _builder = null;
    }
}
