using System.Text;
using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References;

/// <summary>Counts type parameters and type arguments in the text behind a name, where languages have several types of one name.</summary>
internal static class TypeParameters
{
    // Longer lists are not read to the end.
    private const int MostBytes = 4096;

    /// <summary>Leaves out types that differ from others of their qualified name in a number that the use does not have.</summary>
    public static List<DefinitionGroup> Filter(TreeView tree, Site site, List<DefinitionGroup> candidates)
    {
        if (!site.Rules.GenericOverloads || candidates.Count < 2)
            return candidates;
        var several = candidates.Where(group => group.IsType).GroupBy(group => group.Main.QualifiedName).Where(twins => twins.Count() > 1).SelectMany(twins => twins).ToHashSet();
        return several.Count == 0 ? candidates : candidates.FindAll(group => !several.Contains(group) || Fit(tree, site, group));
    }

    /// <summary>Whether the number of type arguments fits what is meant. Those of a method may be left out.</summary>
    public static bool Fit(TreeView tree, Site site, DefinitionGroup group)
    {
        if (!site.Rules.GenericOverloads || OfUse(site) is not { } arguments)
            return true;
        if (!group.IsType && arguments == 0)
            return true;
        if (!group.IsType && group.Main.Kind is not (SymbolKind.Method or SymbolKind.Function))
            return false;
        return group.Exists(definition => definition.Kind != SymbolKind.Constructor
            && Behind(tree.Open(definition.File), definition.Line, definition.Column, definition.Name) is var parameters && (parameters is null || parameters == arguments));
    }

    /// <summary>How many stand behind a name; null when that is not known.</summary>
    public static int? Behind(FileView file, int line, int column, string name) =>
        file.OffsetOf(line, column) is >= 0 and var start ? Count(file.Text.AsSpan(Math.Min(file.Text!.Length, start + Encoding.UTF8.GetByteCount(name)))) : null;

    // Behind a value it may be a comparison.
    private static int? OfUse(Site site) =>
        Behind(site.File, site.Line, site.Column, site.Written) is { } count && (count == 0 || site.IsType || site.Role == ReferenceRole.Call) ? count : null;

    private static int? Count(ReadOnlySpan<byte> text)
    {
        text = text.TrimStart(" \t\r\n"u8);
        if (text is not [(byte)'<', ..])
            return 0;
        var (depth, inner, count) = (0, 0, 1);
        for (var i = 0; i < Math.Min(text.Length, MostBytes); i++)
        {
            switch (text[i])
            {
                case (byte)'<':
                    depth++;
                    break;
                case (byte)'>' when --depth == 0:
                    return count;
                case (byte)'(' or (byte)'[':
                    inner++;
                    break;
                case (byte)')' or (byte)']':
                    inner--;
                    break;
                case (byte)',' when depth == 1 && inner == 0:
                    count++;
                    break;
                case (byte)';' or (byte)'{' or (byte)'}':
                    return null;
            }
        }
        return null;
    }
}
