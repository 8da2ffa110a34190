using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Ax.Indexer.Model;
using Ax.Indexer.Searching.Content.Automata;
using Ax.Indexer.Searching.Content.Patterns;
using Ax.Indexer.Storage.Content;

namespace Ax.Indexer.Searching.Content;

/// <summary>A pattern, ready to search texts line by line. Thread-safe; what it answers does not change.</summary>
internal sealed class ContentPattern
{
    // Only patterns that need backtracking can take long.
    private static readonly TimeSpan MostPerLine = TimeSpan.FromSeconds(1), MostForSpans = TimeSpan.FromMilliseconds(100);

    // Of a pattern in a message.
    private const int MostShown = 100;

    // Finding a text, its line and running the automaton over that costs as much as running the automaton over so many bytes. Whether
    // texts are farther apart shows after so many.
    private const int LeastBytesPerText = 80, TextsTried = 2000;

    // In characters.
    private const int MostOnStack = 512;

    private readonly Regex _line;
    private readonly Regex? _spans;
    private readonly PlainText? _plain;
    private readonly LineAutomaton? _automaton;
    private readonly TextFinder? _texts;
    private readonly bool _isExact;
    private readonly ConcurrentBag<LineStates> _states = [];
    private volatile bool _hasGivenUp;
    private long _textCandidates, _textBytes;

    /// <exception cref="QuerySyntaxException">The pattern is no regular expression.</exception>
    public ContentPattern(ContentQuery query)
    {
        var pattern = query.IsLiteral ? Regex.Escape(query.Pattern) : query.Pattern;
        var whole = query.WholeWords ? $@"\b(?:{pattern})\b" : pattern;
        var options = RegexOptions.CultureInvariant | (query.IgnoreCase ? RegexOptions.IgnoreCase : RegexOptions.None);
        // By itself it must be a pattern, which a)|(b is not.
        _line = Compile(pattern, options);
        if (query.WholeWords)
            _line = Compile(whole, options);
        // Whether a text matches, .NET tells in linear time; where, it does not: [^a]?bk in "xabkyybk" is found at 5, not at 2 (10.0).
        var parsed = PatternParser.TryParse(whole, query.IgnoreCase);
        if (parsed is { HasIdleLoop: false })
            _spans = new Regex(whole, options, MostForSpans);
        else if (NeedsBacktracking && parsed is not null)
            throw new QuerySyntaxException($"'{Shown(pattern)}' looks around or back and has a lazy loop around what may be empty, such as (a?)*?, which may take for ever. Say it without one of both.");
        _plain = PlainText.TryMake(query);
        _automaton = parsed is null ? null : LineAutomaton.TryMake(parsed.Syntax);
        // Of what only the other engine knows something may not have been understood.
        _isExact = _automaton is { IsExact: true } && _line.Options.HasFlag(RegexOptions.NonBacktracking);
        var required = query.IsLiteral ? RequiredTexts.OneOf([query.Pattern]) : PatternReader.Read(parsed);
        var ignoresCase = parsed?.IgnoresCase ?? query.IgnoreCase;
        Trigrams = TrigramQuery.For(required.Groups, ignoresCase);
        if (required.Best is { } texts)
            _texts = TextFinder.TryMake(texts, ignoresCase);
    }

    /// <summary>Whether lines are matched by an engine that may take for ever, with a time limit.</summary>
    public bool NeedsBacktracking => !_line.Options.HasFlag(RegexOptions.NonBacktracking);

    /// <summary>What the trigrams of a file with a line that matches must be; null when they may be any.</summary>
    public TrigramQuery? Trigrams { get; }

