using Ax.Indexer.Model;
using Ax.Indexer.Searching.Abbreviations;
using Ax.Indexer.Searching.Bodies;
using Ax.Indexer.Searching.Queries;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Searching;

/// <summary>
/// Gets candidates for a query from the index: exact names, names that begin with the word or whose humps it is, then names that
/// have it within, then words over all fields, and of a sentence words over bodies; when nothing of that is found, names an edit or two
/// away. Each step is bounded; filters apply before the bound.
/// </summary>
/// <param name="reader">The index.</param>
/// <param name="query">What is asked.</param>
/// <param name="wanted">How many hits are wanted.</param>
/// <param name="bodies">Looks into bodies; null when nobody asks for them.</param>
internal sealed class SymbolRetrieval(IndexReader reader, ParsedQuery query, int wanted, BodySearch? bodies)
{
    private const int MaxExact = 200, MaxPrefix = 500, MaxWords = 1_000, MaxListed = 1_000, MaxRare = 300, MaxBodies = 150, MaxFiles = 200, FewFound = 10, MaxHumps = 300, MaxWithin = 300, MaxNear = 100, MaxAbbreviated = 500, CommonWord = 2_000, MaxBesideExact = 100, EnoughExact = 100, EnoughPages = 5, MinPrefixLength = 2, MinWithinLength = 3;

    // Who asks for more hits gets more candidates, up to where an answer would take seconds.
    private const int MaxBound = 100_000;

    /// <summary>BM25 weights of the fields name, parts, container, signature, doc.</summary>
    private static readonly double[] FieldWeights = [8, 6, 2, 1.5, 1];

    private readonly Dictionary<long, Candidate> _found = [];

    /// <summary>Whether a step stopped at its bound.</summary>
    public bool IsBounded { get; private set; }

    public IReadOnlyCollection<Candidate> Run()
    {
        switch (query.Intent)
        {
            case QueryIntent.Symbol:
                FindNames(query.Name);
                // So many of the very name are there that nothing weaker would be seen.
                if (_found.Values.Count(static candidate => candidate.Match == MatchKind.Exact) >= Math.Max(EnoughExact, (long)EnoughPages * wanted))
                {
                    IsBounded = true;
                    break;
                }
                FindByName(query.Name);
                FindFiles(query.Name);
                FindByWords();
                if (_found.Values.All(static candidate => candidate.Match is MatchKind.Abbreviations or MatchKind.WordBeginnings))
                    FindNear(query.Name);
                break;
            case QueryIntent.Phrase:
                FindNamed(query.Name);
                FindByWords();
                break;
            case QueryIntent.Words:
                if (!FindByWords())
                    FindByBodies();
                break;
            case QueryIntent.Filters:
                FindByFilters();
                break;
        }
        return _found.Values;
    }

    private void FindNames(string word)
    {
        var token = TokenWriter.NameToken(word);
        if (token.Length == 0)
            return;
        // First those in the very case: of a name that very many symbols share, the others must not keep them out.
        var exact = Find(SymbolMatch.Name(token), MaxExact, query.Filter with { Name = word });
        AddNamed(exact, word);
        if (exact.Count < MaxExact)
            AddNamed(Find(SymbolMatch.Name(token), MaxExact), word);
        FindQualified(word);
    }

    private void FindByName(string word)
    {
        var token = TokenWriter.NameToken(word);
        if (token.Length < MinPrefixLength)
            return;
        foreach (var symbol in Find(SymbolMatch.NamePrefix(token), WeakerBound(MaxPrefix)))
            _found.TryAdd(symbol.Id, new(symbol, MatchKind.Prefix));
        FindByHumps(word);
        // What ends with a common word mostly has it as its last: then the words find more than enough.
        if (token.Length >= MinWithinLength && reader.CountSymbolsWith(token, CommonWord) < CommonWord)
            FindWithin(token);
    }

    // A name with a dot, or a path, may be that of a file. There are far fewer files than symbols: all are looked at.
    private void FindFiles(string word)
    {
        if (word.AsSpan().IndexOfAny('.', '/') < 0 || query.Excluded is not null || query.Scope is not null || !FileHit.Passes(query.Filter))
            return;
        var ending = word.Trim('/');
        foreach (var file in ending.Length == 0 ? [] : reader.FindFilesByEnding(ending, query.Filter, MaxFiles))
            _found.TryAdd(-file.Id, new(FileHit.Of(file), file.Path.EndsWith(ending, StringComparison.Ordinal) ? MatchKind.Exact : MatchKind.ExactIgnoringCase));
    }

