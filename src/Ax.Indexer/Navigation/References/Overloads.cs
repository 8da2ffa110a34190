using System.Text;
using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References;

/// <summary>Tells by the number of arguments which of several methods of one name a call can mean, where languages overload. Used for one answer.</summary>
/// <param name="tree">The tree.</param>
internal sealed class Overloads(TreeView tree)
{
    private readonly Dictionary<long, Arity?> _arities = [];

    /// <summary>How many overloads of a method can be meant by a call; of anything else all definitions can.</summary>
    /// <param name="group">What may be meant.</param>
    /// <param name="arguments">What tells them apart.</param>
    public int CountFitting(DefinitionGroup group, int? arguments) => group.Main.Kind == SymbolKind.Method && arguments is { } count
        ? group.Sites.Count(method => ArityOf(method) is not { } arity || arity.Admits(count))
        : group.Sites.Count;

    /// <summary>The number of arguments that tells methods apart; null where nothing does.</summary>
    public static int? TellingArgumentsOf(Site site) => site.Role == ReferenceRole.Call && site.Rules.BareMembers ? ArgumentsOf(site) : null;

    /// <summary>How many arguments a call is given; null when that is not known.</summary>
    public static int? ArgumentsOf(Site site) => BehindName(site.File, site.Line, site.Column, site.Written) is { } offset ? Arity.OfArguments(site.File.Text, offset) : null;

    /// <summary>The numbers of arguments that a function takes; null when they are not known.</summary>
    public Arity? ArityOf(DefinitionSite function)
    {
        if (_arities.TryGetValue(function.Id, out var arity))
            return arity;
        var file = tree.Open(function.File);
        return _arities[function.Id] = BehindName(file, function.Line, function.Column, function.Name) is { } offset ? Arity.OfParameters(file.Text, offset) : null;
    }

    private static int? BehindName(FileView file, int line, int column, string name) =>
        file.OffsetOf(line, column) is >= 0 and var start ? start + Encoding.UTF8.GetByteCount(name) : null;
}
