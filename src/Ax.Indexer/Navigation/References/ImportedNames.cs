using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Navigation.References;

/// <summary>Takes stored imports apart.</summary>
internal static class ImportedNames
{
    private const string All = "*", As = " as ";

    public static List<ImportedName> Parse(IEnumerable<StoredImport> imports)
    {
        var names = new List<ImportedName>();
        foreach (var import in imports)
        {
            if (string.IsNullOrEmpty(import.Names))
                names.Add(new ImportedName(import.Target, null, null));
            foreach (var part in (import.Names ?? "").Split(", ", StringSplitOptions.RemoveEmptyEntries))
            {
                var at = part.IndexOf(As, StringComparison.Ordinal);
                var (name, alias) = at < 0 ? (part, null) : (part[..at], part[(at + As.Length)..]);
                names.Add(name == All ? new ImportedName(import.Target, null, alias) : new ImportedName(import.Target, name, alias ?? name));
            }
        }
        return names;
    }
}
