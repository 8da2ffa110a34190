using System.Collections.Concurrent;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Syntax.Native;

namespace Ax.Indexer.Syntax.Parsing;

/// <summary>
/// A tree-sitter tree, in memory that is used again once it is disposed. As many arenas are kept as there were ever trees at once, each
/// with room for a usual one. Not thread-safe; any number of trees are made at once.
/// </summary>
internal sealed class SyntaxTree : IDisposable
{
    /// <summary>The most memory of a tree, and of what parsing needs to come to it, in bytes.</summary>
    public const long MaxBytes = 512L << 20;

    private static readonly ConcurrentBag<ArenaHandle> Idle = [];

    private readonly TreeBudget _budget;
    private ArenaHandle? _arena;

    private SyntaxTree(ArenaHandle arena, nint tree, TreeBudget budget) => (_arena, Pointer, _budget) = (arena, tree, budget);

    /// <summary>The <c>TSTree</c>.</summary>
    public nint Pointer { get; }

    public TSNode Root => TreeSitter.ts_tree_root_node(Pointer);

    /// <summary>Parses UTF-8 source; null when a limit was reached.</summary>
    public static SyntaxTree? Parse(Language language, ReadOnlySpan<byte> source, in WorkLimit limit) => Parse(language, source, parts: default, limit, out _);

    /// <summary>Parses UTF-8 source, or parts of it as if they were one text; positions are those in the source. Null when it gave up.</summary>
    /// <param name="language">The source's.</param>
    /// <param name="source">All of it.</param>
    /// <param name="parts">The parts, in order and without overlap; none for all.</param>
    /// <param name="limit">When to give up.</param>
    /// <param name="outcome">Why it did.</param>
    /// <exception cref="NotSupportedException">The grammar is of another version.</exception>
    public static unsafe SyntaxTree? Parse(Language language, ReadOnlySpan<byte> source, ReadOnlySpan<TSRange> parts, in WorkLimit limit, out ParseOutcome outcome)
    {
        var arena = Idle.TryTake(out var idle) ? idle : new ArenaHandle(MaxBytes);
        // An empty span has no address, which tree-sitter would take for no input at all.
        byte none = 0;
        nint tree;
        fixed (byte* bytes = source)
        fixed (TSRange* ranges = parts)
        fixed (long* left = limit.Trees.Left)
        {
            outcome = TreeSitter.ax_parse(
                arena.Pointer, language.Grammar, bytes is null ? &none : bytes, (uint)source.Length, ranges, (uint)parts.Length,
                limit.RemainingMicros, left, out tree);
        }
        if (outcome == ParseOutcome.Parsed)
            return new SyntaxTree(arena, tree, limit.Trees);
        GiveBack(arena, limit.Trees);
        return outcome == ParseOutcome.ForeignLanguage
            ? throw new NotSupportedException($"The grammar of '{language.Id}' does not fit the tree-sitter core. Build both from the same package lock.")
            : null;
    }

    /// <summary>Forgets the tree.</summary>
    public void Dispose()
    {
        if (_arena is { } arena)
            GiveBack(arena, _budget);
        _arena = null;
    }

    private static void GiveBack(ArenaHandle arena, TreeBudget budget)
    {
        TreeSitter.ax_arena_clear(arena.Pointer);
        GC.KeepAlive(budget);
        Idle.Add(arena);
    }
}
