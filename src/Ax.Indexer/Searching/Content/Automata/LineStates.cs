using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ax.Indexer.Searching.Content.Automata;

/// <summary>
/// The deterministic automaton of a <see cref="LineAutomaton"/>, made as far as texts need it, within bounds. For one thread at a time.
/// </summary>
internal sealed class LineStates
{
    /// <summary>No line is accepted.</summary>
    public const int None = -1;

    /// <summary>States are used so little that another way is faster.</summary>
    public const int GaveUp = -2;

    // In the table: what is no state, or one that is more than that.
    private const int Unknown = -1, Accepted = -2, Dead = -3, Idle = -4, TooMany = -5;

    // Where hardly any bytes are passed over at a time, going through them one by one is faster.
    private const int TrialPasses = 512, LeastPassed = 4;

    // Up to here bytes are passed over one by one.
    private const int Near = 48;

    private readonly LineSteps _steps;
    private readonly byte[] _classes;
    private readonly int _width, _lineFeed, _mostStates, _mostNodes, _leastBytesPerState;
    private readonly Dictionary<LineState, int> _numbers = [];
    private readonly List<LineState> _states = [];
    private readonly bool _matchesAnything;
    private int[] _table = [];
    private int _lineStart, _dead, _idle;
    private readonly bool[] _leavesIdle = new bool[256];
    private SearchValues<byte>? _leavingIdle;
    private long _passes, _passed, _bytes, _nodes;

    /// <param name="automaton">The automaton.</param>
    /// <param name="mostEntries">The most entries of the table of states.</param>
    /// <param name="leastBytesPerState">How many bytes a state must have served for when all are dropped; RE2 has ten.</param>
    public LineStates(LineAutomaton automaton, int mostEntries = 1 << 18, int leastBytesPerState = 10)
    {
        _leastBytesPerState = leastBytesPerState;
        _steps = new LineSteps(automaton);
        (_classes, _width, _lineFeed) = (automaton.Classes.Of, automaton.Classes.Count, automaton.Classes.LineFeed);
        // What the states stand for takes no more than the table, or little more.
        _mostNodes = Math.Max(mostEntries, 4 * automaton.Nodes.Count);
        _mostStates = Math.Max(4, mostEntries / _width);
        _matchesAnything = _steps.Begin(Neighbour.LineEnd) is null;
        if (_matchesAnything)
            return;
        Restart();
        FindLeavingIdle(automaton.Classes);
    }

    /// <summary>How often all states were dropped because they were too many.</summary>
    public int Flushes { get; private set; }

    /// <summary>A place in, or at the end of, the next line that is accepted; <see cref="None"/>, or <see cref="GaveUp"/>.</summary>
    /// <param name="text">Lines.</param>
    /// <param name="from">The start of a line.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(ReadOnlySpan<byte> text, int from)
    {
        if (_matchesAnything)
            return from;
        ref var bytes = ref MemoryMarshal.GetReference(text);
        ref var classes = ref MemoryMarshal.GetArrayDataReference(_classes);
        ref var table = ref MemoryMarshal.GetArrayDataReference(_table);
        var (state, at, end) = (_lineStart, from, text.Length);
        var counted = from;
        while (true)
        {
            var entry = 0;
            for (; at < end; at++)
            {
                entry = Unsafe.Add(ref table, (nint)(uint)(state + Unsafe.Add(ref classes, (nint)Unsafe.Add(ref bytes, (nint)(uint)at))));
                if (entry < 0)
                    break;
                state = entry;
            }
            var byteClass = at < end ? _classes[text[at]] : _lineFeed;
            if (at >= end)
                entry = _table[state + byteClass];
            if (entry == Unknown)
            {
                _bytes += at - counted;
                counted = at;
                entry = Make(state, byteClass);
                if (entry == TooMany)
                    return GaveUp;
                table = ref MemoryMarshal.GetArrayDataReference(_table);
            }
            if (at >= end || entry == Accepted)
            {
                _bytes += at - counted;
                return entry == Accepted ? at : None;
            }
            at++;
            if (entry == Dead)
            {
                var length = text[at..].IndexOf((byte)'\n');
                at = length < 0 ? end : at + length;
                // The line feed leads from there to the start of a line.
                state = _dead;
            }
            else if (entry == Idle)
            {
                var before = at;
                at = PassIdle(text, at);
                state = _idle;
                if (++_passes <= TrialPasses && (_passed += at - before) < TrialPasses * LeastPassed && _passes == TrialPasses)
                {
                    StopPassing();
                    table = ref MemoryMarshal.GetArrayDataReference(_table);
                }
            }
            else
            {
                state = entry;
            }
        }
    }

