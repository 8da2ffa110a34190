using System.Text;
using Ax.Indexer.Syntax.Native;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>A compiled tags query. Immutable and thread-safe.</summary>
internal sealed class TagQuery : IDisposable
{
    private readonly QueryHandle _handle;
    private readonly CaptureKind[] _captures;
    private readonly QueryPredicate[]?[] _predicates;

    private TagQuery(QueryHandle handle, CaptureKind[] captures, QueryPredicate[]?[] predicates)
    {
        _handle = handle;
        _captures = captures;
        _predicates = predicates;
    }

    public nint Pointer => _handle.Pointer;

    /// <summary>What the captures mean, by capture id.</summary>
    public ReadOnlySpan<CaptureKind> Captures => _captures;

    /// <summary>The predicates of a pattern; null when it has none.</summary>
    public QueryPredicate[]? PredicatesOf(int pattern) => _predicates[pattern];

    /// <exception cref="InvalidDataException">The query does not compile, or has a capture or predicate the engine does not know.</exception>
    public static unsafe TagQuery Compile(string file, nint grammar, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        QueryHandle handle;
        fixed (byte* source = bytes)
        {
            var pointer = TreeSitter.ts_query_new(grammar, source, (uint)bytes.Length, out var offset, out var error);
            if (pointer == 0)
                throw new InvalidDataException($"{file}:{Position(bytes, (int)offset)}: {Describe(error)}");
            handle = new QueryHandle(pointer);
        }

        try
        {
            var captures = new CaptureKind[TreeSitter.ts_query_capture_count(handle.Pointer)];
            for (var i = 0u; i < captures.Length; i++)
                captures[i] = CaptureKind.Parse(Encoding.UTF8.GetString(TreeSitter.ts_query_capture_name_for_id(handle.Pointer, i, out var length), (int)length));
            var predicates = new QueryPredicate[]?[TreeSitter.ts_query_pattern_count(handle.Pointer)];
            for (var i = 0u; i < predicates.Length; i++)
                predicates[i] = QueryPredicate.ReadAll(handle.Pointer, i);
            return new TagQuery(handle, captures, predicates);
        }
        catch (FormatException e)
        {
            handle.Dispose();
            throw new InvalidDataException($"{file}: {e.Message}.", e);
        }
    }

    public void Dispose() => _handle.Dispose();

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
