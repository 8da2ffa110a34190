using System.Runtime.InteropServices;
using Ax.Indexer.Model;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>
/// Makes a file's tags out of raw ones: orders and nests definitions, attaches documentation and visibility, keeps one
/// occurrence per place, groups imports. Reused from file to file.
/// </summary>
internal sealed class TagAssembler
{
    private const int MaxVisibilityHead = 256, MaxRole = 15;

    private readonly DocBlocks _docs = new();
    private readonly RawSymbolOrder _order = new();
    private readonly List<ulong> _places = [];
    private readonly List<Enclosing> _enclosing = [];

    /// <summary>A definition or region around the current place.</summary>
    private struct Enclosing
    {
        public ByteSpan Range;
        /// <summary>Index in the tag buffer; -1 for a region.</summary>
        public int Symbol;
        public ByteSpan RegionName;
        public Visibility Section;
    }

    public void Assemble(RawTags raw, ReadOnlySpan<byte> source, VisibilityTable visibility, TagBuffer tags)
    {
        AddReferences(raw, tags);
        if (raw.Symbols.Length > 0)
        {
            _docs.Build(raw, source);
            AddSymbols(raw, source, visibility, tags);
            AttachInnerDocs(raw, source, tags);
        }
        ImportAssembler.Assemble(raw, source, tags);
    }

    // One per place, the strongest role. Place, role and index in one number sort many times faster than structs by a comparison.
    private void AddReferences(RawTags raw, TagBuffer tags)
    {
        foreach (ref readonly var symbol in raw.Symbols)
        {
            if (symbol.Kind != SymbolKind.None)
                raw.References.Add(new ReferenceTag(symbol.Name, symbol.Line, symbol.Column, ReferenceRole.Definition));
        }
        var all = CollectionsMarshal.AsSpan(raw.References);
        _places.Clear();
        for (var i = 0; i < all.Length; i++)
        {
            if (!all[i].Name.IsEmpty)
                _places.Add(((ulong)(uint)all[i].Name.Start << 32) | ((ulong)(MaxRole - (int)all[i].Role) << 28) | (uint)i);
        }
        CollectionsMarshal.AsSpan(_places).Sort();
        var last = -1;
        foreach (var place in _places)
        {
            if ((int)(place >> 32) == last)
                continue;
            last = (int)(place >> 32);
            tags.Add(all[(int)(place & ((1 << 28) - 1))]);
        }
    }

    private void AddSymbols(RawTags raw, ReadOnlySpan<byte> source, VisibilityTable visibility, TagBuffer tags)
    {
        _enclosing.Clear();
        var nextSection = 0;
        var sections = raw.VisibilitySections;
        if (sections.Count > 1)
            CollectionsMarshal.AsSpan(sections).Sort(static (a, b) => a.Range.Start.CompareTo(b.Range.Start));
        foreach (var index in _order.Of(raw.Symbols))
        {
            ref readonly var symbol = ref raw.Symbols[index];
            for (; nextSection < sections.Count && sections[nextSection].Range.Start < symbol.Range.Start; nextSection++)
                EnterSection(sections[nextSection].Range, source, visibility);
            Leave(symbol.Range.Start);
            if (symbol.Kind == SymbolKind.None)
            {
                _enclosing.Add(new Enclosing { Range = symbol.Range, Symbol = -1, RegionName = symbol.Container });
                continue;
            }
            var start = _docs.SkipAttributes(symbol.Range.Start, symbol.Name.Start, source);
            var tag = MakeTag(symbol, start, source);
            Nest(ref tag, source, tags, out var section);
            var containerKind = tag.Parent >= 0 ? tags.Symbols[tag.Parent].Kind : SymbolKind.None;
            if (IsLocal(symbol, containerKind))
                continue;
            tag.Visibility = visibility.Classify(Head(symbol, start, source), symbol.Name.Of(source), containerKind,
                symbol.Visibility != Visibility.Unknown ? symbol.Visibility : section, out var modifiers);
            tag.Modifiers = OfKind(modifiers, tag.Kind) | (symbol.IsDeclaration ? SymbolModifiers.Declaration : SymbolModifiers.None);
            tag.Doc = _docs.Above(symbol.Range.Start, source);
            if (tag.Doc.IsEmpty && tag.Kind is SymbolKind.Field or SymbolKind.EnumMember or SymbolKind.Constant or SymbolKind.Variable)
                tag.Doc = _docs.Behind(symbol.Range.End, symbol.EndLine, source);
            Enclose(tag, tags);
            tags.Add(tag);
        }
    }

    // Of several definitions that share a declaration the first holds what lies in it; a type before everything else.
    private void Enclose(in SymbolTag tag, TagBuffer tags)
    {
        var enclosing = CollectionsMarshal.AsSpan(_enclosing);
        if (enclosing.Length == 0 || enclosing[^1].Symbol < 0 || enclosing[^1].Range != tag.Range)
            _enclosing.Add(new Enclosing { Range = tag.Range, Symbol = tags.Symbols.Length });
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
        IsCallable(containerKind) && (symbol.IsDeclaration || symbol.Kind is SymbolKind.Variable or SymbolKind.Constant);

    private static bool IsCallable(SymbolKind kind) =>
        kind is SymbolKind.Function or SymbolKind.Method or SymbolKind.Constructor or SymbolKind.Operator;

    private static SymbolTag MakeTag(in RawSymbol symbol, int start, ReadOnlySpan<byte> source)
    {
        var end = symbol.SignatureEnd;
        if (end <= symbol.Name.Start)
        {
            var lineBreak = source[symbol.Name.End..].IndexOf((byte)'\n');
            end = Math.Max(symbol.Name.End, Math.Min(symbol.Range.End, lineBreak < 0 ? source.Length : symbol.Name.End + lineBreak));
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
        for (var i = _enclosing.Count - 1; i >= 0; i--)
        {
            var around = _enclosing[i];
            if (around.Symbol < 0)
            {
                // What names the region (a package clause) is not inside it.
                if (tag.Region.IsEmpty && around.RegionName != tag.Name)
                    tag.Region = around.RegionName;
                continue;
            }
            ref readonly var symbol = ref tags.Symbols[around.Symbol];
            if (IsBeside(symbol, tag) || (isPlaced && IsCallable(symbol.Kind)))
                continue;
            if (isPlaced && symbol.Name.Of(source).SequenceEqual(tag.Container.Of(source)))
                tag.Container = default;
            tag.Parent = around.Symbol;
            section = around.Section;
            return;
        }
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
