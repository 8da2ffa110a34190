using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Unicode;
using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>
/// Makes a file's tags out of raw ones: orders and nests definitions, attaches documentation and visibility, and has
/// occurrences and imports assembled. Reused from file to file.
/// </summary>
internal sealed class TagAssembler
{
    private const int MaxVisibilityHead = 256, MaxHead = 2048;

    private readonly DocBlocks _docs = new();
    private readonly RawSymbolOrder _order = new();
    private readonly OccurrenceAssembler _occurrences = new();
    private readonly List<Enclosing> _enclosing = [];
    private int _rootElements;

    /// <summary>A definition or region around the current place.</summary>
    private struct Enclosing
    {
        public ByteSpan Range;
        /// <summary>Index in the tag buffer; -1 for a region.</summary>
        public int Symbol;
        public ByteSpan RegionName;
        public Visibility Section;
        /// <summary>Position in the list it is an element of; -1 when it is none.</summary>
        public int Position;
        /// <summary>How many elements of its own it has had so far.</summary>
        public int Elements;
    }

    public void Assemble(RawTags raw, ReadOnlySpan<byte> source, LanguageDefinition language, TagBuffer tags)
    {
        if (raw.Symbols.Length > 0)
        {
            _docs.Build(raw, source);
            AddSymbols(raw, source, language.MergesClauses, tags);
            AttachInnerDocs(raw, source, tags);
            if (language.MaxKeys is { } maxKeys)
                OuterKeys.Keep(tags, maxKeys);
        }
        _occurrences.Assemble(raw, source, tags);
        ImportAssembler.Assemble(raw, source, tags);
    }

    private void AddSymbols(RawTags raw, ReadOnlySpan<byte> source, bool mergesClauses, TagBuffer tags)
    {
        _enclosing.Clear();
        _rootElements = 0;
        var nextSection = 0;
        var sections = raw.VisibilitySections;
        if (sections.Count > 1)
            CollectionsMarshal.AsSpan(sections).Sort(static (a, b) => a.Range.Start.CompareTo(b.Range.Start));
        foreach (var index in _order.Of(raw.Symbols))
        {
            ref var symbol = ref raw.Symbols[index];
            Unquote(ref symbol, source);
            var layer = raw.Layers[symbol.Layer];
            var visibility = layer.Language.Visibility;
            for (; nextSection < sections.Count && sections[nextSection].Range.Start < symbol.Range.Start; nextSection++)
                EnterSection(sections[nextSection].Range, source, visibility);
            Leave(symbol.Range.Start);
            if (symbol.Kind == SymbolKind.None)
            {
                var position = symbol.IsElement ? NextElement() : -1;
                _enclosing.Add(new Enclosing { Range = symbol.Range, Symbol = -1, RegionName = symbol.Container, Position = position });
                continue;
            }
            var start = _docs.SkipAttributes(symbol.Range.Start, symbol.Name.Start, source);
            var tag = MakeTag(symbol, start, source);
            Nest(ref tag, source, tags, out var section);
            var containerKind = tag.Parent >= 0 ? tags.Symbols[tag.Parent].Kind : SymbolKind.None;
            if (IsLocal(symbol, containerKind))
                continue;
            if (mergesClauses && IsFurtherClause(tag, source, tags))
            {
                raw.References.Add(new RawReference(symbol.Name, symbol.Line, symbol.Column, ReferenceRole.Definition, IsMember: true));
                continue;
            }
            tag.Visibility = visibility.Classify(Head(symbol, start, source), symbol.Name.Of(source), containerKind,
                symbol.Visibility != Visibility.Unknown ? symbol.Visibility : section, out var modifiers);
            tag.Modifiers = OfKind(modifiers, tag.Kind) 
                | (symbol.IsDeclaration ? SymbolModifiers.Declaration : SymbolModifiers.None)
                | (layer.IsExample ? SymbolModifiers.Example : SymbolModifiers.None);
            tag.Doc = _docs.Above(symbol.Range.Start, source);
            if (tag.Doc.IsEmpty && tag.Kind is SymbolKind.Field or SymbolKind.EnumMember or SymbolKind.Constant or SymbolKind.Variable)
                tag.Doc = _docs.Behind(symbol.Range.End, symbol.EndLine, source);
            Enclose(tag, tags);
            tags.Add(tag);
        }
    }

    private static void Unquote(ref RawSymbol symbol, ReadOnlySpan<byte> source)
    {
        if (Quotes.Strip(ref symbol.Name, source))
            symbol.Column++;
        Quotes.Strip(ref symbol.Container, source);
    }

