using Ax.Indexer.Model;

namespace Ax.Indexer.Accuracy.Lines;

/// <summary>A pattern that was made from the text of a corpus.</summary>
/// <param name="Sort">How it was made.</param>
/// <param name="Text">A regular expression that means the same to .NET and to ripgrep.</param>
/// <param name="IgnoreCase">Whether case is ignored.</param>
/// <param name="WholeWords">Whether only whole words match.</param>
internal sealed record SampledPattern(string Sort, string Text, bool IgnoreCase = false, bool WholeWords = false)
{
    public ContentQuery ToQuery() => new(Text) { IgnoreCase = IgnoreCase, WholeWords = WholeWords };
}
