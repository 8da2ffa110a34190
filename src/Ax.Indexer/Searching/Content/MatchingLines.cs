using System.Runtime.CompilerServices;
using Ax.Indexer.Searching.Content.Automata;

namespace Ax.Indexer.Searching.Content;

/// <summary>The lines of one text that match a pattern, one after the other.</summary>
internal ref struct MatchingLines : IDisposable
{
    private readonly ContentPattern _pattern;
    private readonly ReadOnlySpan<byte> _text;
    private readonly TextFinder? _texts;
    private LineStates? _states;
    private int _from, _candidates;

    /// <param name="pattern">The pattern.</param>
    /// <param name="text">A text whose lines lie between line feeds.</param>
    public MatchingLines(ContentPattern pattern, ReadOnlySpan<byte> text)
    {
        _pattern = pattern;
        _text = text;
        _states = pattern.RentStates();
        _texts = pattern.TextsFor(text);
    }

    /// <summary>Where the line starts.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends: its line feed, or the end of the text.</summary>
    public int End { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MoveNext()
    {
        while (_from <= _text.Length)
        {
            var candidate = _texts is not null ? _texts.Find(_text, _from) : _states is not null ? _states.Find(_text, _from) : _from;
            if (candidate == LineStates.GaveUp)
            {
                GiveUp();
                continue;
            }
            if (candidate < 0)
                break;
            Start = candidate;
            while (Start > _from && _text[Start - 1] != '\n')
                Start--;
            End = _text[candidate..].IndexOf((byte)'\n') is >= 0 and var length ? candidate + length : _text.Length;
            _from = End + 1;
            _candidates++;
            if (IsMatch(_text[Start..End]))
                return true;
        }
        _from = _text.Length + 1;
        return false;
    }

    public readonly void Dispose()
    {
        if (_texts is not null)
            _pattern.NoteTexts(_candidates, _from);
        if (_states is not null)
            _pattern.ReturnStates(_states);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool IsMatch(ReadOnlySpan<byte> line)
    {
        if (_texts is not null && _states is not null)
        {
            switch (_states.Find(line, 0))
            {
                case LineStates.None:
                    return false;
                case LineStates.GaveUp:
                    GiveUp();
                    break;
            }
        }
        return _states is not null && _pattern.IsCertain(line) || _pattern.Matches(line);
    }

    private void GiveUp()
    {
        _pattern.GiveUpStates();
        _states = null;
    }
}
