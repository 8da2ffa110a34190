namespace Ax.Indexer.Navigation.Imports;

/// <summary>How the languages of one <c>importStyle</c> look for what is imported. Used by one thread at a time.</summary>
internal interface IImportStyle
{
    /// <summary>Whether the answer depends on the importing file itself, not only on its folder.</summary>
    bool DependsOnFile => false;

    /// <summary>Whether every target ends with the name of the file it leads to.</summary>
    bool NamesFiles => false;

    /// <summary>Tells where an import leads.</summary>
    ImportOutcome Resolve(in ImportStatement import);
}
