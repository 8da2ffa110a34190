using System.Text;
using System.Text.RegularExpressions;

namespace Ax.Indexer.Accuracy.Lines;

/// <summary>Makes patterns from lines of a corpus, as people do: parts of them, with gaps, choices and anchors.</summary>
/// <param name="lines">Lines with words.</param>
/// <param name="random">Draws them.</param>
internal sealed partial class PatternSampler(IReadOnlyList<string> lines, Random random)
{
    private const string Meta = @"\.+*?()|[]{}^$#&-~";

    private readonly List<string> _foreign = [.. lines.Where(static line => line.Any(static c => c > 0x7F && char.IsLetter(c)))];

    /// <summary>The next pattern; all sorts come in turn.</summary>
    public SampledPattern Next(int number) => (number % 10) switch
    {
        0 => new("part of a line", Escape(Part())),
        1 => new("part of a line, any case", Escape(Flip(Part())), IgnoreCase: true),
        2 => new("word", Escape(Word()), WholeWords: true),
        3 => new("choice", $"(?:{Escape(Word())}|{Escape(Word())}|{Escape(Word())})"),
        4 => new("class", Class(Word())),
        5 => new("two words of a line", Gap()),
        6 => new("beginning of a line", "^" + Blank().Replace(Escape(Start()), @"\s+")),
        7 => new("end of a line", Escape(End()) + "$"),
        8 => new("repetition", Repetition()),
        _ => new("letters beyond ASCII", Foreign(), IgnoreCase: random.Next(2) == 0),
    };

    private string Line() => lines[random.Next(lines.Count)];

    private string Part()
    {
        var line = Line().Trim();
        var length = Math.Min(line.Length, random.Next(3, 24));
        return Whole(line, random.Next(line.Length - length + 1), length);
    }

    private string Word()
    {
        var words = Words().Matches(Line());
        return words[random.Next(words.Count)].Value;
    }

    private string Start() => Whole(Line().TrimEnd(), 0, 30);

    private string End()
    {
        var line = Line().TrimEnd();
        var length = Math.Min(line.Length, random.Next(2, 12));
        return Whole(line, line.Length - length, length);
    }

    private string Gap()
    {
        var words = Words().Matches(Line());
        var first = random.Next(words.Count);
        return $"{Escape(words[first].Value)}.*{Escape(words[random.Next(first, words.Count)].Value)}";
    }

    private string Class(string word)
    {
        var at = random.Next(word.Length);
        string[] classes = ["[a-z]", @"\w", "[^ ]", $"[{Escape(word[at].ToString())}xyz]", ".", "[A-Z0-9_]"];
        return Escape(word[..at]) + classes[random.Next(classes.Length)] + Escape(word[(at + 1)..]);
    }

    private string Repetition()
    {
        var word = Word();
        string[] forms = [$@"{Escape(word)}\d+", $@"\b{Escape(word[..1])}+{Escape(word[1..])}", $@"(?:{Escape(word)}[ ,.]*){{2,3}}", "[0-9a-f]{8,}", $@"{Escape(word)}\s*\(.*\)", $@"{Escape(word)}_?\w{{2,4}}\b"];
        return forms[random.Next(forms.Length)];
    }

    private string Foreign()
    {
        if (_foreign.Count == 0)
            return Escape(Word());
        var line = _foreign[random.Next(_foreign.Count)].Trim();
        var places = Enumerable.Range(0, line.Length).Where(at => line[at] > 0x7F && char.IsLetter(line[at])).ToList();
        return Escape(Whole(line, Math.Max(0, places[random.Next(places.Count)] - random.Next(4)), random.Next(4, 9)));
    }

    private string Flip(string text) => string.Concat(text.Select(c => random.Next(3) == 0 && char.IsAsciiLetter(c) ? (char)(c ^ 0x20) : c));

    // Never half of a surrogate pair.
    private static string Whole(string text, int start, int length)
    {
        start -= start > 0 && start < text.Length && char.IsLowSurrogate(text[start]) ? 1 : 0;
        var end = Math.Min(text.Length, start + length);
        return text[start..(end - (end > start && char.IsHighSurrogate(text[end - 1]) ? 1 : 0))];
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
            escaped.Append(Meta.Contains(c) ? "\\" : "").Append(c);
        return escaped.ToString();
    }

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_]{2,}")]
    private static partial Regex Words();

    [GeneratedRegex("[ \t]+")]
    private static partial Regex Blank();
}
