using System.Text;
using Ax.Indexer.Searching.Content.Patterns;

namespace Ax.Indexer.Searching.Content.Automata;

/// <summary>Makes an automaton of a pattern, from its end to its start. For one pattern.</summary>
/// <param name="mostRepeated">More repetitions become any number.</param>
internal sealed class AutomatonCompiler(int mostRepeated)
{
    private const int MostNodes = 4000;

    private static readonly ByteSet Continuation = ByteSet.Range(0x80, 0xBF);

    // First bytes of characters that have two; those of four are two of UTF-16, of two bytes each as far as this goes.
    private static readonly ByteSet FirstOfTwo = ByteSet.Range(0xC2, 0xDF).Union(ByteSet.Range(0xF0, 0xF4)).Union(Continuation);

    private static readonly ByteSet FirstOfThree = ByteSet.Range(0xE0, 0xEF);

    private static readonly ByteSet LineFeed = ByteSet.Of((byte)'\n');

    /// <summary>The characters of ASCII that are part of words.</summary>
    public static readonly ByteSet Word =
        ByteSet.Range((byte)'a', (byte)'z').Union(ByteSet.Range((byte)'A', (byte)'Z')).Union(ByteSet.Range((byte)'0', (byte)'9')).Union(ByteSet.Of((byte)'_'));

    private static readonly ByteSet BeyondAscii = ByteSet.Range(0x80, 0xFF);

    private readonly List<AutomatonNode> _nodes = [];
    private readonly HashSet<ByteSet> _sets = [];
    private bool _isExact = true, _asksForWords;

    /// <summary>The automaton; null when it would be too large.</summary>
    public LineAutomaton? TryCompile(PatternSyntax pattern)
    {
        var start = Compile(pattern, Add(new AutomatonNode { Kind = AutomatonNodeKind.Match }));
        if (_nodes.Count > MostNodes)
            return null;
        if (_asksForWords)
            _sets.UnionWith([Word, BeyondAscii]);
        return new LineAutomaton { Nodes = _nodes, Start = start, IsExact = _isExact, AsksForWords = _asksForWords, Classes = new ByteClasses(_sets) };
    }

    // The node at which a piece begins; behind it comes another.
    private int Compile(PatternSyntax piece, int next)
    {
        // Nobody will want it.
        if (_nodes.Count > MostNodes)
            return next;
        switch (piece)
        {
            case PatternSyntax.Character character:
                return Character(character.Set, next);
            case PatternSyntax.Sequence sequence:
                for (var i = sequence.Pieces.Count - 1; i >= 0; i--)
                    next = Compile(sequence.Pieces[i], next);
                return next;
            case PatternSyntax.Choice choice:
                return choice.Alternatives.Select(alternative => Compile(alternative, next)).ToList().Aggregate(Split);
            case PatternSyntax.Repetition repetition:
                return Repeat(repetition, next);
            case PatternSyntax.Assertion assertion:
                return Assert(assertion.Kind, next);
            case PatternSyntax.Restricted restricted:
                _isExact = false;
                return Compile(restricted.Piece, next);
            default:
                _isExact = false;
                return AnyText(next);
        }
    }

    private int Character(CharacterSet set, int next)
    {
        // Of no set at all a node that no byte leaves.
        var starts = new List<int>();
        if (set.HasOthers)
        {
            var last = Bytes(Continuation, next);
            starts.Add(Bytes(FirstOfTwo, last));
            starts.Add(Bytes(FirstOfThree, Bytes(Continuation, last)));
        }
        else
        {
            foreach (var member in set.Members ?? [])
            {
                if (member > 127)
                    starts.Add(BeyondAsciiCharacter(member, next));
            }
        }
        if (set.Ascii != 0 || starts.Count == 0)
            starts.Add(Bytes(ByteSet.Ascii(set.Ascii), next));
        return starts.Aggregate(Split);
    }

    private int BeyondAsciiCharacter(char c, int next)
    {
        if (char.IsSurrogate(c))
            return Bytes(FirstOfTwo, Bytes(Continuation, next));
        Span<byte> bytes = stackalloc byte[4];
        var length = new Rune(c).EncodeToUtf8(bytes);
        for (var i = length - 1; i >= 0; i--)
            next = Bytes(ByteSet.Of(bytes[i]), next);
        return next;
    }

    private int Repeat(PatternSyntax.Repetition repetition, int next)
    {
        var (least, most) = (repetition.Least, repetition.Most);
        if (least > mostRepeated || most != int.MaxValue && most - least > mostRepeated)
        {
            (least, most) = (Math.Min(least, mostRepeated), int.MaxValue);
            _isExact = false;
        }
        if (most == int.MaxValue)
            next = Loop(repetition.Piece, next);
        else
            next = Optional(repetition.Piece, most - least, next);
        for (var i = 0; i < least; i++)
            next = Compile(repetition.Piece, next);
        return next;
    }

    private int Optional(PatternSyntax piece, int times, int next)
    {
        var start = next;
        for (var i = 0; i < times; i++)
            start = Split(Compile(piece, start), next);
        return start;
    }

    private int Loop(PatternSyntax piece, int next)
    {
        var loop = Add(new AutomatonNode { Kind = AutomatonNodeKind.Split });
        _nodes[loop] = new AutomatonNode { Kind = AutomatonNodeKind.Split, Next = Compile(piece, loop), Other = next };
        return loop;
    }

    private int AnyText(int next)
    {
        var loop = Add(new AutomatonNode { Kind = AutomatonNodeKind.Split });
        _nodes[loop] = new AutomatonNode { Kind = AutomatonNodeKind.Split, Next = Bytes(ByteSet.Range(0, 255), loop), Other = next };
        return loop;
    }

    private int Assert(AssertionKind kind, int next)
    {
        if (kind == AssertionKind.Unknown)
        {
            _isExact = false;
            return next;
        }
        _asksForWords |= kind is AssertionKind.WordBoundary or AssertionKind.NoWordBoundary;
        return Add(new AutomatonNode { Kind = AutomatonNodeKind.Assertion, Next = next, Assertion = kind });
    }

    private int Bytes(ByteSet set, int next)
    {
        set = set.Without(LineFeed);
        _sets.Add(set);
        return Add(new AutomatonNode { Kind = AutomatonNodeKind.Bytes, Next = next, Set = set });
    }

    private int Split(int one, int other) => Add(new AutomatonNode { Kind = AutomatonNodeKind.Split, Next = one, Other = other });

    private int Add(AutomatonNode node)
    {
        _nodes.Add(node);
        return _nodes.Count - 1;
    }
}
