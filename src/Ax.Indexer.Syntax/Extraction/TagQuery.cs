using System.Collections.Concurrent;
using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Matching;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>A compiled tags query. Immutable and thread-safe.</summary>
internal sealed class TagQuery
{
    // More patterns with a condition on the path than bits are never disabled together.
    private const int MaxPathPatterns = 64;

    private readonly CaptureKind[] _captures;
    private readonly PatternConditions?[] _conditions;
    private readonly int[] _offsets;
    private readonly CompiledPattern[] _compiled;
    private readonly int _symbolCount;
    private readonly int[] _pathPatterns;
    private readonly PatternIndex _all;
    private readonly Lazy<PatternIndex> _locals;
    private readonly ConcurrentDictionary<ulong, PatternIndex> _reduced = new();

    /// <exception cref="FormatException">The query has a capture, predicate, node type or field that is not known.</exception>
    private TagQuery(ReadOnlySpan<byte> text, GrammarSymbols symbols)
    {
        var patterns = QueryReader.Read(text);
        var names = new List<string>();
        ushort CaptureId(string name) => (ushort)(names.IndexOf(name) is >= 0 and var known ? known : Add(names, name));
        var compiler = new PatternCompiler(symbols, CaptureId);
        _compiled = [.. patterns.SelectMany((pattern, i) => compiler.Compile(pattern, i))];
        _conditions = [.. patterns.Select(pattern => PatternConditions.Read(
            pattern, name => names.IndexOf(name) is >= 0 and var id ? (ushort)id : throw new FormatException($"unknown capture @{name}")))];
        _captures = [.. names.Select(CaptureKind.Parse)];
        _offsets = [.. patterns.Select(pattern => pattern.Root.Offset)];
        _symbolCount = symbols.Count;
        _pathPatterns = [.. Enumerable.Range(0, _conditions.Length).Where(pattern => _conditions[pattern]?.Path is not null)];
        if (_pathPatterns.Length > MaxPathPatterns)
            throw new FormatException($"{_pathPatterns.Length} patterns have #path-match?; {MaxPathPatterns} may");
        _all = new PatternIndex(_compiled, _symbolCount);
        _locals = new(() => new PatternIndex([.. _compiled.Where(IsAboutLocals)], _symbolCount));
    }

    /// <summary>Whether it finds code in other languages.</summary>
    public bool HasInjections => _captures.Any(static capture => capture.Role == CaptureRole.InjectionContent);

    /// <summary>All patterns, whatever the file's path.</summary>
    public PatternIndex AllPatterns => _all;

    /// <summary>The patterns about scopes, locals and what types inherit from.</summary>
    public PatternIndex LocalPatterns => _locals.Value;

    /// <summary>What the captures mean, by capture id.</summary>
    public ReadOnlySpan<CaptureKind> Captures => _captures;

    /// <summary>What a pattern demands and declares beyond its shape; null when that is nothing.</summary>
    public PatternConditions? ConditionsOf(int pattern) => _conditions[pattern];

    /// <summary>Where the patterns begin in the query, in UTF-8 bytes.</summary>
    public ReadOnlySpan<int> PatternOffsets => _offsets;

    /// <summary>
    /// The patterns for a file, without those whose <c>#path-match?</c> its path does not fulfil: what is left out costs nothing.
    /// Few sets of them occur; each is made once.
    /// </summary>
    public PatternIndex PatternsFor(string path)
    {
        var disabled = 0UL;
        for (var i = 0; i < _pathPatterns.Length; i++)
        {
            if (!_conditions[_pathPatterns[i]]!.Path!.IsMatch(path))
                disabled |= 1UL << i;
        }
        return disabled == 0 ? _all : _reduced.GetOrAdd(disabled, Without);
    }

    /// <exception cref="InvalidDataException">The query is not written as it should be, or has something that is not known.</exception>
    public static TagQuery Compile(string file, nint grammar, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        try
        {
            return new TagQuery(bytes, new GrammarSymbols(grammar));
        }
        catch (QueryFormatException e)
        {
            throw new InvalidDataException($"{file}:{Position(bytes, e.Offset)}: {e.Message}.", e);
        }
        catch (FormatException e)
        {
            throw new InvalidDataException($"{file}: {e.Message}.", e);
        }
    }

    private bool IsAboutLocals(CompiledPattern pattern) => Array.Exists(pattern.Steps, step => step.Captures is { } ids && Array.Exists(ids, id =>
        _captures[id] is { Role: CaptureRole.Scope or CaptureRole.Local or CaptureRole.LocalStatement }
            or { Role: CaptureRole.Reference, Detail: (byte)ReferenceRole.Inherit }));

    private PatternIndex Without(ulong disabled) =>
        new([.. _compiled.Where(pattern => Array.IndexOf(_pathPatterns, pattern.Index) is var i && (i < 0 || (disabled & (1UL << i)) == 0))], _symbolCount);

    private static int Add(List<string> names, string name)
    {
        names.Add(name);
        return names.Count - 1;
    }

    private static string Position(byte[] bytes, int offset)
    {
        var before = bytes.AsSpan(0, Math.Min(offset, bytes.Length));
        return $"{before.Count((byte)'\n') + 1}:{offset - before.LastIndexOf((byte)'\n')}";
    }
}