    private int NextElement() => _enclosing.Count > 0 ? CollectionsMarshal.AsSpan(_enclosing)[^1].Elements++ : _rootElements++;

    // The first clause grows by those behind it.
    private static bool IsFurtherClause(in SymbolTag tag, ReadOnlySpan<byte> source, TagBuffer tags)
    {
        if (tag.Kind is SymbolKind.Module or SymbolKind.Namespace || IsType(tag.Kind))
            return false;
        for (var i = tags.Symbols.Length - 1; i >= 0; i--)
        {
            ref var earlier = ref tags.Symbols[i];
            if (earlier.Parent > tag.Parent)
                continue;
            if (earlier.Parent != tag.Parent || earlier.Kind != tag.Kind || !earlier.Name.Of(source).SequenceEqual(tag.Name.Of(source)))
                return false;
            earlier.Range = new ByteSpan(earlier.Range.Start, Math.Max(earlier.Range.End, tag.Range.End) - earlier.Range.Start);
            earlier.EndLine = Math.Max(earlier.EndLine, tag.EndLine);
            return true;
        }
        return false;
    }

    // Of several definitions that share a declaration the first holds what lies in it; a type before everything else.
    private void Enclose(in SymbolTag tag, TagBuffer tags)
    {
        var enclosing = CollectionsMarshal.AsSpan(_enclosing);
        if (enclosing.Length == 0 || enclosing[^1].Symbol < 0 || enclosing[^1].Range != tag.Range)
            _enclosing.Add(new Enclosing { Range = tag.Range, Symbol = tags.Symbols.Length, Position = -1 });
        else if (IsType(tag.Kind) && !IsType(tags.Symbols[enclosing[^1].Symbol].Kind))
            enclosing[^1].Symbol = tags.Symbols.Length;
    }

    // `int a, b;` defines side by side, and so does `struct s { … } x;` although the struct lies inside.
    private static bool IsBeside(in SymbolTag around, in SymbolTag tag) =>
        around.Range == tag.Range
        || (IsType(tag.Kind) && around.Kind is SymbolKind.Variable or SymbolKind.Field or SymbolKind.Constant or SymbolKind.TypeAlias);

    private static bool IsType(SymbolKind kind) => kind is SymbolKind.Class or SymbolKind.Struct or SymbolKind.Union
        or SymbolKind.Enum or SymbolKind.Interface or SymbolKind.Trait;

    // A final class cannot be inherited, a final field cannot be assigned.
    private static SymbolModifiers OfKind(SymbolModifiers modifiers, SymbolKind kind) =>
        modifiers.HasFlag(SymbolModifiers.Sealed) && kind is SymbolKind.Field or SymbolKind.Variable or SymbolKind.Constant
            ? (modifiers & ~SymbolModifiers.Sealed) | SymbolModifiers.ReadOnly
            : modifiers;

    // Variables of a function and, in C++, what looks like a prototype inside one ("T x(y);") are no business of the index.
    private static bool IsLocal(in RawSymbol symbol, SymbolKind containerKind) =>
        IsCallable(containerKind)
        && (symbol.IsDeclaration || (symbol.Kind is SymbolKind.Variable or SymbolKind.Constant && symbol.Visibility != Visibility.Public));

    private static bool IsCallable(SymbolKind kind) =>
        kind is SymbolKind.Function or SymbolKind.Method or SymbolKind.Constructor or SymbolKind.Operator;

    private static SymbolTag MakeTag(in RawSymbol symbol, int start, ReadOnlySpan<byte> source)
    {
        var end = symbol.SignatureEnd;
        if (end <= symbol.Name.Start)
        {
            end = Math.Max(symbol.Name.End, Math.Min(symbol.Range.End, EndOfHead(source, symbol.Name.End)));
        }
        return new SymbolTag
        {
            Range = symbol.Range,
            Name = symbol.Name,
            Signature = new ByteSpan(start, end - start),
            Container = symbol.Container,
            Line = symbol.Line,
            Column = symbol.Column,
            StartLine = symbol.StartLine,
            EndLine = symbol.EndLine,
            Parent = -1,
            Kind = symbol.Kind,
        };
    }

    // Without a body: to the end of the line; of a list of parameters, to the end of the line that closes it.
    private static int EndOfHead(ReadOnlySpan<byte> source, int start)
    {
        var rest = source[start..Math.Min(source.Length, start + MaxHead)];
        var lineEnd = rest.IndexOf((byte)'\n');
        if (lineEnd < 0)
            return start + rest.Length;
        var first = rest[..lineEnd].IndexOfAny("(={"u8);
        if (first < 0 || rest[first] != (byte)'(')
            return start + lineEnd;
        var open = 0;
        for (var i = first; i < rest.Length; i++)
        {
            open += rest[i] switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            if (rest[i] == (byte)'\n' && open <= 0)
                return start + i;
        }
        return start + lineEnd;
    }

