using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Navigation.References;

namespace Ax.Indexer.Searching.Content;

/// <summary>
/// How good a line is as an answer: matches that are the name of a definition go before those that are part of one, these before whole
/// words, these before others. The signals are zoekt's (design.md of sourcegraph/zoekt, "Ranking"); their order is ours.
/// </summary>
internal static class LineScore
{
    private const int Name = 3, PartOfName = 2, Word = 1;

    /// <param name="line">The line.</param>
    /// <param name="file">Its file; null when its symbols are not known.</param>
    public static int Of(FoundLine line, FileView? file)
    {
        if (line.Spans.Count == 0)
            return 0;
        var score = 0;
        var text = Encoding.UTF8.GetBytes(line.Text);
        foreach (var span in line.Spans)
            score = Math.Max(score, IsWord(text, span) ? Word : 0);
        foreach (var (column, length) in file?.NamesIn(line.Line) ?? [])
        {
            foreach (var span in line.Spans)
            {
                // The pattern may take more than the name, such as the bracket behind it.
                if (span.Start <= column && column + length <= span.Start + span.Length)
                    return Name;
                if (span.Start < column + length && column < span.Start + span.Length)
                    score = PartOfName;
            }
        }
        return score;
    }

    private static bool IsWord(ReadOnlySpan<byte> line, ByteSpan span) => EndsWord(line, span.Start) && EndsWord(line, span.Start + span.Length);

    // Whether no word goes on there.
    private static bool EndsWord(ReadOnlySpan<byte> line, int at) => at == 0 || at == line.Length || !IsWordByte(line[at - 1]) || !IsWordByte(line[at]);

    // Beyond ASCII most are letters.
    private static bool IsWordByte(byte b) => char.IsAsciiLetterOrDigit((char)b) || b is (byte)'_' or >= 0x80;
}
