using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Navigation.Imports;

/// <summary>Keeps the import map of the state of the index that was last asked about. Thread-safe: one question at a time.</summary>
internal sealed class ImportMaps(string root, Func<LanguageRegistry> languages)
{
    private readonly Lock _gate = new();
    private (string Database, string? UpdatedAt) _state;
    private ImportMap? _map;

    /// <summary>Answers a question from the map of the reader's state.</summary>
    public T Ask<T>(IndexReader reader, Func<ImportMap, T> question)
    {
        lock (_gate)
        {
            // A map whose making was broken off must not be asked again.
            var state = (reader.Database, reader.GetFact("updated_at"));
            if (_map is null || _state != state || !_map.IsCurrent)
                _map = null;
            var map = _map ?? new ImportMap(reader, root, languages());
            map.Use(reader);
            var answer = question(map);
            (_map, _state) = (map, state);
            return answer;
        }
    }
}
