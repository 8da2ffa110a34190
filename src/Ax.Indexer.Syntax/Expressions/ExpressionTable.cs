using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Extraction;

namespace Ax.Indexer.Syntax.Expressions;

/// <summary>What the syntax of one file tells of the types of values: expressions, declarations and locals, by their places. Immutable.</summary>
public sealed class ExpressionTable
{
    private readonly Dictionary<ByteSpan, Expression> _expressions = [];
    private readonly Dictionary<int, ByteSpan> _objects = [];
    private readonly Dictionary<int, ByteSpan> _members = [];
    private readonly Dictionary<int, Declared> _declared = [];
    private readonly Dictionary<string, List<(ByteSpan Name, ByteSpan Scope, int From, LocalKind Kind)>> _locals = new(StringComparer.Ordinal);
    private readonly List<int> _bases = [];
    private readonly List<ByteSpan> _scopes = [];

    /// <summary>Where the names begin of what types inherit from, in bytes, ascending.</summary>
    public IReadOnlyList<int> Bases => _bases;

    /// <summary>What the expression at a place is made of; null when that is not known.</summary>
    public Expression? At(ByteSpan place) => _expressions.TryGetValue(place, out var found) ? found : null;

    /// <summary>What the name that begins at a place is looked up in; null when it stands by itself, or that is not known.</summary>
    public ByteSpan? ObjectOf(int name) => _objects.TryGetValue(name, out var found) ? found : null;

    /// <summary>The name of the member that is looked up in the name that begins at a place; null when none is.</summary>
    public ByteSpan? MemberOf(int name) => _members.TryGetValue(name, out var found) ? found : null;

    /// <summary>What is said where a name that begins at a place is declared; null when nothing is.</summary>
    public Declared? DeclaredAt(int name) => _declared.TryGetValue(name, out var found) ? found : null;

    /// <summary>What a name at a place means among the locals: those of the innermost scope that knows it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="position">Where it stands, in bytes.</param>
    /// <param name="isType">Whether it names a type.</param>
    public LocalMeaning FindLocal(string name, int position, bool isType)
    {
        if (!_locals.TryGetValue(name, out var entries))
            return new LocalMeaning(false, []);
        var scope = new ByteSpan(-1, int.MaxValue);
        foreach (var entry in entries)
        {
            if (IsSeen(entry, position, isType) && entry.Scope.Start >= scope.Start && entry.Scope.Length <= scope.Length)
                scope = entry.Scope;
        }
        var found = entries.FindAll(entry => entry.Scope == scope && IsSeen(entry, position, isType));
        if (found.Count == 0 || found.Exists(entry => entry.Kind == LocalKind.External))
            return new LocalMeaning(false, []);
        // What is seen from its definition on hides what was defined before.
        var places = found.TrueForAll(entry => entry.Kind == LocalKind.Definition) ? found[^1..] : found;
        return new LocalMeaning(true, [.. places.Select(entry => entry.Name.Start).Distinct()]);
    }

    /// <summary>The innermost scope in which the name of a definition that begins at a place is seen; null outside of all.</summary>
    /// <param name="name">Where the name begins, in bytes.</param>
    /// <param name="source">The file as UTF-8.</param>
    public ByteSpan? ScopeOf(int name, ReadOnlySpan<byte> source)
    {
        ByteSpan? innermost = null;
        foreach (var scope in _scopes)
        {
            if (scope.Start <= name && scope.End > name && (innermost is not { } known || scope.Length < known.Length) && !IsDefinition(source[scope.Start..name]))
                innermost = scope;
        }
        return innermost;
    }

    internal void Add(ByteSpan place, Expression expression)
    {
        if (expression.Of != place)
            _expressions[place] = expression;
    }

    internal void AddObject(ByteSpan name, ByteSpan place)
    {
        _objects[name.Start] = place;
        // Of a.b.c, b is looked up in a, and comes first.
        if (!_members.TryGetValue(place.Start, out var known) || name.Start < known.Start)
            _members[place.Start] = name;
    }

    internal void AddDeclared(int name, Declared declared)
    {
        _declared[name] = !_declared.TryGetValue(name, out var known) ? declared : new Declared(
            known.Type.IsEmpty ? declared.Type : known.Type, known.Returned.IsEmpty ? declared.Returned : known.Returned,
            known.Initial.IsEmpty ? declared.Initial : known.Initial, known.IsSelf || declared.IsSelf);
    }

    internal void AddLocals(LocalTable locals, ReadOnlySpan<byte> source)
    {
        foreach (var local in locals.Placed)
        {
            var name = Encoding.UTF8.GetString(local.Name.Of(source));
            if (!_locals.TryGetValue(name, out var entries))
                _locals.Add(name, entries = []);
            entries.Add(local);
        }
    }

    internal void AddScopes(IEnumerable<ByteSpan> scopes) => _scopes.AddRange(scopes);

    internal void AddBases(IEnumerable<int> places)
    {
        _bases.AddRange(places);
        _bases.Sort();
    }

    // Only words stand before the name of what is a scope itself.
    private static bool IsDefinition(ReadOnlySpan<byte> text) => text.IndexOfAny("({[=:;,<"u8) < 0;

    private static bool IsSeen((ByteSpan Name, ByteSpan Scope, int From, LocalKind Kind) entry, int position, bool isType) =>
        (position >= entry.From || position == entry.Name.Start) && position >= entry.Scope.Start && position < entry.Scope.End
        && (entry.Kind == LocalKind.External || entry.Kind == LocalKind.Type == isType);
}
