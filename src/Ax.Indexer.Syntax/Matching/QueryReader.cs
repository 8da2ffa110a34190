using System.Text;

namespace Ax.Indexer.Syntax.Matching;

/// <summary>
/// Reads tree-sitter's query language: nodes, tokens, fields, negated fields, wildcards, anchors, quantifiers, alternations,
/// groups, captures and conditions.
/// </summary>
internal ref struct QueryReader
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly List<QueryCondition> _conditions = [];
    private int _at;

    private QueryReader(ReadOnlySpan<byte> text) => _text = text;

    /// <summary>The patterns of a query in UTF-8.</summary>
    /// <exception cref="QueryFormatException">It is not written as it should be.</exception>
    public static List<QueryPattern> Read(ReadOnlySpan<byte> text)
    {
        var reader = new QueryReader(text);
        var patterns = new List<QueryPattern>();
        for (reader.SkipBlank(); reader._at < text.Length; reader.SkipBlank())
        {
            var root = reader.ReadExpression();
            patterns.Add(new QueryPattern(root, [.. reader._conditions]));
            reader._conditions.Clear();
        }
        return patterns;
    }

    private QueryExpression ReadExpression()
    {
        var offset = _at;
        QueryExpression expression;
        switch (Current)
        {
            case '[':
                expression = new(QueryExpressionKind.Choice, offset);
                _at++;
                ReadItems(expression, ']');
                break;
            case '(':
                expression = ReadParenthesized();
                break;
            case '"':
                expression = new(QueryExpressionKind.Node, offset) { Type = ReadString() };
                break;
            case '_' when !IsWord(At(1)):
                _at++;
                expression = new(QueryExpressionKind.Node, offset);
                break;
            default:
                var field = ReadWord("a node, a token, a field or a group");
                SkipBlank();
                Expect(':');
                SkipBlank();
                expression = ReadExpression();
                expression.Field = field;
                return expression;
        }
        ReadSuffixes(expression);
        return expression;
    }

    private QueryExpression ReadParenthesized()
    {
        var offset = _at++;
        SkipBlank();
        QueryExpression expression;
        if (Current is '(' or '[' or '"' or '.')
        {
            expression = new(QueryExpressionKind.Sequence, offset);
        }
        else
        {
            var word = ReadWord("a node's type");
            // A field is the first part of a group; a node's type is alone.
            SkipBlank();
            if (Current == ':')
            {
                _at = offset + 1;
                SkipBlank();
                expression = new(QueryExpressionKind.Sequence, offset);
            }
            else
            {
                expression = new(QueryExpressionKind.Node, offset) { Type = word == "_" ? null : word, IsNamed = true };
                if (word == "MISSING")
                    ReadMissing(expression);
            }
        }
        ReadItems(expression, ')');
        return expression;
    }

    // (MISSING), (MISSING type) or (MISSING "token")
    private void ReadMissing(QueryExpression expression)
    {
        expression.IsMissing = true;
        expression.Type = null;
        if (Current == '"')
            (expression.Type, expression.IsNamed) = (ReadString(), false);
        else if (IsWord(Current))
            expression.Type = ReadWord("a node's type");
    }

    private void ReadItems(QueryExpression parent, char end)
    {
        var isImmediate = false;
        for (SkipBlank(); Current != end; SkipBlank())
        {
            if (_at >= _text.Length)
                throw new QueryFormatException($"'{end}' is missing", parent.Offset);
            if (Current == '.' && parent.Kind != QueryExpressionKind.Choice)
            {
                isImmediate = true;
                _at++;
            }
            else if (Current == '!')
            {
                _at++;
                parent.NegatedFields.Add(ReadWord("a field"));
            }
            else if (Current == '(' && IsCondition())
            {
                ReadCondition();
            }
            else
            {
                var item = ReadExpression();
                item.IsImmediate = isImmediate;
                parent.Items.Add(item);
                isImmediate = false;
            }
        }
        if (isImmediate && parent.Items.Count > 0)
            parent.Items[^1].IsLast = true;
        if (parent.Items.Count == 0 && parent.Kind != QueryExpressionKind.Node)
            throw new QueryFormatException("an empty group", parent.Offset);
        _at++;
    }

    private void ReadSuffixes(QueryExpression expression)
    {
        for (SkipBlank(); ; SkipBlank())
        {
            switch (Current)
            {
                case '?':
                    expression.Quantifier = Quantifier.Optional;
                    break;
                case '+':
                    expression.Quantifier = Quantifier.Repeated;
                    break;
                case '*':
                    expression.Quantifier = Quantifier.OptionalRepeated;
                    break;
                case '@':
                    _at++;
                    expression.Captures.Add(ReadWord("a capture's name", allowDots: true));
                    continue;
                default:
                    return;
            }
            _at++;
        }
    }

    private readonly bool IsCondition()
    {
        var rest = _text[(_at + 1)..].TrimStart(" \t\r\n"u8);
        return rest.StartsWith("#"u8);
    }

    private void ReadCondition()
    {
        var offset = _at++;
        SkipBlank();
        Expect('#');
        var name = ReadWord("a condition's name", allowDots: true);
        if (Current is '?' or '!')
            name += (char)_text[_at++];
        var arguments = new List<QueryArgument>();
        for (SkipBlank(); Current != ')'; SkipBlank())
        {
            if (Current == '@')
            {
                _at++;
                arguments.Add(new(ReadWord("a capture's name", allowDots: true), IsCapture: true));
            }
            else
            {
                arguments.Add(new(Current == '"' ? ReadString() : ReadWord("a string or a capture", allowDots: true), IsCapture: false));
            }
        }
        _at++;
        _conditions.Add(new QueryCondition(name, [.. arguments], offset));
    }

    private string ReadString()
    {
        var start = _at++;
        var bytes = new List<byte>();
        for (; ; _at++)
        {
            if (_at >= _text.Length || Current == '\n')
                throw new QueryFormatException("a string without an end", start);
            if (Current == '"')
                break;
            if (Current == '\\' && ++_at < _text.Length)
                bytes.Add((byte)(Current switch { 'n' => '\n', 'r' => '\r', 't' => '\t', '0' => '\0', var other => other }));
            else
                bytes.Add((byte)Current);
        }
        _at++;
        return Encoding.UTF8.GetString([.. bytes]);
    }

    private string ReadWord(string what, bool allowDots = false)
    {
        var start = _at;
        while (_at < _text.Length && (IsWord(Current) || (allowDots && Current == '.')))
            _at++;
        return _at > start ? Encoding.UTF8.GetString(_text[start.._at]) : throw new QueryFormatException($"{what} is missing", start);
    }

    private void Expect(char expected)
    {
        if (Current != expected)
            throw new QueryFormatException($"'{expected}' is missing", _at);
        _at++;
    }

    private void SkipBlank()
    {
        while (_at < _text.Length)
        {
            if (Current == ';')
            {
                var end = _text[_at..].IndexOf((byte)'\n');
                _at = end < 0 ? _text.Length : _at + end;
            }
            else if (Current is ' ' or '\t' or '\r' or '\n')
            {
                _at++;
            }
            else
            {
                break;
            }
        }
    }

    private readonly char Current => At(0);

    // A byte as a character: what is not ASCII belongs to a word or a string.
    private readonly char At(int ahead) => _at + ahead < _text.Length ? (char)_text[_at + ahead] : '\0';

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or >= (char)0x80;
}
