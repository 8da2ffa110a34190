using System.Globalization;
using System.Text;

namespace Ax.Indexer.Benchmarks.Monster;

/// <summary>Writes the text of a file: what its dialect's templates say, until it is as large as planned.</summary>
internal sealed class SourceText
{
    private const int MostImports = 10, MostMembers = 8, MostStatements = 6, DeepestBlock = 3;

    private readonly StringBuilder _text = new();
    private readonly Plan _plan;
    private readonly PlannedFile _file;
    private readonly PlannedFile[] _imports;
    private Dice _dice;
    private PlannedFile _import;
    private string _type = "", _function = "";
    private (string A, string B, string C) _locals;
    private int _functions, _units;

    private SourceText(Plan plan, PlannedFile file, Dice dice)
    {
        (_plan, _file, _dice, _import) = (plan, file, dice, file);
        _imports = new PlannedFile[1 + _dice.Below(Math.Clamp(file.Size / 500, 1, MostImports))];
        for (var i = 0; i < _imports.Length; i++)
            _imports[i] = plan.Neighbour(file, ref _dice);
    }

    /// <summary>The text of a file.</summary>
    public static string Of(Plan plan, PlannedFile file, Dice dice) => new SourceText(plan, file, dice).Write();

    private string Write()
    {
        NextLocals();
        Append(Any("start"), "", 0);
        foreach (var import in _imports.Distinct())
        {
            _import = import;
            Append(Any("import"), "", 0);
        }
        do
        {
            var type = _units++ == 0 ? _file.Type : Name.OfType(ref _dice, IsForeign);
            _type = type.In(_file.Dialect.Types);
            Append(Any("unit"), "", 0);
        }
        while (_text.Length < _file.Size);
        return _text.ToString();
    }

    private bool IsForeign => _file.Oddity == Oddity.ForeignNames;

    private Template Any(string section)
    {
        var templates = _file.Dialect[section];
        return templates[_dice.Below(templates.Length)];
    }

    private void Append(Template template, string indent, int depth)
    {
        var word = _dice.Common(Vocabulary.Nouns);
        foreach (var (own, parts) in template.Lines)
        {
            switch (parts)
            {
                case ["", "members", ""]:
                    AppendMembers(indent + own);
                    break;
                case ["", "body", ""]:
                    for (var left = 1 + _dice.Below(MostStatements / (1 + depth)); left > 0; left--)
                        Append(depth < DeepestBlock ? Any("statement") : _file.Dialect["statement"][0], indent + own, depth + 1);
                    break;
                case [""]:
                    _text.Append('\n');
                    break;
                default:
                    _text.Append(indent).Append(own);
                    for (var i = 0; i < parts.Length; i++)
                        _text.Append((i & 1) == 0 ? parts[i] : parts[i] == "word" ? word : Fill(parts[i]));
                    _text.Append('\n');
                    break;
            }
        }
    }

    private void AppendMembers(string indent)
    {
        for (var left = 1 + _dice.Below(MostMembers); left > 0; left--)
        {
            NextLocals();
            _function = _plan.FunctionName(_file, _functions++);
            Append(Any("member"), indent, 0);
            if (_text.Length > _file.Size)
                break;
            if (left > 1)
                _text.Append('\n');
        }
    }

    private void NextLocals()
    {
        var names = Vocabulary.Locals;
        var at = _dice.Below(names.Length);
        _locals = (IsForeign ? _dice.Common(Vocabulary.Foreign) : names[at], names[(at + 3) % names.Length], names[(at + 7) % names.Length]);
    }

    private string Fill(string hole) => hole switch
    {
        "name" => _function,
        "type" => _type,
        "a" => _locals.A,
        "b" => _locals.B,
        "c" => _locals.C,
        "n" => _dice.Below(_dice.Below(4) == 0 ? 10_000 : 64).ToString(CultureInfo.InvariantCulture),
        "call" => Callee(),
        "used" => _imports[_dice.Below(_imports.Length)].Type.In(_file.Dialect.Types),
        "constant" => new Name([_dice.Common(Vocabulary.Nouns), _dice.Common(Vocabulary.Nouns), _dice.Common(Vocabulary.Verbs)]).In(Casing.Upper),
        "text" => Words(2 + _dice.Below(4)),
        "sentence" => Sentence(),
        "stem" => _file.Stem,
        "dotted" => _file.Folder.Replace('/', '.'),
        "package" => _file.Folder[(_file.Folder.LastIndexOf('/') + 1)..],
        "path" => _import.Path,
        "relative" => _import.RelativeTo(_file.Folder),
        "imported" => _import.Type.In(_file.Dialect.Types),
        "importedStem" => _import.Stem,
        "importedFolder" => _import.Folder,
        "importedDotted" => _import.Folder.Replace('/', '.'),
        "importedColons" => _import.Folder.Replace("/", "::", StringComparison.Ordinal),
        _ => throw new InvalidOperationException($"no such hole: {{{hole}}}"),
    };

    // One of the first functions of a file that is imported: nearly every file has these.
    private string Callee() => _functions > 0 && _dice.Below(3) == 0
        ? _plan.FunctionName(_file, _dice.Below(_functions))
        : _plan.FunctionName(_imports[_dice.Below(_imports.Length)], _dice.Below(3));

    private string Sentence()
    {
        var words = Words(5 + _dice.Below(9));
        return char.ToUpperInvariant(words[0]) + words[1..] + '.';
    }

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => _dice.Common(
        _dice.Below(5) switch { 0 => Vocabulary.Verbs, 1 or 2 => Vocabulary.Glue, _ => Vocabulary.Nouns })));
}
