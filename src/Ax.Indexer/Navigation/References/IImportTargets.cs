using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Navigation.References;

/// <summary>Tells whether what an import names is where a definition stands. The seam for resolution of imports to files.</summary>
internal interface IImportTargets
{
    /// <summary>Whether an import of a file brings a definition into it.</summary>
    bool Defines(StoredFile importer, ImportedName import, DefinitionGroup group);

    /// <summary>Whether the target certainly belongs to this tree.</summary>
    bool IsOfTree(ImportedName import);
}
