using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Searching.Queries;

/// <summary>
/// Understands a query. Every string is one: only an unknown filter or value is an error. The intent follows from what is left without
/// filters and exclusions: one word (or <c>sym:</c>) is a symbol, one or more phrases are a phrase, anything else is words.
/// </summary>
internal sealed class QueryParser
{
    private readonly QueryFilters _filters;
    private readonly List<string> _words = [], _punctuation = [], _names = [], _phrases = [], _looseTokens = [];
    private readonly List<ContentTerm> _contents = [];
    private readonly List<SymbolMatch> _required = [], _excluded = [];

    private QueryParser(Func<LanguageRegistry> languages) => _filters = new QueryFilters(languages);

    /// <exception cref="QuerySyntaxException">A filter or its value is unknown.</exception>
    public static ParsedQuery Parse(string text, Func<LanguageRegistry> languages)
    {
        var pieces = QueryLexer.Split(text);
        var parser = new QueryParser(languages);
        foreach (var piece in pieces)
        {
            if (piece.Kind != QueryPartKind.Filter)
                parser.AddText(piece);
            else if (!FilterNames.IsKnown(piece.Name))
                throw FilterNames.Unknown(piece);
            else if (piece.Values.Count == 0)
                throw FilterValues.Missing(piece.Name, languages());
            else if (piece.Name == FilterNames.Symbol)
                parser.AddNames(piece);
            else if (piece.Name is FilterNames.Text or FilterNames.Pattern)
                parser._contents.Add(ContentTerm.Of(piece));
            else
                parser._filters.Add(piece);
        }
        return parser.Build(pieces);
    }

    private void AddText(QueryPiece piece)
    {
        var tokens = TokenWriter.Words(piece.Value);
        if (tokens.Count == 0)
            AddPunctuation(piece);
        else if (piece.IsNegated)
            _excluded.Add(SymbolMatch.Phrase(tokens));
        else if (piece.Kind == QueryPartKind.Word)
            _words.Add(piece.Value);
        else
            AddPhrase(piece.Value, tokens);
    }

    private void AddPhrase(string text, IReadOnlyList<string> tokens)
    {
        _phrases.Add(text);
        _looseTokens.AddRange(tokens);
        _required.Add(SymbolMatch.Phrase(tokens));
    }

    // It may be the name of an operator, to which a dash belongs. Quotes around nothing are nothing.
    private void AddPunctuation(QueryPiece piece)
    {
        if (piece.Kind == QueryPartKind.Word)
            _punctuation.Add(piece.Text);
        else if (!piece.IsNegated && !string.IsNullOrWhiteSpace(piece.Value))
            _punctuation.Add(piece.Value);
    }

    private void AddNames(QueryPiece piece)
    {
        var match = SymbolMatch.AnyOf([.. piece.Values.Select(NameMatch)])!;
        if (piece.IsNegated)
        {
            _excluded.Add(match);
            return;
        }
        _required.Add(match);
        _names.AddRange(piece.Values);
        _looseTokens.AddRange(piece.Values.SelectMany(TokenWriter.Words));
    }

    private static SymbolMatch NameMatch(string value) =>
        TokenWriter.Words(value) is { Count: > 0 } tokens ? SymbolMatch.NamePhrase(tokens) : SymbolMatch.Name(TokenWriter.NameToken(value));

    private ParsedQuery Build(List<QueryPiece> pieces)
    {
        // Punctuation counts where there is nothing else: beside words it is how they were written.
        var words = _words.Count + _names.Count + _phrases.Count > 0 ? _words : _punctuation;
        var tokens = words.SelectMany(TokenWriter.Words).Distinct(StringComparer.Ordinal).ToArray();
        var intent = Intent(words.Count, _excluded.Count > 0 || pieces.Exists(static piece => piece.Kind == QueryPartKind.Filter));
        return new ParsedQuery
        {
            Intent = intent,
            Name = intent switch
            {
                QueryIntent.Symbol => words.Count > 0 ? words[0] : _names[0],
                QueryIntent.Phrase when _phrases.Count == 1 => _phrases[0],
                _ => "",
            },
            Words = words,
            WordTokens = tokens,
            Tokens = [.. tokens.Union(_looseTokens, StringComparer.Ordinal)],
            Required = SymbolMatch.AllOf(_required),
            Scope = _filters.Scope,
            Excluded = SymbolMatch.AnyOf(_excluded),
            Filter = _filters.Build(),
            Contents = _contents,
            Pieces = pieces,
        };
    }

    private QueryIntent Intent(int words, bool hasConditions) => (words + _names.Count, _phrases.Count) switch
    {
        (0, 0) => hasConditions ? QueryIntent.Filters : QueryIntent.Nothing,
        (1, 0) => QueryIntent.Symbol,
        (0, _) => QueryIntent.Phrase,
        _ => QueryIntent.Words,
    };
}
