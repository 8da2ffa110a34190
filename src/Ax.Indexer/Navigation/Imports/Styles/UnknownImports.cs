namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>A language whose way to look for imports is not known: each is unresolved, and says so.</summary>
internal sealed class UnknownImports : IImportStyle
{
    private static readonly ImportOutcome Outcome = ImportOutcome.Unknown("unknown-style");

    public ImportOutcome Resolve(in ImportStatement import) => Outcome;
}
