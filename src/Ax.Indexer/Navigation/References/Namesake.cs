using System.Text;

namespace Ax.Indexer.Navigation.References;

/// <summary>A member that has the name of its type, which is from outside: what is looked up in that name may be one of the type.</summary>
internal static class Namesake
{
    /// <summary>Whether a name that was found to be a member may mean its type all the same.</summary>
    public static bool MayBeMeant(TreeView tree, Site site, DefinitionGroup member) =>
        member.IsMember && site.IsBare && site.IsFollowedByMark && site.Rules.BareMembers && member.Exists(definition => IsNamedLikeItsType(tree.Open(definition.File), definition));

    private static bool IsNamedLikeItsType(FileView file, DefinitionSite definition)
    {
        if (file.OffsetOf(definition.Line, definition.Column) is not (>= 0 and var start))
            return false;
        ReadOnlySpan<byte> before = file.Text.AsSpan(0, start).TrimEnd(" \t\r\n?"u8), name = Encoding.UTF8.GetBytes(definition.Name);
        // Written with what it lies in, the type is not known by its name alone.
        return before.EndsWith(name) && (before.Length == name.Length || !(IsPart(before[^(name.Length + 1)]) || before[^(name.Length + 1)] is (byte)'.' or (byte)':'));
    }

    private static bool IsPart(byte b) => b >= 0x80 || char.IsAsciiLetterOrDigit((char)b) || b == '_';
}
