using System.Buffers;

namespace Ax.Indexer.Sources;

/// <summary>A file's content as UTF-8 without byte order mark, on pooled memory.</summary>
internal sealed class SourceText : IDisposable
{
    private byte[]? _pooled;
    private readonly int _start;
    private readonly int _length;

    public SourceText(byte[] pooled, int start, int length, bool isTranscoded)
    {
        _pooled = pooled;
        _start = start;
        _length = length;
        IsTranscoded = isTranscoded;
    }

    /// <summary>The text.</summary>
    public ReadOnlySpan<byte> Utf8 => _pooled.AsSpan(_start, _length);

    /// <summary>Whether the file was not UTF-8.</summary>
    public bool IsTranscoded { get; }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _pooled, null) is { } pooled)
            ArrayPool<byte>.Shared.Return(pooled);
    }
}