    private void FindByHumps(string word)
    {
        if (HumpPattern.Parse(word) is not { } pattern)
            return;
        foreach (var symbol in FindByKey(pattern.Key, MaxHumps))
        {
            if (pattern.Matches(symbol.Name))
                _found.TryAdd(symbol.Id, new(symbol, MatchKind.Humps));
        }
    }

    private void FindWithin(string token)
    {
        foreach (var symbol in FindByKey(NameKeys.Backwards(token), WeakerBound(MaxWithin)))
            _found.TryAdd(symbol.Id, new(symbol, MatchKind.Substring));
        foreach (var symbol in Find(SymbolMatch.PartPrefix(token), WeakerBound(MaxWithin)))
            _found.TryAdd(symbol.Id, new(symbol, MatchKind.Substring));
    }

    private void FindNear(string word)
    {
        var count = 0;
        foreach (var name in NearNames.Find(reader, word))
        {
            var symbols = Find(SymbolMatch.Name(name), MaxNear);
            // One that was found by an abbreviation is more likely to be misspelt.
            foreach (var symbol in symbols)
                _found[symbol.Id] = new(symbol, MatchKind.Fuzzy);
            count += symbols.Count;
            if (count >= MaxNear)
                break;
        }
    }

    private void AddNamed(List<StoredSymbol> symbols, string word)
    {
        foreach (var symbol in symbols)
            _found.TryAdd(symbol.Id, new(symbol, symbol.Name == word ? MatchKind.Exact : MatchKind.ExactIgnoringCase));
    }

    // A name may have spaces (a heading, a test), which its token has not.
    private void FindNamed(string phrase)
    {
        var token = TokenWriter.NameToken(phrase);
        if (token.Length > 0)
            AddNamed(Find(SymbolMatch.Name(token), MaxExact).FindAll(symbol => symbol.Name.Equals(phrase, StringComparison.OrdinalIgnoreCase)), phrase);
    }

    private void FindQualified(string word)
    {
        var name = QualifiedName.Parse(word);
        if (name.Containers.Count == 0 && name.File is null)
            return;
        foreach (var found in Find(name.ToMatch(), MaxExact, name.Narrow(query.Filter)))
        {
            var symbol = reader.ResolveContainer(found);
            if (name.Matches(symbol, StringComparison.Ordinal))
                _found.TryAdd(symbol.Id, new(symbol, MatchKind.Exact));
            else if (name.Matches(symbol, StringComparison.OrdinalIgnoreCase))
                _found.TryAdd(symbol.Id, new(symbol, MatchKind.ExactIgnoringCase));
        }
    }

    // Whether names have all words, perhaps abbreviated.
    private bool FindByWords()
    {
        var words = query.WordTokens;
        // Names first: of what has the words elsewhere, the bound may leave some out.
        var isNamed = words.Count > 1 && AddWords(SymbolMatch.AllNameWords(words).And(query.Required), MatchKind.Words) > 0;
        if (words.Count > 0)
            AddWords(SymbolMatch.AllWords(words).And(query.Required), MatchKind.Words);
        else if (query.Required is not null)
            AddWords(query.Required, query.Intent == QueryIntent.Phrase ? MatchKind.Phrase : MatchKind.Words);
        if (!isNamed && (query.Intent == QueryIntent.Symbol ? !_found.Values.Any(static candidate => candidate.Match < MatchKind.Phrase) : words.Count > 1))
            isNamed = FindAbbreviated(words);
        // A name that does not exist is not found; its words elsewhere are not what was asked for.
        if (query.Words.Count < 2)
            return isNamed;
        // A name that is made of all words but one often is what was meant: ReadFull for "read full buffer".
        if (words.Count is >= 3 and <= 8)
            AddWords(SymbolMatch.AllNameWordsButOne(words).And(query.Required), MatchKind.SomeWords);
        else if (words.Count == 2 && !_found.Values.Any(static candidate => candidate.Match == MatchKind.Words))
            AddWords(SymbolMatch.AnyWord(words).And(query.Required), MatchKind.SomeWords);
        // A sentence: few symbols have all of its words, and those with the rarest of them are what it is about.
        if (words.Count > 2 && _found.Count < FewFound)
            FindByRareWords(words);
        return isNamed;
    }

