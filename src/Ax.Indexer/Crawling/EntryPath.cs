using System.Text;

namespace Ax.Indexer.Crawling;

/// <summary>The absolute path of the current entry in UTF-8, in one buffer. Not thread-safe.</summary>
/// <param name="prefix">The root with a slash at its end.</param>
internal sealed class EntryPath(byte[] prefix)
{
    private byte[] _buffer = [.. prefix, .. new byte[1024]];
    private int _folderLength;
    private int _length;

    /// <summary>The path relative to the root.</summary>
    public ReadOnlySpan<byte> Relative => _buffer.AsSpan(prefix.Length, _length - prefix.Length);

    /// <summary>The absolute path and a zero byte.</summary>
    public ReadOnlySpan<byte> ZeroTerminated => _buffer.AsSpan(0, _length + 1);

    /// <summary>Sets the folder whose entries follow.</summary>
    public void EnterFolder(string relativePath)
    {
        Reserve(prefix.Length + Encoding.UTF8.GetMaxByteCount(relativePath.Length) + 1);
        _folderLength = prefix.Length + Encoding.UTF8.GetBytes(relativePath, _buffer.AsSpan(prefix.Length));
        if (relativePath.Length > 0)
            _buffer[_folderLength++] = (byte)'/';
    }

    /// <summary>Sets the entry and returns its absolute path.</summary>
    public ReadOnlySpan<byte> Enter(ReadOnlySpan<byte> name)
    {
        Reserve(_folderLength + name.Length + 1);
        name.CopyTo(_buffer.AsSpan(_folderLength));
        _length = _folderLength + name.Length;
        _buffer[_length] = 0;
        return _buffer.AsSpan(0, _length);
    }

    private void Reserve(int length)
    {
        if (length > _buffer.Length)
            Array.Resize(ref _buffer, length * 2);
    }
}
