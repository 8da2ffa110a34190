using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>A language's visibility rule in the form the extractor uses. Immutable and thread-safe.</summary>
internal sealed class VisibilityTable
{
    private static readonly (byte[] Word, SymbolModifiers Modifier)[] Modifiers =
    [
        ("static"u8.ToArray(), SymbolModifiers.Static), ("abstract"u8.ToArray(), SymbolModifiers.Abstract),
        ("virtual"u8.ToArray(), SymbolModifiers.Virtual), ("override"u8.ToArray(), SymbolModifiers.Override),
        ("sealed"u8.ToArray(), SymbolModifiers.Sealed), ("final"u8.ToArray(), SymbolModifiers.Sealed),
        ("readonly"u8.ToArray(), SymbolModifiers.ReadOnly), ("async"u8.ToArray(), SymbolModifiers.Async),
        ("partial"u8.ToArray(), SymbolModifiers.Partial), ("extern"u8.ToArray(), SymbolModifiers.Extern),
        ("inline"u8.ToArray(), SymbolModifiers.Inline), ("unsafe"u8.ToArray(), SymbolModifiers.Unsafe),
    ];

    private readonly string _rule;
    private readonly (byte[] Word, Visibility Visibility)[] _words;
    private readonly Visibility[] _defaults = new Visibility[256];

    /// <param name="rule">The rule.</param>
    /// <param name="file">The file it stands in, for messages.</param>
    /// <exception cref="InvalidDataException">The rule has a value the engine does not know.</exception>
    public VisibilityTable(VisibilityRule rule, string file)
    {
        _rule = rule.Rule is "words" or "capitalized" or "underscore" or "none"
            ? rule.Rule
            : throw new InvalidDataException($"{file}: '{rule.Rule}' is not a visibility rule: use words, capitalized, underscore or none.");
        _words = [.. rule.Words
            .OrderByDescending(pair => pair.Key.Length)
            .Select(pair => (Encoding.UTF8.GetBytes(pair.Key), Parse(pair.Value, file)))];
        Array.Fill(_defaults, rule.Default.TryGetValue("", out var general) ? Parse(general, file) : Visibility.Unknown);
        foreach (var (kindName, value) in rule.Default)
        {
            if (kindName.Length > 0)
                _defaults[SymbolKindNames.TryParse(kindName, out var kind) ? (int)kind : throw new InvalidDataException($"{file}: '{kindName}' is not a symbol kind.")] = Parse(value, file);
        }
    }

    /// <summary>Reads modifiers and visibility off the words before a name.</summary>
    /// <param name="head">The definition's text before its name.</param>
    /// <param name="name">The name.</param>
    /// <param name="containerKind">Kind of the container, or <see cref="SymbolKind.None"/>.</param>
    /// <param name="section">Visibility set by a label above; <see cref="Visibility.Unknown"/> when there is none.</param>
    /// <param name="modifiers">The modifiers found.</param>
    public Visibility Classify(ReadOnlySpan<byte> head, ReadOnlySpan<byte> name, SymbolKind containerKind, Visibility section, out SymbolModifiers modifiers)
    {
        var visibility = Visibility.Unknown;
        modifiers = SymbolModifiers.None;
        for (var i = 0; i < head.Length;)
        {
            if (!IsLetter(head[i]))
            {
                i += 1;
                continue;
            }
            var start = i;
            while (i < head.Length && (IsLetter(head[i]) || head[i] is (byte)'_' or (>= (byte)'0' and <= (byte)'9')))
                i++;
            modifiers |= ModifierOf(head[start..i]);
            if (visibility == Visibility.Unknown)
                visibility = WordVisibility(head[start..], i - start);
        }
        if (name.StartsWith("#"u8))
            return Visibility.Private;
        return visibility != Visibility.Unknown ? visibility
            : section != Visibility.Unknown ? section
            : _rule switch
            {
                "capitalized" => IsUpper(name) ? Visibility.Public : Visibility.Private,
                "underscore" => name.StartsWith("_"u8) && !(name.StartsWith("__"u8) && name.EndsWith("__"u8)) ? Visibility.Private : Visibility.Public,
                _ => _defaults[(int)containerKind],
            };
    }

    /// <summary>The visibility a label such as <c>private:</c> sets.</summary>
    public Visibility OfSection(ReadOnlySpan<byte> label)
    {
        var length = 0;
        while (length < label.Length && IsLetter(label[length]))
            length++;
        return WordVisibility(label, length);
    }

    private Visibility WordVisibility(ReadOnlySpan<byte> text, int wordLength)
    {
        foreach (var (word, visibility) in _words)
        {
            if (word.Length >= wordLength && text.StartsWith(word))
                return visibility;
        }
        return Visibility.Unknown;
    }

    private static SymbolModifiers ModifierOf(ReadOnlySpan<byte> word)
    {
        foreach (var (known, modifier) in Modifiers)
        {
            if (word.SequenceEqual(known))
                return modifier;
        }
        return SymbolModifiers.None;
    }

    private static bool IsLetter(byte b) => (uint)((b | 0x20) - 'a') <= 'z' - 'a';

    private static bool IsUpper(ReadOnlySpan<byte> name) =>
        Rune.DecodeFromUtf8(name, out var rune, out _) == System.Buffers.OperationStatus.Done && Rune.IsUpper(rune);

    private static Visibility Parse(string value, string file) => Enum.TryParse<Visibility>(value, ignoreCase: true, out var visibility)
        ? visibility
        : throw new InvalidDataException($"{file}: '{value}' is not a visibility: use public, protected, internal or private.");
}
