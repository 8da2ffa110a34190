using System.Text;
using Ax.Indexer.Accuracy.Comparison;

namespace Ax.Indexer.Accuracy.Report;

/// <summary>The part of the report about occurrences.</summary>
internal static class ReferenceSection
{
    private const int MaxKinds = 4;
    private const int MaxWords = 12;

    /// <summary>The table of all comparisons.</summary>
    public static void AppendSummary(StringBuilder text, IReadOnlyList<CorpusComparison> comparisons)
    {
        if (comparisons.Count == 0)
            return;
        text.Append(
            "## References\n\nBy file, name, line and column; all figures are raw. **Recall** is the share of the oracle's uses of what is no local, parameter, type " +
            "parameter, range variable or label, be it bound or not, that we have as an occurrence. **Local** is the share of our occurrences that the " +
            "oracle binds to, or reads as the declaration of, such a thing: they should not be there. **No identifier** is the share of ours that the oracle does not read as an " +
            "identifier. **Hidden** is the share of the oracle's locals that we rightly lack.\n\n");
        text.AppendTable(
            ["language", "corpus", "oracle", "uses", "we have", "recall", "our occurrences", "of these local", "share", "no identifier", "share", "unseen", "locals", "hidden"],
            [.. comparisons.Select(comparison => Row(comparison, comparison.References!))]);
    }

    /// <summary>Writes a comparison's section.</summary>
    public static void Append(StringBuilder text, CorpusComparison comparison, ReferenceResult result, int maxGroups)
    {
        text.Append($"#### References of {comparison.Corpus.Language}: {DefinitionSection.NameOf(comparison.Corpus)}, {comparison.Oracle}\n\n");
        text.AppendTable(
            ["bound to", "uses", "we have", "recall", "with our role"],
            [.. result.Uses.Kinds.OrderByDescending(pair => pair.Value.Found + pair.Value.Missing).Select(pair => new[]
            {
                pair.Key, MarkdownTable.Count(pair.Value.Found + pair.Value.Missing), MarkdownTable.Count(pair.Value.Found), MarkdownTable.Percent(pair.Value.Raw),
                string.Join(", ", pair.Value.OtherKinds.OrderByDescending(other => other.Value).Take(MaxKinds).Select(other => $"{other.Key} {MarkdownTable.Count(other.Value)}")),
            })]);
        AppendRoles(text, result);
        text.Append("Our occurrences by what they are to the oracle: ")
            .AppendJoin(", ", result.Ours.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Key} {MarkdownTable.Count(pair.Value)}")).Append(".\n\n");
        AppendNoIdentifiers(text, result);
        text.Append("Taken for local: ").AppendJoin(", ", comparison.Mapping.Locals).Append(". Not asked for: ")
            .AppendJoin("; ", comparison.Mapping.IdentifiersLeftOut.Select(pair => $"{pair.Key} ({pair.Value})")).Append(".\n\n");
        DefinitionSection.AppendGroups(text, "Uses we lack", result.Differences.Where(difference => !difference.IsOurs), maxGroups);
        DefinitionSection.AppendGroups(text, "Occurrences we should not have", result.Differences.Where(difference => difference.IsOurs), maxGroups, byShape: false);
    }

    // Words a query takes for names.
    private static void AppendNoIdentifiers(StringBuilder text, ReferenceResult result)
    {
        var words = result.Differences.Where(difference => difference.IsOurs && difference.Circumstance.EndsWith(ReferenceComparison.NoIdentifier, StringComparison.Ordinal))
            .GroupBy(difference => difference.Definition.Name).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(MaxWords).ToList();
        if (words.Count > 0)
            text.Append("No identifiers to the oracle, most frequent first: ").AppendJoin(", ", words.Select(group => $"{MarkdownTable.Code(group.Key)} {MarkdownTable.Count(group.Count())}")).Append(".\n\n");
    }

    private static string[] Row(CorpusComparison comparison, ReferenceResult result)
    {
        var uses = result.Uses.Total;
        return
        [
            comparison.Corpus.Language, DefinitionSection.NameOf(comparison.Corpus), comparison.Corpus.Oracle,
            MarkdownTable.Count(uses.Found + uses.Missing), MarkdownTable.Count(uses.Found), MarkdownTable.Percent(uses.Raw),
            MarkdownTable.Count(result.OursSeen), MarkdownTable.Count(result.OursLocal), Share(result.OursLocal, result.OursSeen),
            MarkdownTable.Count(result.OursNone), Share(result.OursNone, result.OursSeen), MarkdownTable.Count(result.Ours.GetValueOrDefault(ReferenceComparison.Unseen)),
            MarkdownTable.Count(result.Locals), Share(result.Locals - result.OursLocal, result.Locals),
        ];
    }

    private static void AppendRoles(StringBuilder text, ReferenceResult result)
    {
        var columns = result.Roles.Values.SelectMany(row => row.Keys).Distinct().Order(StringComparer.Ordinal).ToList();
        text.Append("The oracle's roles (rows) against ours (columns):\n\n");
        text.AppendTable(
            ["", .. columns],
            [.. result.Roles.OrderByDescending(row => row.Value.Values.Sum()).Select(row =>
                (string[])[row.Key, .. columns.Select(column => MarkdownTable.Count(row.Value.GetValueOrDefault(column)))])]);
    }

    private static string Share(int part, int whole) => whole == 0 ? "" : MarkdownTable.Percent((double)part / whole);
}
