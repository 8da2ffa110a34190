using System.Text;
using Ax.Indexer.Syntax.Native;

namespace Ax.Indexer.Syntax.Matching;

/// <summary>The numbers of a grammar's node types and fields.</summary>
internal sealed unsafe class GrammarSymbols(nint grammar)
{
    private const uint Supertype = 2;

    /// <summary>How many symbols there are; the numbers are below.</summary>
    public int Count { get; } = (int)TreeSitter.ts_language_symbol_count(grammar);

    /// <summary>The number of a node type or token.</summary>
    /// <exception cref="FormatException">The grammar has none of that name, or it is a supertype, which is no node.</exception>
    public ushort Symbol(string type, bool isNamed)
    {
        if (isNamed && type == "ERROR")
            return SyntaxNode.ErrorSymbol;
        var symbol = WithUtf8(type, (text, length) => TreeSitter.ts_language_symbol_for_name(grammar, (byte*)text, length, isNamed ? (byte)1 : (byte)0));
        if (symbol == 0 && !(isNamed && type == "end"))
            throw new FormatException($"unknown node type '{type}'");
        return TreeSitter.ts_language_symbol_type(grammar, symbol) == Supertype
            ? throw new FormatException($"'{type}' is a supertype; name its subtypes")
            : symbol;
    }

    /// <summary>The number of a field.</summary>
    /// <exception cref="FormatException">The grammar has none of that name.</exception>
    public ushort Field(string name) =>
        WithUtf8(name, (text, length) => TreeSitter.ts_language_field_id_for_name(grammar, (byte*)text, length)) is > 0 and var field
            ? field : throw new FormatException($"unknown field '{name}'");

    private static ushort WithUtf8(string text, Func<nint, uint, ushort> use)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        fixed (byte* pointer = bytes)
            return use((nint)pointer, (uint)bytes.Length);
    }
}
