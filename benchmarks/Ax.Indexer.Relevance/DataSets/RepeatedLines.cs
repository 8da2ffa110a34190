using System.Text;
using Ax.Indexer.Model;

namespace Ax.Indexer.Relevance.DataSets;

/// <summary>
/// Lines of a file that say once more what a documentation says, as where each overload inside of a definition has the text that
/// stands above it: who looks for a description would find the description.
/// </summary>
internal static class RepeatedLines
{
    // Shorter lines are code as likely as prose.
    private const int LeastWords = 4;

    /// <summary>The lines elsewhere in the file that are lines of the documentation, but for what stands around them.</summary>
    /// <param name="content">The file.</param>
    /// <param name="docs">Where the documentation stands.</param>
    public static IEnumerable<ByteSpan> Of(byte[] content, IReadOnlyList<ByteSpan> docs)
    {
        var said = docs.SelectMany(doc => Lines(content, doc)).Select(line => Text(content, line)).Where(IsProse).ToHashSet(StringComparer.Ordinal);
        return said.Count == 0 ? [] : Lines(content, new ByteSpan(0, content.Length)).Where(line => said.Contains(Text(content, line)));
    }

    private static IEnumerable<ByteSpan> Lines(byte[] content, ByteSpan within)
    {
        for (var start = within.Start; start < within.End;)
        {
            var length = Array.IndexOf(content, (byte)'\n', start, within.End - start) is >= 0 and var end ? end - start : within.End - start;
            yield return new ByteSpan(start, length);
            start += length + 1;
        }
    }

    private static string Text(byte[] content, ByteSpan line) => Encoding.UTF8.GetString(line.Of(content)).Trim();

    private static bool IsProse(string text) => text.Split(' ').Count(static word => word.Length > 0 && char.IsLetter(word[0])) >= LeastWords;
}
