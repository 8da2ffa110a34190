using Ax.Indexer.Model;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>Names in quotes: keys in YAML and TOML, attributes in XML, `identifiers` in Kotlin and Swift.</summary>
internal static class Quotes
{
    /// <summary>A name without the pair of quotes around it. It starts one column later then.</summary>
    public static bool Strip(ref ByteSpan name, ReadOnlySpan<byte> source)
    {
        if (name.Length <= 2 || source[name.Start] is not ((byte)'"' or (byte)'\'' or (byte)'`') || source[name.End - 1] != source[name.Start])
            return false;
        name = new ByteSpan(name.Start + 1, name.Length - 2);
        return true;
    }
}
