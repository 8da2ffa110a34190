using System.Text;
using Ax.Indexer.Accuracy.Corpora;
using Ax.Indexer.Accuracy.Report;

namespace Ax.Indexer.Accuracy.Bindings;

/// <summary>The report about references.</summary>
internal static class BindingReport
{
    private const string Head = """
        # References

        What `ax refs` says an occurrence means, compared with what the compiler of the language binds it to. Made by `dotnet run -c Release --project benchmarks/Ax.Indexer.Accuracy -- references`; not edited by hand.

        A sample of the names defined in a corpus (all, up to 3,000, evenly spread over their order) is asked for, one query each. **Precision** is the share of the occurrences called `resolved` that the compiler binds to the same definition; overloads of one type are one definition, a type in several parts is one, an inherited member is that of the type that defines it, a namespace that is only a part of others' names is none. **Not judged** are occurrences the compiler cannot bind, because what they depend on is not there: assemblies and packages that the corpus uses, inactive branches of `#if`. **Recall** is the share of the compiler's uses of definitions of these names that are resolved to the same definition; **with uncertain** adds those that `--all` lists as ambiguous. What is neither is no occurrence of the index, or was resolved to something else.

        The compilers see more than one project's files do: a corpus is one compilation.


        """;

    /// <summary>Writes it.</summary>
    public static string Write(IReadOnlyList<BindingResult> results, int maxExamples)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        text.Append("Oracles: ").AppendJoin("; ", results.Select(result => result.Oracle).Distinct()).Append(".\n\n");
        text.AppendTable(
            ["language", "corpus", "names", "resolved", "not judged", "right", "wrong", "precision", "uses", "recall", "with uncertain"],
            [.. results.Select(Row)]);
        text.Append("Of these, what is called, by its role in the index: functions, methods, and types of which an object is made.\n\n");
        text.AppendTable(
            ["language", "corpus", "resolved calls", "not judged", "right", "wrong", "precision", "called uses", "recall"],
            [.. results.Select(CallRow)]);
        foreach (var result in results)
            Append(text, result, maxExamples);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>Writes the uses that are not resolved, one a line.</summary>
    public static string WriteMissed(BindingResult result)
    {
        var text = new StringBuilder();
        var lines = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (place, definition, isListed) in result.Missed)
        {
            if (!lines.TryGetValue(place.Path, out var known))
                lines.Add(place.Path, known = File.ReadAllText(Path.Combine(CorpusList.Root, result.Corpus.Corpus, place.Path)).Split('\n'));
            var line = Encoding.UTF8.GetBytes(known[place.Line]);
            text.Append($"{(isListed ? "uncertain" : "missing")} {place.Path}:{place.Line + 1}: `{NameAt(line.AsSpan(place.Column))}` in `{known[place.Line].Trim()}`, {definition.Path}:{definition.Line + 1}\n");
        }
        return text.ToString();
    }

    private static string NameAt(ReadOnlySpan<byte> line)
    {
        var end = 0;
        while (end < line.Length && (line[end] >= 0x80 || char.IsAsciiLetterOrDigit((char)line[end]) || line[end] is (byte)'_' or (byte)'$' or (byte)'#'))
            end++;
        return Encoding.UTF8.GetString(line[..end]);
    }

    private static void Append(StringBuilder text, BindingResult result, int maxExamples)
    {
        text.Append($"## {result.Corpus.Language}: {result.Corpus.Corpus}, {result.Oracle}\n\n");
        text.AppendTable(["evidence", "resolved", "not judged", "right", "wrong", "precision"], [.. result.ByEvidence.Select(pair => Row(pair.Key, pair.Value))]);
        foreach (var (evidence, count) in result.ByEvidence.Where(pair => pair.Value.Wrong > 0))
        {
            text.Append($"Wrong by `{evidence}`, for example:\n\n");
            var step = Math.Max(1, count.Examples.Count / maxExamples);
            foreach (var example in count.Examples.Where((_, i) => i % step == 0).Take(maxExamples))
                text.Append($"- {example}\n");
            text.Append('\n');
        }
    }

    private static string[] Row(string evidence, EvidenceCount count) =>
    [
        evidence, MarkdownTable.Count(count.Right + count.Wrong + count.Unjudged), MarkdownTable.Count(count.Unjudged),
        MarkdownTable.Count(count.Right), MarkdownTable.Count(count.Wrong), Share(count.Right, count.Right + count.Wrong),
    ];

    private static string[] Row(BindingResult result)
    {
        var total = new EvidenceCount();
        foreach (var count in result.ByEvidence.Values)
            (total.Right, total.Wrong, total.Unjudged) = (total.Right + count.Right, total.Wrong + count.Wrong, total.Unjudged + count.Unjudged);
        var row = Row("", total);
        return
        [
            result.Corpus.Language, result.Corpus.Corpus, MarkdownTable.Count(result.Names), .. row[1..],
            MarkdownTable.Count(result.Uses), Share(result.Found, result.Uses), Share(result.Found + result.Listed, result.Uses),
        ];
    }

    private static string[] CallRow(BindingResult result) =>
        [result.Corpus.Language, .. Row(result.Corpus.Corpus, result.Calls), MarkdownTable.Count(result.CallUses), Share(result.CallsFound, result.CallUses)];

    private static string Share(int part, int whole) => whole == 0 ? "" : MarkdownTable.Percent((double)part / whole);
}
