using System.Globalization;
using System.Text.RegularExpressions;
using Ax.Indexer.Model;

namespace Ax.Indexer.Benchmarks.Scenarios;

/// <summary>Queries as people type them, made from symbols of the corpus: in equal parts of each kind, the same in each run.</summary>
internal static partial class QueryMix
{
    private static readonly (string Kind, Func<Symbol, string?> Make)[] Kinds =
    [
        ("exact name", symbol => symbol.Name),
        ("another case", symbol => symbol.Name.ToUpperInvariant()),
        ("prefix", symbol => symbol.Name.Length > 5 ? symbol.Name[..(symbol.Name.Length * 2 / 3)] : null),
        ("humps", symbol => Parts(symbol.Name) is { Count: > 2 } parts ? string.Concat(parts.Select(part => char.ToUpperInvariant(part[0]))) : null),
        ("words of the name", symbol => Parts(symbol.Name) is { Count: > 1 } parts ? string.Join(' ', parts) : null),
        ("words in another order", symbol => Parts(symbol.Name) is { Count: > 1 } parts ? string.Join(' ', Enumerable.Reverse(parts)) : null),
        ("one common word", symbol => Parts(symbol.Name) is { Count: > 1 } parts ? parts[^1] : null),
        ("ending", symbol => symbol.Name.Length > 8 ? symbol.Name[(symbol.Name.Length / 2)..] : null),
        ("misspelt", symbol => symbol.Name.Length > 6 ? symbol.Name.Remove(symbol.Name.Length / 2, 1) : null),
        ("abbreviated", symbol => Parts(symbol.Name) is { Count: > 1 } parts && parts.Any(part => part.Length > 3) ? string.Join(' ', parts.Select(Abbreviate)) : null),
        ("nothing like it", symbol => "qz" + string.Concat(symbol.Name.Reverse()) + "xk"),
        ("sentence", symbol => symbol.Doc is { Length: > 30 } doc ? string.Join(' ', Word().Matches(doc).Take(9).Select(match => match.Value)) : null),
        ("word and kind", symbol => Parts(symbol.Name) is { Count: > 1 } parts ? $"{parts[0]} kind:{symbol.Kind.ToName()}" : null),
        ("word and path", symbol => Parts(symbol.Name) is { Count: > 1 } parts && symbol.Path.Contains('/', StringComparison.Ordinal) ? $"{parts[0]} path:{symbol.Path[..symbol.Path.IndexOf('/', StringComparison.Ordinal)]}/**" : null),
        ("container and name", symbol => symbol.Container is not null && symbol.Name.Length > 2 ? $"{symbol.Name} container:{symbol.Container.Split('.', ':')[^1]}" : null),
        ("phrase", symbol => symbol.Doc is { Length: > 30 } doc && Word().Matches(doc) is { Count: > 4 } words ? $"\"{words[1].Value} {words[2].Value}\"" : null),
        ("filters alone", symbol => $"lang:{symbol.Language} kind:{symbol.Kind.ToName()}"),
        ("file", symbol => symbol.Path.Split('/') is [.., var folder, var file] ? $"{folder}/{file}" : null),
    ];

    /// <summary>So many queries with their kinds.</summary>
    public static List<(string Kind, string Text)> Make(IReadOnlyList<Symbol> symbols, int count)
    {
        var queries = new List<(string, string)>();
        var each = (count + Kinds.Length - 1) / Kinds.Length;
        for (var kind = 0; kind < Kinds.Length; kind++)
        {
            // Each kind begins at another symbol.
            var start = symbols.Count * kind / Kinds.Length;
            queries.AddRange(Enumerable.Range(0, symbols.Count).Select(i => Kinds[kind].Make(symbols[(start + i) % symbols.Count]))
                .OfType<string>().Take(each).Select(text => (Kinds[kind].Kind, text)));
        }
        return [.. queries.Take(count)];
    }

    private static List<string> Parts(string name) => [.. Part().Matches(name).Select(match => match.Value.ToLower(CultureInfo.InvariantCulture))];

    // The first letter and the consonants behind it: what people drop are vowels.
    private static string Abbreviate(string word) => word.Length < 4 ? word : word[0] + string.Concat(word.Skip(1).Where(letter => !"aeiou".Contains(letter, StringComparison.Ordinal)));

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+")]
    private static partial Regex Part();

    [GeneratedRegex(@"[\p{L}\p{Nd}_]+")]
    private static partial Regex Word();
}
