using System.Text.RegularExpressions;
using Ax.Indexer.Model;

namespace Ax.Indexer.Searching.Queries;

/// <summary>What a line of a definition must have: <c>text:</c>, in any case, or a regular expression between slashes.</summary>
/// <param name="Query">The question about content.</param>
/// <param name="IsNegated">Whether no line may have it.</param>
internal sealed record ContentTerm(ContentQuery Query, bool IsNegated)
{
    /// <summary>The term of a filter. Values of one are alternatives.</summary>
    public static ContentTerm Of(QueryPiece piece)
    {
        var isText = piece.Name == FilterNames.Text;
        var pattern = isText ? string.Join('|', piece.Values.Select(Regex.Escape)) : piece.Value.Replace(@"\/", "/", StringComparison.Ordinal);
        return new ContentTerm(new ContentQuery(pattern) { IgnoreCase = isText, TrustsIndex = true }, piece.IsNegated);
    }
}
