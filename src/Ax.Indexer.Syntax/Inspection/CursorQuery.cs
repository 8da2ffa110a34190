using System.Text;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Syntax.Native;

namespace Ax.Indexer.Syntax.Inspection;

/// <summary>
/// A language's tags query, compiled by tree-sitter for its own query cursor; this also finds patterns that can never match.
/// Immutable and thread-safe.
/// </summary>
internal sealed unsafe class CursorQuery : IDisposable
{
    private readonly QueryHandle _handle;

    /// <exception cref="InvalidDataException">The query does not fit the grammar.</exception>
    public CursorQuery(Language language)
    {
        Language = language;
        var text = Encoding.UTF8.GetBytes(language.TagsText);
        fixed (byte* source = text)
        {
            var query = TreeSitter.ts_query_new(language.Grammar, source, (uint)text.Length, out var offset, out var error);
            if (query == 0)
                throw new InvalidDataException($"{language.Id}/tags.scm with what it inherits, byte {offset}: {Describe(error)}.");
            _handle = new QueryHandle(query);
        }
    }

    public Language Language { get; }

    public nint Pointer => _handle.Pointer;

    public void Dispose() => _handle.Dispose();

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
