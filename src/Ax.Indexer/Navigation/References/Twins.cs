using System.Globalization;
using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Navigation.References;

/// <summary>
/// Tells apart what has one qualified name and is not one thing: types that differ in their number of type parameters, what is
/// defined in several functions of a file. Files are read only where there may be such twins.
/// </summary>
/// <param name="tree">The tree.</param>
/// <param name="parse">Whether a file may be parsed to tell what is local in it; otherwise all that may be local is several things.</param>
internal sealed class Twins(TreeView tree, bool parse = true)
{
    /// <summary>Whether definitions of one qualified name may be several things.</summary>
    public bool AreIn(List<DefinitionSite> alike)
    {
        if (alike.Count < 2)
            return false;
        var rules = tree.RulesOf(alike[0].File.Language);
        return rules.GenericOverloads && (alike.Count(site => site.IsType) > 1 || alike.Exists(site => site.Parent != alike[0].Parent))
            || rules.Reach == "file" && !alike[0].HasParts && alike.Count(site => !site.IsDeclaration) > 1;
    }

    /// <summary>What is the same for definitions that are one thing: the numbers of parameters of the types around, and the scope.</summary>
    public (string Parameters, ByteSpan? Scope) Of(DefinitionSite site)
    {
        var rules = tree.RulesOf(site.File.Language);
        if (!parse && rules.Reach == "file")
            return (site.Id.ToString(CultureInfo.InvariantCulture), null);
        return (rules.GenericOverloads ? ParametersOf(tree.Open(site.File), site.Id) : "", ScopeOf(site));
    }

    /// <summary>The part of its file in which something is seen; null where it is not local, or that is not known.</summary>
    public ByteSpan? ScopeOf(DefinitionSite site)
    {
        var file = tree.Open(site.File);
        var outermost = Around(file, site.Id).LastOrDefault();
        if (outermost is null || tree.RulesOf(site.File.Language).Reach != "file" || file.OffsetOf(outermost.StartLine, 0) is not (>= 0 and var line)
            || file.Text.AsSpan(line) is not [(byte)' ' or (byte)'\t', ..])
            return null;
        // What begins a line without any space before it is in no function; the others need the syntax tree.
        return file.Syntax.Whole?.ScopeOf(file.OffsetOf(outermost.Line, outermost.Column), file.Text);
    }

    private static string ParametersOf(FileView file, long id)
    {
        var text = new StringBuilder();
        foreach (var symbol in Around(file, id).Where(symbol => DefinitionSite.IsTypeKind(symbol.Kind)))
            text.Append('`').Append(CultureInfo.InvariantCulture, $"{TypeParameters.Behind(file, symbol.Line, symbol.Column, symbol.Name)}");
        return text.ToString();
    }

    // A symbol, then what it lies in. A symbol stands behind its container; in a damaged database it might go round in circles.
    private static IEnumerable<FileSymbol> Around(FileView file, long id)
    {
        for (var at = file.Symbols.FindIndex(symbol => symbol.Id == id); at >= 0; at = file.Symbols[at].Parent < at ? file.Symbols[at].Parent : -1)
            yield return file.Symbols[at];
    }
}
