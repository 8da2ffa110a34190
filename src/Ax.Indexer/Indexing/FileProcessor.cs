using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Ax.Indexer.Model;
using Ax.Indexer.Sources;
using Ax.Indexer.Storage.Content;
using Ax.Indexer.Storage.Writes;
using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Indexing;

/// <summary>
/// A worker's part: reads a file, tells its language, parses, extracts and makes its rows. Whatever goes wrong with one
/// file is noted in its row and the run goes on. One per worker; not thread-safe.
/// </summary>
internal sealed class FileProcessor(string root, IndexRequest request, LanguageRegistry languages, FileClassifier classifier, TreeMemory trees, StageClock clock) : IDisposable
{
    // A file written within this time may be written again without its time changing.
    private static readonly long RacyTicks = TimeSpan.FromSeconds(2).Ticks;

    private readonly TagExtractor _extractor = new() { Clock = clock, Trees = trees.Budget };
    private readonly TagBuffer _tags = new();
    private readonly RowBuilder _builder = new();
    private readonly TrigramSet _trigrams = new();

    /// <summary>Files that may stand elsewhere now; null (the default) for none.</summary>
    public GoneFiles? Gone { get; set; }

    /// <summary>Processes a file; fills <paramref name="rows"/> unless it is gone.</summary>
    public FileOutcome Process(in FileCandidate candidate, FileRows rows)
    {
        var file = candidate.File;
        rows.Clear();
        _trigrams.Clear();
        rows.Path = file.Path;
        rows.Size = file.Size;
        rows.ModifiedTicks = DateTime.UtcNow.Ticks - file.ModifiedTicks < RacyTicks ? 0 : file.ModifiedTicks;
        try
        {
            return Process(candidate, Path.Combine(root, file.Path), rows);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return FileOutcome.Gone;
        }
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException))
        {
            // The stage's boundary: name the file, go on.
            rows.Clear();
            rows.Path = file.Path;
            rows.Size = file.Size;
            rows.Flags = FileFlags.Failed;
            rows.Problem = e.Message;
            return FileOutcome.Changed;
        }
    }

    public void Dispose() => _extractor.Dispose();

    private FileOutcome Process(in FileCandidate candidate, string path, FileRows rows)
    {
        var language = languages.Detector.Detect(rows.Path, head: default);
        var isUnknown = language is null && !languages.Detector.NeedsContent(rows.Path);
        if (isUnknown && FileClassifier.IsBinaryName(rows.Path))
            return SkipUnread(candidate, rows);
        if (rows.Size > request.MaxParsedFileBytes)
            return SkipLarge(path, rows, isUnknown ? FileFlags.UnknownLanguage : FileFlags.TooLarge, language);

        var pooled = SourceFile.ReadPooled(path, rows.Size, request.MaxParsedFileBytes + 1, out var length);
        if (length != rows.Size)
        {
            // It changed while it was looked at: index what was read, look again next time.
            rows.Size = length;
            rows.ModifiedTicks = 0;
        }
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(pooled.AsSpan(0, length), hash);
        rows.Hash = hash[..16].ToArray();
        clock.Lap(IndexStage.Read);
        if (FindKnown(candidate, BinaryPrimitives.ReadUInt128LittleEndian(hash), pooled.AsMemory(0, length), rows) is { } outcome)
        {
            ArrayPool<byte>.Shared.Return(pooled);
            return outcome;
        }
        return Extract(pooled, length, rows);
    }

    // Null when the content must be extracted.
    private FileOutcome? FindKnown(in FileCandidate candidate, UInt128 hash, ReadOnlyMemory<byte> content, FileRows rows)
    {
        if (candidate.Known is { } known)
            return candidate.HashDecides && known.Hash == hash ? FileOutcome.Touched : null;
        if (Gone?.Claim(hash, path => IsAlike(path, rows.Path, content.Span)) is not { } id)
            return null;
        rows.MovedId = id;
        return FileOutcome.Moved;
    }

    private bool IsAlike(string path, string other, ReadOnlySpan<byte> content) =>
        languages.Detector.Detect(path, content) is { } language && languages.Detector.Detect(other, content) == language
        && language.ExtractsAlike(path, other) && classifier.ByPath(path, language) == classifier.ByPath(other, language);

    private FileOutcome Extract(byte[] pooled, int length, FileRows rows)
    {
        var content = pooled.AsSpan(0, length);
        var language = languages.Detector.Detect(rows.Path, content);
        var skip = length > request.MaxParsedFileBytes ? FileFlags.TooLarge
            : SourceDecoder.IsBinary(content) ? FileFlags.Binary
            : language is null ? FileFlags.UnknownLanguage
            : FileFlags.None;
        if (skip is FileFlags.TooLarge or FileFlags.Binary)
        {
            ArrayPool<byte>.Shared.Return(pooled);
            return Skip(rows, skip, language);
        }

        using var text = SourceDecoder.Decode(pooled, length);
        var source = text.Utf8;
        _trigrams.Add(source);
        rows.SetTrigrams(_trigrams.Trigrams);
        clock.Lap(IndexStage.Trigrams);
        if (skip != FileFlags.None)
            return Skip(rows, skip, language);
        rows.Language = language!.Id;
        rows.LineCount = source.Count((byte)'\n') + (source.IsEmpty || source[^1] == (byte)'\n' ? 0 : 1);
        rows.Flags = classifier.ByPath(rows.Path, language) | FileClassifier.ByContent(source, rows.LineCount)
            | (text.IsTranscoded ? FileFlags.Transcoded : FileFlags.None);
        if (!Extract(language, source, isAlone: false, rows))
            Extract(language, source, isAlone: true, rows);
        clock.Lap(IndexStage.Rows);
        return FileOutcome.Changed;
    }

    // False when trees of other files may have taken the memory that it needed.
    private bool Extract(Language language, ReadOnlySpan<byte> source, bool isAlone, FileRows rows)
    {
        clock.Lap(IndexStage.Rows);
        using var turn = trees.Take(isAlone);
        clock.Lap(IndexStage.WaitForMemory);
        _extractor.Extract(language, rows.Path, source, request.FileDeadline, _tags);
        if (_tags.IsShortOfMemory && !isAlone)
            return false;
        if (_tags.IsPartial)
        {
            rows.Flags |= FileFlags.Partial;
            rows.Problem = string.Create(CultureInfo.InvariantCulture, $"{(_tags.IsShortOfMemory
                ? $"its syntax tree needs more than {trees.Budget.Bytes >> 20} MiB (--memory-mb gives more)"
                : "a limit on time or complexity was reached")}; {_tags.Symbols.Length} definitions were kept");
        }
        _builder.Build(_tags, source, language.Definition.QualifiedSeparator, rows);
        return true;
    }

    // Nothing that was read can be out of date: the time holds, however recent.
    private FileOutcome SkipUnread(in FileCandidate candidate, FileRows rows)
    {
        rows.ModifiedTicks = candidate.File.ModifiedTicks;
        return Skip(rows, FileFlags.Binary, language: null);
    }

    private FileOutcome SkipLarge(string path, FileRows rows, FileFlags reason, Language? language)
    {
        var text = LargeText.Read(path, _trigrams);
        if (text == LargeTextKind.Utf8)
            rows.SetTrigrams(_trigrams.Trigrams);
        clock.Lap(IndexStage.Trigrams);
        return Skip(rows, text == LargeTextKind.Binary ? FileFlags.Binary : reason, language);
    }

    private FileOutcome Skip(FileRows rows, FileFlags reason, Language? language)
    {
        rows.Flags = reason | classifier.ByPath(rows.Path, language);
        rows.Language = language?.Id;
        return FileOutcome.Changed;
    }
}
