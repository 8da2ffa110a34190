using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Expressions;

namespace Ax.Indexer.Navigation.References.Types;

/// <summary>
/// Tells the types of expressions, as far as declarations say them: each name in them is resolved like any other, and what is not
/// certain is not known. Used for one answer.
/// </summary>
internal sealed class ValueTypes(ReferenceResolver resolver, TreeView tree)
{
    // How far one expression may depend on others, and how many definitions may have to agree.
    private const int MaxDepth = 40, MaxSites = 16, MostMeanings = 100_000;

    private readonly Dictionary<(long File, ByteSpan Place, ReferenceRole Role), DefinitionGroup?> _meanings = [];
    private readonly Dictionary<long, IReadOnlyList<Supertype>> _supertypes = [];
    private int _depth;

    /// <summary>The value of an expression.</summary>
    public Value Of(FileView file, ByteSpan place)
    {
        if (file.Syntax.At(place.Start) is not { } table || _depth > MaxDepth)
            return Value.Unknown;
        _depth++;
        try
        {
            return table.At(place) switch
            {
                null => IsName(file, place) ? OfName(file, table, place) : Value.Opaque,
                { Kind: ExpressionKind.Access } access => OfAccess(file, access),
                { Kind: ExpressionKind.Call } call => call.Name.IsEmpty ? OfCall(file, table, call.Of) : OfCallNamed(file, call.Name),
                { Kind: ExpressionKind.Value } value => Value.Of(TypeAt(file, value.Of)),
                { Kind: ExpressionKind.Same } same => Of(file, same.Of),
                { Kind: ExpressionKind.Self } => Value.Of(SelfAt(file, place.Start)),
                _ => Value.Of(SelfAt(file, place.Start) is { } self && SupertypesOf(self) is [{ Type: { } first }, ..] ? first : null),
            };
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>The value of something made of names that are no locals; null when the file must be parsed to tell.</summary>
    public Value? OfRecorded(FileView file, RecordedReceiver receiver)
    {
        if (receiver.IsCall)
        {
            return MeaningOf(file, receiver.Place, ReferenceRole.Call) is null or { Main.Kind: SymbolKind.Function or SymbolKind.Method }
                ? OfCallNamed(file, receiver.Place) : null;
        }
        if (MeaningOf(file, receiver.Place, ReferenceRole.Mention) is { } group)
            return OfGroup(group);
        // Whatever is looked up in a value is one itself.
        if (receiver.IsOfSelf)
            return file.Syntax.TellsTypes ? Value.Opaque : Value.Unknown;
        if (receiver.Of is not { } of)
            return Value.Unknown;
        return OfRecorded(file, of) is { } value ? value.Kind == ValueKind.Unknown ? Value.Unknown : Value.Opaque : null;
    }

    private Value OfGlobal(FileView file, ByteSpan place) => MeaningOf(file, place, ReferenceRole.Mention) is { } group ? OfGroup(group) : Value.Unknown;

    /// <summary>The type that the notation of a type means; null when that is not certain.</summary>
    public DefinitionGroup? TypeAt(FileView file, ByteSpan place)
    {
        if (file.Syntax.At(place.Start) is not { } table)
            return null;
        var (name, isType) = table.At(place) switch
        {
            null => (place, !table.FindLocal(TextOf(file, place), place.Start, isType: true).IsLocal),
            { Kind: ExpressionKind.Access } access => (access.Name, true),
            _ => (default, false),
        };
        if (table.At(place) is { Kind: ExpressionKind.Same } same)
            return TypeAt(file, same.Of);
        if (table.At(place) is { Kind: ExpressionKind.Self })
            return SelfAt(file, place.Start);
        return isType && IsName(file, name) && MeaningOf(file, name, ReferenceRole.Type) is { IsType: true } type ? type
            : isType && IsName(file, name) ? AttributeAt(file, name) : null;
    }

    // Behind a bracket the end of a name may be left out.
    private DefinitionGroup? AttributeAt(FileView file, ByteSpan place)
    {
        var site = Spellings.InFull(tree, tree.SiteAt(file, place, ReferenceRole.Type));
        return site is { WrittenAs: not null, Receiver.Kind: ReceiverKind.Bracket }
            && resolver.Resolve(site, tree.GroupsIn(file, site.Name)).Group is { IsType: true } type ? type : null;
    }

    /// <summary>The type around a place whose object is meant there; null when there is none, or that is not certain.</summary>
    public DefinitionGroup? SelfAt(FileView file, int position)
    {
        var (line, column) = file.PlaceOf(position);
        for (var at = file.Enclosing(line, column); at >= 0; at = file.Symbols[at].Parent)
        {
            var symbol = file.Symbols[at];
            if (DefinitionSite.IsTypeKind(symbol.Kind))
                return tree.GroupOf(file, symbol);
            // Behind the head of a definition elsewhere: a::f() { … }.
            if (symbol.OwnContainer is { } container)
                return TypeNamed(file, Names.Last(Names.Normalize(container)!));
            // A function or an object of its own may mean another object.
            if (symbol.Parent >= 0 && !DefinitionSite.IsTypeKind(file.Symbols[symbol.Parent].Kind))
                return null;
        }
        return null;
    }

    /// <summary>The types that the members of something come from beside itself, in the order they are looked up.</summary>
    public IReadOnlyList<Supertype> SupertypesOf(DefinitionGroup owner)
    {
        if (_supertypes.TryGetValue(owner.Main.Id, out var known))
            return known;
        // What depends on itself is not known.
        _supertypes[owner.Main.Id] = [new(null, IsOutside: false)];
        return _supertypes[owner.Main.Id] = owner.IsType
            ? [.. owner.Sites.Where(site => site.Kind != SymbolKind.Constructor).Take(MaxSites).SelectMany(BasesOf).Distinct()]
            : [new(DeclaredTypeOf(owner).Owner, IsOutside: false)];
    }

    /// <summary>Whether the type of a field or variable is written where it is declared.</summary>
    public bool HasWrittenType(DefinitionGroup variable) => variable.Sites.Take(MaxSites).Any(site =>
        tree.Open(site.File) is var file && file.OffsetOf(site.Line, site.Column) is var name && file.Syntax.At(name)?.DeclaredAt(name) is { Type.IsEmpty: false });

    private IEnumerable<Supertype> BasesOf(DefinitionSite site)
    {
        var file = tree.Open(site.File);
        if (TypeHead.IsInIndex(file, site))
        {
            return file.Bases.Select(use => file.OffsetOf(use.Occurrence.Line, use.Occurrence.Column)).Order()
                .Where(start => IsBaseOf(file, start, site)).Select(start => NameAt(file, start))
                .Select(name => Supertype(file, name, MeaningOf(file, name, ReferenceRole.Type) is { IsType: true } type ? type : null));
        }
        if (file.Syntax.Whole is not { } table)
            return [new(null, IsOutside: false)];
        var types = table.Bases.Where(start => IsBaseOf(file, start, site)).Select(start => SupertypeAt(file, NameAt(file, start)));
        // An alias has the members of what it stands for.
        return table.DeclaredAt(file.OffsetOf(site.Line, site.Column)) is { Type: { IsEmpty: false } alias } ? types.Append(new(TypeAt(file, alias), IsOutside: false)) : types;
    }

    private Supertype SupertypeAt(FileView file, ByteSpan name) => Supertype(file, name, TypeAt(file, name));

    private Supertype Supertype(FileView file, ByteSpan name, DefinitionGroup? type) =>
        type is not null ? new(type, IsOutside: false) : new(null, !tree.GroupsIn(file, TextOf(file, name)).Any(group => group.IsType));

    // The last type that is named before what it inherits from.
    private static bool IsBaseOf(FileView file, int start, DefinitionSite site)
    {
        var (line, column) = file.PlaceOf(start);
        return file.Symbols.LastOrDefault(symbol => DefinitionSite.IsTypeKind(symbol.Kind) && symbol.StartLine <= line && symbol.EndLine >= line
            && (symbol.Line, symbol.Column).CompareTo((line, column)) < 0)?.Id == site.Id;
    }

    private Value OfName(FileView file, ExpressionTable table, ByteSpan place)
    {
        var local = table.FindLocal(TextOf(file, place), place.Start, isType: false);
        if (local.IsLocal)
            return Agreed(local.Places.Select(start => DeclaredAt(file, start, isProperty: false)));
        return OfGlobal(file, place);
    }

    private Value OfAccess(FileView file, Expression access) =>
        MeaningOf(file, access.Name, ReferenceRole.Mention) is { } group ? OfGroup(group)
            : Of(file, access.Of).Kind is ValueKind.Unknown ? Value.Unknown : Value.Opaque;

    private static Value OfGroup(DefinitionGroup group) => group.IsType ? new(ValueKind.Static, group) : group.Main.Kind switch
    {
        SymbolKind.Namespace or SymbolKind.Package or SymbolKind.Module => Value.Unknown,
        SymbolKind.Function or SymbolKind.Method or SymbolKind.Constructor or SymbolKind.EnumMember => Value.Opaque,
        _ => Value.Of(group),
    };

    private Value OfCall(FileView file, ExpressionTable table, ByteSpan function)
    {
        var expression = table.At(function);
        if (expression is { Kind: ExpressionKind.Same } same)
            return OfCall(file, table, same.Of);
        var name = expression is { Kind: ExpressionKind.Access } access ? access.Name : function;
        if (expression is not (null or { Kind: ExpressionKind.Access }) || !IsName(file, name))
            return Value.Opaque;
        if (expression is null && table.FindLocal(TextOf(file, name), name.Start, isType: false) is { IsLocal: true } local)
            return Agreed(local.Places.Select(start => ReturnedAt(file, start)));
        return OfCallNamed(file, name);
    }

    private Value OfCallNamed(FileView file, ByteSpan name)
    {
        if (MeaningOf(file, name, ReferenceRole.Call) is not { } group)
            return Value.Opaque;
        return group.IsType ? Value.Of(group)
            : group.Main.Kind is not (SymbolKind.Function or SymbolKind.Method) || group.Sites.Count > MaxSites ? Value.Opaque
            : Agreed(group.Sites.Select(site => ReturnedAt(tree.Open(site.File), tree.Open(site.File).OffsetOf(site.Line, site.Column))));
    }

    private Value ReturnedAt(FileView file, int name) =>
        file.Syntax.At(name)?.DeclaredAt(name) is { Returned: { IsEmpty: false } type } ? Value.Of(TypeAt(file, type)) : Value.Opaque;

    private Value DeclaredTypeOf(DefinitionGroup group) => group.Sites.Count > MaxSites ? Value.Opaque
        : Agreed(group.Sites.Select(site => DeclaredAt(tree.Open(site.File), tree.Open(site.File).OffsetOf(site.Line, site.Column), site.Kind == SymbolKind.Property)));

    private Value DeclaredAt(FileView file, int name, bool isProperty) => file.Syntax.At(name)?.DeclaredAt(name) switch
    {
        { IsSelf: true } => Value.Of(SelfAt(file, name)),
        { Type: { IsEmpty: false } type } => Value.Of(TypeAt(file, type)),
        { Returned: { IsEmpty: false } type } when isProperty => Value.Of(TypeAt(file, type)),
        { Initial: { IsEmpty: false } initial } when Of(file, initial) is { Owner: not null } value => value,
        _ => Value.Opaque,
    };

    // All must say the same.
    private static Value Agreed(IEnumerable<Value> values) => values.Distinct().Take(2).ToList() is [var only] ? only : Value.Opaque;

    private DefinitionGroup? MeaningOf(FileView file, ByteSpan place, ReferenceRole role)
    {
        var key = (file.File.Id, place, role);
        if (_meanings.TryGetValue(key, out var known))
            return known;
        if (_meanings.Count >= MostMeanings)
            _meanings.Clear();
        // What depends on itself is not known.
        _meanings[key] = null;
        var written = tree.SiteAt(file, place, role);
        var site = written.IsPerhapsShort ? written : Spellings.InFull(tree, written);
        return _meanings[key] = Resolve(site, tree.GroupsIn(file, site.Name));
    }

    private DefinitionGroup? Resolve(Site site, List<DefinitionGroup> groups)
    {
        // A member hides a type of its name.
        if (site.IsBare && !site.IsType && site.Rules.BareMembers && resolver.Resolve(site, [.. groups.Where(group => group.IsMember)]).Group is { } member)
            return member;
        return groups.Count == 0 ? null : resolver.Resolve(site, groups).Group;
    }

    private DefinitionGroup? TypeNamed(FileView file, string name)
    {
        var types = tree.GroupsIn(file, name).Where(group => group.IsType).ToList();
        var here = types.FindAll(type => type.IsIn(file.File.Path));
        return here is [var own] ? own : types is [var only] ? only : null;
    }

    private static ByteSpan NameAt(FileView file, int start)
    {
        var end = start;
        while (end < file.Text!.Length && IsPart(file.Text[end]))
            end++;
        return new ByteSpan(start, end - start);
    }

    private static bool IsName(FileView file, ByteSpan place)
    {
        if (place.IsEmpty || char.IsAsciiDigit((char)file.Text![place.Start]))
            return false;
        foreach (var b in place.Of(file.Text))
        {
            if (!IsPart(b))
                return false;
        }
        return true;
    }

    private static bool IsPart(byte b) => b >= 0x80 || char.IsAsciiLetterOrDigit((char)b) || b is (byte)'_' or (byte)'$' or (byte)'#';

    private static string TextOf(FileView file, ByteSpan place) => Encoding.UTF8.GetString(place.Of(file.Text));
}
