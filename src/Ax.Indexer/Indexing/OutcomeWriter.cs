using Ax.Indexer.Model;
using Ax.Indexer.Storage.Writes;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Indexing;

/// <summary>Writes what became of files, and counts it. One per update; used by one thread at a time.</summary>
/// <param name="languages">The languages of this process.</param>
/// <param name="onProblem">Told of files that could not be dealt with.</param>
internal sealed class OutcomeWriter(LanguageRegistry languages, Action<FileProblem> onProblem)
{
    private readonly HashSet<string> _namedLanguages = new(StringComparer.Ordinal);
    private readonly HashSet<long> _moved = [];

    /// <summary>Files written, or found elsewhere.</summary>
    public long Indexed { get; private set; }

    /// <summary>Files of which only the time was noted.</summary>
    public long Touched { get; private set; }

    /// <summary>Files that are gone from where they were.</summary>
    public long Removed { get; set; }

    /// <summary>Bytes of all files that were looked into.</summary>
    public long Bytes { get; private set; }

    /// <summary>Writes one file.</summary>
    /// <returns>Whether its rows may be reused; otherwise the writer still reads them, and tells when it does not.</returns>
    public bool Write(IndexWriter writer, in FileCandidate candidate, FileOutcome outcome, FileRows rows)
    {
        Bytes += rows.Size;
        switch (outcome)
        {
            case FileOutcome.Touched:
                writer.Touch(candidate.Known!.Value.Id, rows.ModifiedTicks);
                Touched++;
                break;
            case FileOutcome.Moved:
                writer.Move(rows.MovedId, rows.Path, rows.ModifiedTicks);
                _moved.Add(rows.MovedId);
                Indexed++;
                break;
            case FileOutcome.Gone when candidate.Known is { } gone:
                writer.Remove(gone.Id);
                Removed++;
                break;
            case FileOutcome.Changed:
                if (candidate.Known is { } known)
                    writer.Remove(known.Id);
                NameLanguage(writer, rows.Language);
                Indexed++;
                if (rows.Problem is { } problem)
                    onProblem(new FileProblem(rows.Path, problem, IsWarning: !rows.Flags.HasFlag(FileFlags.Failed)));
                return writer.Add(rows);
        }
        return true;
    }

    /// <summary>Removes the files that were not found again.</summary>
    public void Remove(IndexWriter writer, ChangeDetector detector)
    {
        foreach (var state in detector.NotFound)
        {
            if (!_moved.Contains(state.Id))
                writer.Remove(state.Id);
            Removed++;
        }
    }

    private void NameLanguage(IndexWriter writer, string? id)
    {
        if (id is not null && _namedLanguages.Add(id) && languages.Find(id) is { } language)
            writer.SetLanguage(id, language.Definition.QualifiedSeparator, language.ComputeFingerprint());
    }
}