    /// <summary>Whether a file may have a line that matches, by its bytes: to tell that most have none they need not be decoded.</summary>
    public bool MayMatch(ReadOnlySpan<byte> content)
    {
        // In other encodings texts may look otherwise.
        if (_texts is null || !_texts.IsAscii || content is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] || _texts.IsIn(content) || _texts.MayMiss(content))
            return true;
        NoteTexts(candidates: 0, content.Length);
        return false;
    }

    /// <summary>What to find first in a text: only lines with it can match; null to look at every line.</summary>
    public TextFinder? TextsFor(ReadOnlySpan<byte> text) => _texts is null || AreTextsTooMany || _texts.MayMiss(text) ? null : _texts;

    private bool AreTextsTooMany => _automaton is not null && !_hasGivenUp && Interlocked.Read(ref _textCandidates) is > TextsTried and var candidates
        && Interlocked.Read(ref _textBytes) < candidates * LeastBytesPerText;

    /// <summary>Notes how many lines texts were found in, in how many bytes.</summary>
    public void NoteTexts(int candidates, int bytes)
    {
        Interlocked.Add(ref _textCandidates, candidates);
        Interlocked.Add(ref _textBytes, bytes);
    }

    /// <summary>States of an automaton that accepts every line that matches, and perhaps others; null where there is none.</summary>
    public LineStates? RentStates() => _automaton is null || _hasGivenUp ? null : _states.TryTake(out var states) ? states : new LineStates(_automaton);

    /// <summary>Takes states back.</summary>
    public void ReturnStates(LineStates states) => _states.Add(states);

    /// <summary>The automaton needs so many states that it is slow: it is not used any more.</summary>
    public void GiveUpStates() => _hasGivenUp = true;

    /// <summary>Whether a line matches because the automaton accepts it.</summary>
    public bool IsCertain(ReadOnlySpan<byte> line) => _isExact && Ascii.IsValid(line);

    /// <summary>Whether a line matches.</summary>
    /// <param name="line">The line in UTF-8.</param>
    /// <exception cref="QuerySyntaxException">The pattern takes too long.</exception>
    public bool Matches(ReadOnlySpan<byte> line)
    {
        if (line.Length <= MostOnStack)
        {
            Span<char> chars = stackalloc char[MostOnStack];
            return Matches(chars[..Encoding.UTF8.GetChars(line, chars)]);
        }
        var rented = ArrayPool<char>.Shared.Rent(line.Length);
        try
        {
            return Matches(rented.AsSpan(0, Encoding.UTF8.GetChars(line, rented)));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    private bool Matches(ReadOnlySpan<char> line)
    {
        try
        {
            return _line.IsMatch(line);
        }
        catch (RegexMatchTimeoutException)
        {
            throw TooSlow();
        }
    }

    /// <summary>What matches in a line, in UTF-8 bytes from its start; all of it where that cannot be told.</summary>
    /// <param name="line">The line.</param>
    /// <param name="bytes">Its length in UTF-8.</param>
    public ByteSpan[] SpansIn(string line, int bytes)
    {
        try
        {
            if (_spans is not null && TrySpansIn(line, bytes) is { } spans)
                return spans;
        }
        catch (RegexMatchTimeoutException)
        {
            // That it matches is certain.
        }
        return [new ByteSpan(0, bytes)];
    }

    private ByteSpan[]? TrySpansIn(string line, int bytes)
    {
        var isAscii = line.Length == bytes;
        var (spans, next) = (new SpanList(), 0);
        if (isAscii && _plain is not null)
        {
            for (var at = _plain.Find(line, 0); at >= 0; at = _plain.Find(line, at + _plain.Length))
                spans.Add(new ByteSpan(at, _plain.Length));
            return spans.ToArray();
        }
        foreach (var match in _spans!.EnumerateMatches(line))
        {
            // The engine goes back, and on for ever, with patterns such as (\w+?|(|cb?\b?)+?)* (.NET 10.0).
            if (match.Length < 0 || match.Index < next || match.Index > line.Length - match.Length)
                return null;
            next = match.Index + Math.Max(match.Length, 1);
            spans.Add(isAscii ? new ByteSpan(match.Index, match.Length)
                : new ByteSpan(Encoding.UTF8.GetByteCount(line.AsSpan(0, match.Index)), Encoding.UTF8.GetByteCount(line.AsSpan(match.Index, match.Length))));
        }
        return spans.ToArray();
    }

    // Mostly one: its array is the answer.
    private struct SpanList
    {
        private ByteSpan[] _spans = [];
        private int _count;

        public SpanList()
        {
        }

        public void Add(ByteSpan span)
        {
            if (_count == _spans.Length)
                Array.Resize(ref _spans, Math.Max(1, 2 * _count));
            _spans[_count++] = span;
        }

        public ByteSpan[] ToArray()
        {
            Array.Resize(ref _spans, _count);
            return _spans;
        }
    }

    // What cannot be matched in linear time is matched with a time limit.
    private static Regex Compile(string pattern, RegexOptions options)
    {
        try
        {
            return new Regex(pattern, options | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, options, MostPerLine);
        }
        catch (ArgumentException e)
        {
            var reason = e.Message.Replace($"Invalid pattern '{pattern}' at", "at", StringComparison.Ordinal);
            throw new QuerySyntaxException($"'{Shown(pattern)}' is not a regular expression: {reason} To find a text as it is, ask for a literal (ax grep -F, in queries text:).");
        }
    }

    private static string Shown(string pattern) => pattern.Length <= MostShown ? pattern : pattern[..MostShown] + "…";

    private QuerySyntaxException TooSlow() =>
        new($"'{Shown(_line.ToString())}' looks around or back, which may take for ever: one line took more than {MostPerLine.TotalSeconds} s. Say it without lookarounds and references.");
}
