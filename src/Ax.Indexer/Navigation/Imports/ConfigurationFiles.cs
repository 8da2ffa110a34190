using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Ax.Indexer.Navigation.Imports;

/// <summary>
/// Configuration files of the tree, read from disk when first needed and then kept. Only files that are in the index count;
/// their text is not in the index, so that it is theirs as it stands now. Used by one thread at a time.
/// </summary>
internal sealed class ConfigurationFiles(string root, PathTable paths)
{
    private const long LargestFile = 1 << 20;

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly Dictionary<string, (DateTime Time, long Length)> _stamps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _texts = new(StringComparer.Ordinal);

    /// <summary>Whether no file that was read has changed since.</summary>
    public bool AreCurrent => _stamps.All(read => Stamp(read.Key) == read.Value);

    /// <summary>The text of a file; null when it is not in the index or cannot be read.</summary>
    public string? Read(string path)
    {
        if (_texts.TryGetValue(path, out var text))
            return text;
        if (paths.Find(path) >= 0)
        {
            var stamp = _stamps[path] = Stamp(path);
            text = stamp.Length is > 0 and <= LargestFile ? ReadText(path) : null;
        }
        return _texts[path] = text;
    }

    /// <summary>A file as JSON, with comments and trailing commas allowed; null when it is none.</summary>
    public JsonElement? ReadJson(string path)
    {
        if (Read(path) is not { } text)
            return null;
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The beginning of a source file, each byte a character; null when it cannot be read. Neither kept nor compared later.</summary>
    public string? ReadStart(string path, int length)
    {
        try
        {
            using var file = File.OpenHandle(Path.Combine(root, path));
            var bytes = ArrayPool<byte>.Shared.Rent(length);
            var read = RandomAccess.Read(file, bytes.AsSpan(0, length), 0);
            var text = Encoding.Latin1.GetString(bytes, 0, read);
            ArrayPool<byte>.Shared.Return(bytes);
            return text;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private string? ReadText(string path)
    {
        try
        {
            return File.ReadAllText(Path.Combine(root, path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private (DateTime, long) Stamp(string path)
    {
        var file = new FileInfo(Path.Combine(root, path));
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
    }
}
