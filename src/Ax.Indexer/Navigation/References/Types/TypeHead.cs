using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References.Types;

/// <summary>The head of a type's definition, from before its name to its body.</summary>
internal static class TypeHead
{
    /// <summary>
    /// Whether the index knows all that a type inherits from, so that its file need not be parsed. It has no occurrence of a parameter
    /// of the type: none of the bases may be one.
    /// </summary>
    public static bool IsInIndex(FileView file, DefinitionSite site)
    {
        // Others may stand for another type.
        if (site.Kind is not (SymbolKind.Class or SymbolKind.Interface or SymbolKind.Trait or SymbolKind.Enum) || !file.Syntax.TellsTypes || file.Text is not { } text
            || file.Symbols.Find(symbol => symbol.Id == site.Id) is not { } symbol || file.OffsetOf(site.Line, site.Column) is not (>= 0 and var name)
            || file.OffsetOf(Math.Max(0, symbol.StartLine - 1), 0) is not (>= 0 and var start) || text.AsSpan(name).IndexOf((byte)'{') is not (>= 0 and var length))
            return false;
        // Parameters before the name: template <class T> class A.
        if (text.AsSpan(start..name).IndexOfAny((byte)'<', (byte)'[') >= 0)
            return false;
        var head = text.AsSpan(name, length)[Math.Min(length, System.Text.Encoding.UTF8.GetByteCount(site.Name))..];
        return head.IndexOf((byte)'[') < 0 && !IsParameterAmongBases(head);
    }

    private static bool IsParameterAmongBases(ReadOnlySpan<byte> head)
    {
        var parameters = new List<string>();
        var isBound = false;
        var (depth, isBehind) = (0, head.IsEmpty || head.TrimStart(" \t\r\n"u8) is not [(byte)'<', ..]);
        for (var i = 0; i < head.Length; i++)
        {
            if (IsPart(head[i]))
            {
                var first = i;
                while (i + 1 < head.Length && IsPart(head[i + 1]))
                    i++;
                var word = System.Text.Encoding.UTF8.GetString(head[first..(i + 1)]);
                isBound |= word == "extends";
                if (!isBehind && !isBound)
                    parameters.Add(word);
                else if (isBehind && depth == 0 && parameters.Contains(word))
                    return true;
                continue;
            }
            depth += head[i] switch { (byte)'<' => 1, (byte)'>' => -1, _ => 0 };
            isBound = head[i] == ':' || isBound && !(head[i] == ',' && depth == 1);
            isBehind |= head[i] == '>' && depth == 0;
        }
        return false;
    }

    private static bool IsPart(byte b) => b >= 0x80 || char.IsAsciiLetterOrDigit((char)b) || b is (byte)'_' or (byte)'$';
}
