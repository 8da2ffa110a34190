namespace Ax.Indexer.Navigation.References.Types;

/// <summary>A type whose members another one has.</summary>
/// <param name="Type">The type; null when it is not known.</param>
/// <param name="IsOutside">Whether it certainly is no type of the tree.</param>
internal readonly record struct Supertype(DefinitionGroup? Type, bool IsOutside);