    // The first byte that leads elsewhere. Most are near.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int PassIdle(ReadOnlySpan<byte> text, int at)
    {
        ref var bytes = ref MemoryMarshal.GetReference(text);
        ref var leaves = ref MemoryMarshal.GetArrayDataReference(_leavesIdle);
        var near = Math.Min(text.Length, at + Near);
        for (; at < near; at++)
        {
            if (Unsafe.Add(ref leaves, (nint)Unsafe.Add(ref bytes, (nint)(uint)at)))
                return at;
        }
        return text[at..].IndexOfAny(_leavingIdle!) is >= 0 and var length ? at + length : text.Length;
    }

    private int Make(int state, int byteClass)
    {
        var next = _steps.Next(_states[state / _width], byteClass);
        if (next is null)
            return _table[state + byteClass] = Accepted;
        var flushes = Flushes;
        if (!_numbers.ContainsKey(next) && (_states.Count >= _mostStates || _nodes > _mostNodes))
        {
            if (_bytes < (long)_leastBytesPerState * _states.Count)
                return TooMany;
            Flushes++;
            _bytes = 0;
            Restart();
        }
        var entry = EntryOf(Number(next));
        if (flushes == Flushes)
            _table[state + byteClass] = entry;
        return entry;
    }

    private int EntryOf(int number) => number == _dead ? Dead : number == _idle && _leavingIdle is not null ? Idle : number;

    private int Number(LineState state)
    {
        if (_numbers.TryGetValue(state, out var number))
            return number;
        number = _states.Count * _width;
        if (number + _width > _table.Length)
        {
            var length = _table.Length;
            Array.Resize(ref _table, Math.Min(Math.Max(length * 2, 16 * _width), _mostStates * _width));
            _table.AsSpan(length).Fill(Unknown);
        }
        _states.Add(state);
        _nodes += state.Nodes.Length;
        _numbers.Add(state, number);
        return number;
    }

    // The states that are always there.
    private void Restart()
    {
        _numbers.Clear();
        _states.Clear();
        _nodes = 0;
        _table.AsSpan().Fill(Unknown);
        _lineStart = Number(_steps.Begin(Neighbour.LineEnd)!);
        _dead = Number(LineState.Dead);
        // Within a line, behind a character that is part of no match.
        _idle = _steps.Begin(Neighbour.NoWord) is { } idle ? Number(idle) : _dead;
    }

    private void FindLeavingIdle(ByteClasses classes)
    {
        if (_idle == _dead)
            return;
        var idle = _states[_idle / _width];
        var leaving = new List<byte>();
        for (var byteClass = 0; byteClass < _width; byteClass++)
        {
            if (!idle.Equals(_steps.Next(idle, byteClass)))
                leaving.AddRange(Enumerable.Range(0, 256).Select(static value => (byte)value).Where(value => classes.Of[value] == byteClass));
        }
        _leavingIdle = SearchValues.Create([.. leaving]);
        foreach (var value in leaving)
            _leavesIdle[value] = true;
    }

    private void StopPassing()
    {
        _leavingIdle = null;
        foreach (ref var entry in _table.AsSpan())
        {
            if (entry == Idle)
                entry = _idle;
        }
    }
}
