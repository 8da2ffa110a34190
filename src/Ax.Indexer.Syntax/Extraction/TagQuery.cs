using System.Collections.Concurrent;
using System.Text;
using Ax.Indexer.Syntax.Native;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>A compiled tags query. Immutable and thread-safe.</summary>
internal sealed class TagQuery : IDisposable
{
    // More patterns with a condition on the path than bits are never disabled together.
    private const int MaxPathPatterns = 64;

    private readonly QueryHandle _handle;
    private readonly CaptureKind[] _captures;
    private readonly PatternConditions?[] _conditions;
    private readonly int[] _pathPatterns;
    private readonly ConcurrentDictionary<ulong, QueryHandle> _reduced = new();
    private readonly Func<ulong, QueryHandle> _reduce;

    private TagQuery(QueryHandle handle, CaptureKind[] captures, PatternConditions?[] conditions, Func<QueryHandle> compile)
    {
        _handle = handle;
        _captures = captures;
        _conditions = conditions;
        _pathPatterns = [.. Enumerable.Range(0, conditions.Length).Where(pattern => conditions[pattern]?.Path is not null)];
        if (_pathPatterns.Length > MaxPathPatterns)
            throw new FormatException($"{_pathPatterns.Length} patterns have #path-match?; {MaxPathPatterns} may");
        _reduce = disabled => Reduce(compile(), disabled);
    }

    public nint Pointer => _handle.Pointer;

    /// <summary>What the captures mean, by capture id.</summary>
    public ReadOnlySpan<CaptureKind> Captures => _captures;

    /// <summary>What a pattern demands and declares beyond its shape; null when that is nothing.</summary>
    public PatternConditions? ConditionsOf(int pattern) => _conditions[pattern];

    /// <summary>How many patterns there are.</summary>
    public int PatternCount => _conditions.Length;

    /// <summary>
    /// The query for a file, without the patterns whose <c>#path-match?</c> its path does not fulfil: a pattern that is disabled
    /// costs nothing. Few sets of them occur; each is compiled once.
    /// </summary>
    public nint PointerFor(string path)
    {
        if (_pathPatterns.Length == 0)
            return Pointer;
        var disabled = 0UL;
        for (var i = 0; i < _pathPatterns.Length; i++)
        {
            if (!_conditions[_pathPatterns[i]]!.Path!.IsMatch(path))
                disabled |= 1UL << i;
        }
        return disabled == 0 ? Pointer : _reduced.GetOrAdd(disabled, _reduce).Pointer;
    }

    /// <exception cref="InvalidDataException">The query does not compile, or has a capture or predicate the engine does not know.</exception>
    public static unsafe TagQuery Compile(string file, nint grammar, string text)
    {
        var handle = CompileHandle(file, grammar, text);
        try
        {
            var captures = new CaptureKind[TreeSitter.ts_query_capture_count(handle.Pointer)];
            for (var i = 0u; i < captures.Length; i++)
                captures[i] = CaptureKind.Parse(Encoding.UTF8.GetString(TreeSitter.ts_query_capture_name_for_id(handle.Pointer, i, out var length), (int)length));
            var conditions = new PatternConditions?[TreeSitter.ts_query_pattern_count(handle.Pointer)];
            for (var i = 0u; i < conditions.Length; i++)
                conditions[i] = PatternConditions.Read(handle.Pointer, i);
            return new TagQuery(handle, captures, conditions, () => CompileHandle(file, grammar, text));
        }
        catch (FormatException e)
        {
            handle.Dispose();
            throw new InvalidDataException($"{file}: {e.Message}.", e);
        }
    }

    public void Dispose()
    {
        _handle.Dispose();
        foreach (var reduced in _reduced.Values)
            reduced.Dispose();
    }

    private QueryHandle Reduce(QueryHandle handle, ulong disabled)
    {
        for (var i = 0; i < _pathPatterns.Length; i++)
        {
            if ((disabled & (1UL << i)) != 0)
                TreeSitter.ts_query_disable_pattern(handle.Pointer, (uint)_pathPatterns[i]);
        }
        return handle;
    }

    private static unsafe QueryHandle CompileHandle(string file, nint grammar, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        fixed (byte* source = bytes)
        {
            var pointer = TreeSitter.ts_query_new(grammar, source, (uint)bytes.Length, out var offset, out var error);
            if (pointer == 0)
                throw new InvalidDataException($"{file}:{Position(bytes, (int)offset)}: {Describe(error)}");
            return new QueryHandle(pointer);
        }
    }

    private static string Position(byte[] bytes, int offset)
    {
        var before = bytes.AsSpan(0, Math.Min(offset, bytes.Length));
        return $"{before.Count((byte)'\n') + 1}:{offset - before.LastIndexOf((byte)'\n')}";
    }

    private static string Describe(uint error) => error switch
    {
        1 => "syntax error",
        2 => "unknown node type",
        3 => "unknown field",
        4 => "unknown capture in a predicate",
        5 => "a pattern that can never match",
        _ => "the query does not fit the language",
    };
}
