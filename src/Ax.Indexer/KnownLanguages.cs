using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer;

/// <summary>Looks up languages that a question names.</summary>
internal static class KnownLanguages
{
    /// <summary>The language of an id or alias.</summary>
    /// <exception cref="QuerySyntaxException">There is none.</exception>
    public static Language Require(this LanguageRegistry languages, string word) => languages.Find(word) ?? throw new QuerySyntaxException(
        $"'{word}' is not a language. Known languages: {string.Join(", ", languages.All.Select(known => known.Id))}.");
}
