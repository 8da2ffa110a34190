using System.Text;
using Ax.Indexer.Syntax.Native;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>A compiled tags query. Immutable and thread-safe.</summary>
internal sealed class TagQuery : IDisposable
{
    private readonly QueryHandle _handle;
    private readonly CaptureKind[] _captures;
    private readonly PatternConditions?[] _conditions;

    private TagQuery(QueryHandle handle, CaptureKind[] captures, PatternConditions?[] conditions)
    {
        _handle = handle;
        _captures = captures;
        _conditions = conditions;
        HasPathConditions = conditions.Any(condition => condition?.Path is not null);
    }

    public nint Pointer => _handle.Pointer;

    /// <summary>What the captures mean, by capture id.</summary>
    public ReadOnlySpan<CaptureKind> Captures => _captures;

    /// <summary>What a pattern demands and declares beyond its shape; null when that is nothing.</summary>
    public PatternConditions? ConditionsOf(int pattern) => _conditions[pattern];

    /// <summary>How many patterns there are.</summary>
    public int PatternCount => _conditions.Length;

    /// <summary>Whether a pattern depends on the file's path.</summary>
    public bool HasPathConditions { get; }

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
            var conditions = new PatternConditions?[TreeSitter.ts_query_pattern_count(handle.Pointer)];
            for (var i = 0u; i < conditions.Length; i++)
                conditions[i] = PatternConditions.Read(handle.Pointer, i);
            return new TagQuery(handle, captures, conditions);
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
