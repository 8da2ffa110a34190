using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Navigation.References;
using Ax.Indexer.Storage.Occurrences;

namespace Ax.Indexer.Navigation.Types;

/// <summary>Reads <c>impl Trait for Type</c>: where a type's supertypes are stated outside of it.</summary>
internal static class ImplementingType
{
    private static readonly char[] AfterName = ['<', ' ', '{', '\n', '\r', '\t'];

    /// <summary>The type that a supertype's name is followed by; null when it is followed by something else.</summary>
    public static NamedOccurrence? Read(FileView file, Site supertype)
    {
        if (file.OffsetOf(supertype.Line, supertype.Column) is not (>= 0 and var start))
            return null;
        var end = file.Text.AsSpan(start).IndexOf((byte)'{');
        if (end < 0)
            return null;
        var text = Encoding.UTF8.GetString(file.Text.AsSpan(start, end));
        if (text.IndexOf(" for ", StringComparison.Ordinal) is not (>= 0 and var at))
            return null;
        var type = text[(at + " for ".Length)..].TrimStart(' ', '&', '\n', '\t');
        var path = type.Split(AfterName, 2)[0];
        var name = path[(path.LastIndexOf(':') + 1)..];
        foreach (var occurrence in name.Length == 0 ? [] : file.Occurrences(name))
        {
            var offset = file.OffsetOf(occurrence.Line, occurrence.Column);
            if (offset >= start && offset < start + end && occurrence.Role == ReferenceRole.Type)
                return new NamedOccurrence(name, occurrence);
        }
        return null;
    }
}
