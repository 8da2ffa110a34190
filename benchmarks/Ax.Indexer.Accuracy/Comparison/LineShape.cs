using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Ax.Indexer.Accuracy.Comparison;

/// <summary>Reduces a line to its form, so that lines of the same construct look the same.</summary>
internal static partial class LineShape
{
    // What stands around the name tells constructs apart; more of it tells them apart where they are alike.
    private const int Before = 14;
    private const int After = 6;

    // More of a line on either side of the name (generated files have lines of 100 KB) tells nothing.
    private const int MaxLine = 200;

    // Words that make a difference to a construct, in any of the languages.
    private static readonly FrozenSet<string> Words = (
        "abstract alias as async attr_accessor attr_reader attr_writer case class const constexpr def default define delegate enum event export " +
        "extends extern final fn for friend func function get if impl implements import in inline interface internal let mod module namespace new " +
        "operator override package private protected pub public readonly record return set static struct template this trait type typedef " +
        "typename union unsafe use using var virtual void volatile where with yield explicit declare global self exports prototype").Split(' ').ToFrozenSet();

    /// <summary>The form of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="name">The name in question; it becomes <c>NAME</c>.</param>
    public static string Of(string line, string name)
    {
        var start = Math.Max(0, line.IndexOf(name, StringComparison.Ordinal) - MaxLine);
        var shape = Strings().Replace(line.Length <= MaxLine ? line : line.Substring(start, Math.Min(2 * MaxLine, line.Length - start)), "\"\"");
        shape = Identifiers().Replace(shape, match => match.Value == name ? "NAME" : Words.Contains(match.Value) ? match.Value : char.IsDigit(match.Value[0]) ? "0" : "x");
        shape = Repetition().Replace(Blanks().Replace(shape, " "), "x");
        var at = shape.IndexOf("NAME", StringComparison.Ordinal);
        return at < 0 ? shape[..Math.Min(shape.Length, Before)] : shape[Math.Max(0, at - Before)..Math.Min(shape.Length, at + After)];
    }

    [GeneratedRegex("\"(\\\\.|[^\"\\\\])*\"|'(\\\\.|[^'\\\\])*'|`[^`]*`")]
    private static partial Regex Strings();

    [GeneratedRegex(@"[\p{L}\p{N}_$]+")]
    private static partial Regex Identifiers();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"x(([.,*&]|::|->| )+ ?x)+\b")]
    private static partial Regex Repetition();
}
