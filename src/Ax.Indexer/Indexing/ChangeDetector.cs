using Ax.Indexer.Crawling;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Indexing;

/// <summary>
/// Tells which files may have changed since they were indexed: by size and time; where these leave doubt, by content hash.
/// Files of a language whose query, definition or grammar changed are extracted again. Used by one thread at a time.
/// </summary>
internal sealed class ChangeDetector
{
    private readonly Dictionary<string, FileState> _states;
    private readonly HashSet<long> _currentLanguages = [];
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);
    private readonly LanguageRegistry _languages;
    private readonly int _maxParsedBytes;
    private readonly IReadOnlySet<long>? _lost;

    /// <param name="states">What the index knows of its files; consumed.</param>
    /// <param name="stored">The languages of the index.</param>
    /// <param name="languages">The languages of this process.</param>
    /// <param name="maxParsedBytes">Size cap of this run.</param>
    /// <param name="lost">Ids of files of which the index has lost something; null for none.</param>
    public ChangeDetector(
        Dictionary<string, FileState> states, IEnumerable<StoredLanguage> stored, LanguageRegistry languages, int maxParsedBytes, IReadOnlySet<long>? lost = null)
    {
        _states = states;
        _languages = languages;
        _maxParsedBytes = maxParsedBytes;
        _lost = lost;
        foreach (var language in stored)
        {
            if (languages.Find(language.Name) is { } known && known.ComputeFingerprint().AsSpan().SequenceEqual(language.Fingerprint))
                _currentLanguages.Add(language.Id);
        }
    }

    /// <summary>Whether a file of the same size and time is the one that was indexed. Default true.</summary>
    public bool TimesHold { get; init; } = true;

    /// <summary>Files found unchanged.</summary>
    public long Unchanged { get; private set; }

    /// <summary>The files that were indexed and not found again so far, where that could be seen.</summary>
    public IEnumerable<FileState> NotFound => Gone.Select(state => state.Value);

    /// <summary>Those of <see cref="NotFound"/> of which all that is known would be the same at another path.</summary>
    public GoneFiles FindMovable() => new(Gone.Where(state =>
        state.Value.Hash != 0 && state.Value.LanguageId != 0 && ExtractsSame(new CrawledFile(state.Key, state.Value.Size, state.Value.ModifiedTicks), state.Value)));

    private IEnumerable<KeyValuePair<string, FileState>> Gone => _unreadable.Count == 0 ? _states : _states.Where(state => !IsUnreadable(state.Key));

    /// <summary>Whether indexed files stand where nothing could be read now: what the index knows of them is all there is.</summary>
    public bool HasUnreadable => _unreadable.Count > 0 && _states.Keys.Any(IsUnreadable);

    /// <summary>Notes that a file or folder could not be read: what is indexed of it is neither found nor gone.</summary>
    public void AddUnreadable(string path) => _unreadable.Add(path);

    /// <summary>Looks a found file up; null when it is unchanged.</summary>
    public FileCandidate? Compare(in CrawledFile file)
    {
        if (!_states.Remove(file.Path, out var state))
            return new FileCandidate(file, null, HashDecides: false);
        var extractsSame = ExtractsSame(file, state);
        if (TimesHold && extractsSame && state.Size == file.Size && state.ModifiedTicks == file.ModifiedTicks)
        {
            Unchanged++;
            return null;
        }
        return new FileCandidate(file, state, HashDecides: extractsSame && state.Hash != 0);
    }

    private bool IsUnreadable(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (_unreadable.Contains(path[..end]))
                return true;
        }
        return false;
    }

    // Whether the same content would give the same rows now.
    private bool ExtractsSame(in CrawledFile file, in FileState state)
    {
        if (state.Flags.HasFlag(FileFlags.Failed) || _lost?.Contains(state.Id) == true)
            return false;
        // What is read as a whole has a hash, also where its language is unknown: the cap counts for all but those that are never read.
        var isNeverRead = state.Flags.HasFlag(FileFlags.Binary) && FileClassifier.IsBinaryName(file.Path);
        if (!isNeverRead && state.Hash == 0 != file.Size > _maxParsedBytes)
            return false;
        if (state.Flags.HasFlag(FileFlags.TooLarge))
            return true;
        return state.LanguageId == 0
            ? _languages.Detector.Detect(file.Path, head: default) is null || state.Flags.HasFlag(FileFlags.Binary)
            : _currentLanguages.Contains(state.LanguageId);
    }
}