    // The text before the name that can hold modifiers: from the line's first word on, up to a body or parameter list.
    private static ReadOnlySpan<byte> Head(in RawSymbol symbol, int definitionStart, ReadOnlySpan<byte> source)
    {
        var start = source[..definitionStart].LastIndexOf((byte)'\n') + 1;
        if (source[start..definitionStart].IndexOfAny("{};()[]@\"'"u8) >= 0)
            start = definitionStart;
        var head = source[start..Math.Max(start, Math.Min(symbol.Name.Start, start + MaxVisibilityHead))];
        var end = head.IndexOf((byte)'{');
        return end < 0 ? head : head[..end];
    }

    private void Nest(ref SymbolTag tag, ReadOnlySpan<byte> source, TagBuffer tags, out Visibility section)
    {
        section = Visibility.Unknown;
        var isPlaced = !tag.Container.IsEmpty;
        var isSectionKnown = false;
        var outermostElement = _enclosing.Count;
        for (var i = _enclosing.Count - 1; i >= 0; i--)
        {
            var around = _enclosing[i];
            if (around.Symbol < 0)
            {
                if (around.Position >= 0)
                    outermostElement = i;
                // What names the region (a package clause) is not inside it.
                if (tag.Region.IsEmpty && around.RegionName != tag.Name)
                    tag.Region = around.RegionName;
                // A region without a name keeps visibilities in and out (`class << self`).
                if (!isSectionKnown && (around.RegionName.IsEmpty || around.Section != Visibility.Unknown))
                    (isSectionKnown, section) = (true, around.Section);
                continue;
            }
            ref readonly var symbol = ref tags.Symbols[around.Symbol];
            if (IsBeside(symbol, tag) || (isPlaced && IsCallable(symbol.Kind)))
                continue;
            if (isPlaced && symbol.Name.Of(source).SequenceEqual(tag.Container.Of(source)))
                tag.Container = default;
            tag.Parent = around.Symbol;
            if (!isSectionKnown)
                section = around.Section;
            break;
        }
        if (outermostElement < _enclosing.Count)
            tag.Elements = DescribeElements(outermostElement, tags);
    }

    private ByteSpan DescribeElements(int outermost, TagBuffer tags)
    {
        Span<byte> text = stackalloc byte[16];
        var span = new ByteSpan(tags.ElementText.Length, 0);
        foreach (ref readonly var around in CollectionsMarshal.AsSpan(_enclosing)[outermost..])
        {
            if (around.Position < 0)
                continue;
            Utf8.TryWrite(text, CultureInfo.InvariantCulture, $"[{around.Position}]", out var length);
            tags.AddElementText(text[..length]);
            span = new ByteSpan(span.Start, span.Length + length);
        }
        return span;
    }

    private void EnterSection(ByteSpan label, ReadOnlySpan<byte> source, VisibilityTable visibility)
    {
        Leave(label.Start);
        if (_enclosing.Count > 0)
            CollectionsMarshal.AsSpan(_enclosing)[^1].Section = visibility.OfSection(label.Of(source));
    }

    private void Leave(int position)
    {
        while (_enclosing.Count > 0 && _enclosing[^1].Range.End <= position)
            _enclosing.RemoveAt(_enclosing.Count - 1);
    }

    private static void AttachInnerDocs(RawTags raw, ReadOnlySpan<byte> source, TagBuffer tags)
    {
        var symbols = tags.Symbols;
        foreach (var inner in raw.InnerDocs)
        {
            var doc = DocBlocks.TrimEnd(inner, source);
            // Symbols are ordered by start; the innermost around the text is the last that starts before it, or one of its parents.
            var low = 0;
            var high = symbols.Length;
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                if (symbols[middle].Range.Start <= doc.Range.Start)
                    low = middle + 1;
                else
                    high = middle;
            }
            var index = low - 1;
            while (index >= 0 && symbols[index].Range.End < doc.Range.End)
                index = symbols[index].Parent;
            if (index < 0)
                continue;
            // Lines of one text (//!) are joined; text above the definition gives way.
            var known = symbols[index].Doc;
            symbols[index].Doc = known.Start >= symbols[index].Range.Start && known.End <= doc.Range.Start
                && source[known.End..doc.Range.Start].IndexOfAnyExcept(" \t\r\n"u8) < 0
                ? new ByteSpan(known.Start, doc.Range.End - known.Start)
                : doc.Range;
        }
    }
}
