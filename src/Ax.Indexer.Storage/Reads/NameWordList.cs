using Ax.Indexer.Storage.Connections;

namespace Ax.Indexer.Storage.Reads;

/// <summary>A word of which names are made.</summary>
/// <param name="Text">The word: letters a to z, in lower case.</param>
/// <param name="Count">In how many places of names it stands.</param>
public sealed record NameWord(string Text, long Count);

/// <summary>Whether a word, in lower-case letters a to z, is wanted.</summary>
public delegate bool WordTest(ReadOnlySpan<byte> word);

/// <summary>Lists the words of which names are made.</summary>
internal static class NameWordList
{
    public static List<NameWord> Run(SqliteConnection connection, char first, WordTest isWanted)
    {
        using var rows = connection.Prepare("SELECT word, count FROM name_words WHERE word >= ?1 AND word < ?2")
            .Bind(first.ToString()).Bind(((char)(first + 1)).ToString());
        var words = new List<NameWord>();
        while (rows.Step())
        {
            if (isWanted(rows.Blob(0)))
                words.Add(new NameWord(rows.Text(0), rows.Int64(1)));
        }
        return words;
    }
}
