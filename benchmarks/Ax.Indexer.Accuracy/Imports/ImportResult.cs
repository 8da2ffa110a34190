namespace Ax.Indexer.Accuracy.Imports;

/// <summary>How our edges compare with those of a witness.</summary>
/// <param name="Corpus">What was compared.</param>
/// <param name="Witness">The witness with its version.</param>
/// <param name="Files">How many files were looked at.</param>
/// <param name="Judged">How many of them the witness judges.</param>
/// <param name="ByRule">Edges we call resolved, by the rule that resolved them.</param>
/// <param name="Theirs">Edges of the witness between files of the tree.</param>
/// <param name="Found">How many of these we resolve to the same.</param>
/// <param name="Listed">How many more are among the candidates of what we call ambiguous.</param>
/// <param name="Missed">Some of those we neither resolve nor list.</param>
internal sealed record ImportResult(
    ImportCorpus Corpus, string Witness, int Files, int Judged, IReadOnlyDictionary<string, EdgeCount> ByRule, int Theirs, int Found, int Listed, IReadOnlyList<string> Missed)
{
    /// <summary>Edges that the witness has, too.</summary>
    public int Right => ByRule.Values.Sum(count => count.Right);

    /// <summary>Edges that the witness does not have.</summary>
    public int Wrong => ByRule.Values.Sum(count => count.Wrong);

    /// <summary>Edges that are not judged.</summary>
    public int Unjudged => ByRule.Values.Sum(count => count.Unjudged);
}
