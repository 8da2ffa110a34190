using System.Text;
using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References;

/// <summary>Tells by the number of arguments which of several methods of one name a call can mean, where languages overload.</summary>
internal static class Overloads
{
    /// <summary>How many overloads of a method can be meant by a call; of anything else all definitions can.</summary>
    public static int CountFitting(TreeView tree, Site site, DefinitionGroup group) =>
        site.Role == ReferenceRole.Call && group.Main.Kind == SymbolKind.Method && site.Rules.BareMembers && ArgumentsOf(site) is { } arguments
            ? group.Sites.Count(method => ArityOf(tree.Open(method.File), method) is not { } arity || arity.Admits(arguments))
            : group.Sites.Count;

    /// <summary>How many arguments a call is given; null when that is not known.</summary>
    public static int? ArgumentsOf(Site site) => BehindName(site.File, site.Line, site.Column, site.Written) is { } offset ? Arity.OfArguments(site.File.Text, offset) : null;

    /// <summary>The numbers of arguments that a function takes; null when they are not known.</summary>
    public static Arity? ArityOf(FileView file, DefinitionSite function) =>
        BehindName(file, function.Line, function.Column, function.Name) is { } offset ? Arity.OfParameters(file.Text, offset) : null;

    private static int? BehindName(FileView file, int line, int column, string name) =>
        file.OffsetOf(line, column) is >= 0 and var start ? start + Encoding.UTF8.GetByteCount(name) : null;
}