    private bool FindAbbreviated(IReadOnlyList<string> words)
    {
        if (AbbreviatedNames.Match(reader, words) is not { } match)
            return false;
        var symbols = Find(match.And(query.Required), WeakerBound(MaxAbbreviated));
        foreach (var symbol in symbols)
            _found.TryAdd(symbol.Id, new(symbol, AbbreviatedNames.KindOf(symbol.Name, words)));
        return symbols.Count > 0;
    }

    private void FindByRareWords(IReadOnlyList<string> words)
    {
        var rare = RareWords.Of(reader, words);
        if (rare.Count == 0)
            return;
        var match = SymbolMatch.AnyWord(rare).And(query.Required).And(query.Scope).Except(query.Excluded);
        foreach (var symbol in reader.FindBestSymbols(match, query.Filter, Bound(MaxRare), FieldWeights))
            _found.TryAdd(symbol.Id, new(symbol, MatchKind.SomeWords));
    }

    // Phrases are not looked for in bodies. Where names have all the words, they are what was asked for.
    private void FindByBodies()
    {
        if (bodies is null || query.Required is not null)
            return;
        var scores = bodies.Run(query.WordTokens);
        IsBounded |= bodies.IsBounded;
        foreach (var candidate in _found.Values.Where(candidate => scores.ContainsKey(candidate.Symbol.Id)).ToList())
        {
            _found[candidate.Symbol.Id] = candidate with { Body = scores[candidate.Symbol.Id] };
            scores.Remove(candidate.Symbol.Id);
        }
        var bound = Bound(MaxBodies);
        var left = bound;
        foreach (var ids in scores.OrderByDescending(static score => score.Value).ThenBy(static score => score.Key).Select(static score => score.Key).Chunk(bound))
        {
            foreach (var symbol in reader.FindSymbols(ids, query.Filter, query.Excluded).OrderByDescending(symbol => scores[symbol.Id]).ThenBy(static symbol => symbol.Id).Take(left))
            {
                _found.Add(symbol.Id, new(symbol, MatchKind.Body, scores[symbol.Id]));
                left--;
            }
            if (left == 0)
                break;
        }
    }

    private void FindByFilters()
    {
        var bound = Bound(MaxListed);
        var symbols = query.Scope is { } scope
            ? reader.FindSymbols(scope.Except(query.Excluded), query.Filter, bound)
            : reader.FindSymbols(query.Filter, query.Excluded, bound);
        IsBounded |= symbols.Count == bound;
        foreach (var symbol in symbols)
            _found.TryAdd(symbol.Id, new(symbol, MatchKind.Filters));
    }

    private int AddWords(SymbolMatch match, MatchKind kind)
    {
        // What was found by its name stays unscored: the bound would score some of it and not the rest, by the order of ids.
        var symbols = Find(match, WeakerBound(MaxWords), query.Filter, FieldWeights);
        foreach (var symbol in symbols)
            _found.TryAdd(symbol.Id, new(symbol, kind));
        return symbols.Count;
    }

    // Beside the name itself, weaker hits are an extra.
    private int WeakerBound(int bound) => _found.Count > 0 && query.Intent == QueryIntent.Symbol ? MaxBesideExact : bound;

    private List<StoredSymbol> Find(SymbolMatch match, int limit) => Find(match, limit, query.Filter);

    private List<StoredSymbol> Find(SymbolMatch match, int limit, SymbolFilter filter, ReadOnlySpan<double> weights = default)
    {
        limit = Bound(limit);
        var symbols = reader.FindSymbols(match.And(query.Scope).Except(query.Excluded), filter, limit, weights);
        IsBounded |= symbols.Count == limit;
        return symbols;
    }

    private List<StoredSymbol> FindByKey(string key, int limit)
    {
        limit = Bound(limit);
        var symbols = reader.FindSymbolsByKey(key, query.Scope, query.Excluded, query.Filter, limit);
        IsBounded |= symbols.Count == limit;
        return symbols;
    }

    private int Bound(int least) => Math.Max(least, Math.Min(wanted, MaxBound));
}
