using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Syntax.Native;
using Ax.Indexer.Syntax.Parsing;

namespace Ax.Indexer.Syntax.Inspection;

/// <summary>Which patterns of a language's query match in a file: what its samples show and what they leave out.</summary>
internal static class PatternCoverage
{
    /// <summary>Adds the indexes of the patterns that match in a file.</summary>
    public static unsafe void AddMatched(Language language, string path, ReadOnlySpan<byte> source, ISet<int> matched)
    {
        using var cursor = new QueryCursorHandle();
        using var lease = language.Parsers.Rent();
        var seen = language.IgnoredMacros is { } macros ? new MacroMask().Apply(macros, source, new RawTags()) : source;
        using var tree = lease.Parser.Parse(seen, new WorkLimit(TimeSpan.FromMinutes(1)));
        TreeSitter.ts_query_cursor_exec(cursor.Pointer, language.Query.Pointer, tree!.Root);
        TSQueryMatch match;
        while (TreeSitter.ts_query_cursor_next_match(cursor.Pointer, &match) != 0)
        {
            if (Holds(language.Query.ConditionsOf(match.PatternIndex), match, path, source))
                matched.Add(match.PatternIndex);
        }
    }

    /// <summary>The patterns of a language's own query: index and offset in <see cref="Language.OwnTagsText"/>, in UTF-8 bytes.</summary>
    public static IEnumerable<(int Pattern, int Offset)> OwnPatterns(Language language)
    {
        var inherited = System.Text.Encoding.UTF8.GetByteCount(language.TagsText) - System.Text.Encoding.UTF8.GetByteCount(language.OwnTagsText);
        for (var i = 0; i < language.Query.PatternCount; i++)
        {
            var offset = (int)TreeSitter.ts_query_start_byte_for_pattern(language.Query.Pointer, (uint)i) - inherited;
            if (offset >= 0)
                yield return (i, offset);
        }
    }

    private static bool Holds(PatternConditions? conditions, in TSQueryMatch match, string path, ReadOnlySpan<byte> source)
    {
        if (conditions?.Path?.IsMatch(path) == false)
            return false;
        foreach (var predicate in conditions?.Predicates ?? [])
        {
            if (!predicate.Holds(match, source))
                return false;
        }
        return true;
    }
}
