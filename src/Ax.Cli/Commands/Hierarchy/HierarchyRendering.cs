using System.Text.Json;
using Ax.Cli.Rendering;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>A type hierarchy as text and as JSON Lines.</summary>
internal static class HierarchyRendering
{
    public static void WriteText(ResultWriter results, IReadOnlyList<TypeRelation> relations, PathDisplay paths)
    {
        var paint = results.Paint;
        var columns = new Columns(paint.Kind, paint.Name, paint.Path, paint.Warning, paint.Faint);
        foreach (var relation in Arrange(relations))
        {
            columns.Add(
                RelationName(relation.Relation), new string(' ', 2 * (relation.Depth - 1)) + ControlCharacters.Escape(relation.Far?.Symbol ?? relation.Name),
                relation.Far is { } far ? $"{paths.Show(far.Path)}:{far.Line + 1}:{far.Column + 1}" : $"{paths.Show(relation.Path)}:{relation.Line + 1}:{relation.Column + 1}",
                Notes(relation), ControlCharacters.Escape(relation.Text ?? ""));
        }
        columns.WriteTo(results);
    }

    public static void WriteJson(ResultWriter results, IReadOnlyList<TypeRelation> relations)
    {
        using var json = new JsonLines(results);
        foreach (var relation in relations)
            json.Write(relation, Write);
    }

    private static void Write(Utf8JsonWriter json, TypeRelation relation)
    {
        json.WriteString("symbol", relation.Far?.Symbol ?? relation.Name);
        json.WriteString("relation", RelationName(relation.Relation));
        json.WriteString("path", relation.Path);
        json.WriteNumber("line", relation.Line + 1);
        json.WriteNumber("column", relation.Column + 1);
        json.WriteNumber("depth", relation.Depth);
        json.WriteString("resolution", relation.Resolution.ToName());
        json.WriteString("evidence", relation.Evidence.ToName());
        json.WriteNumber("candidates", relation.Candidates);
        json.WriteString("of", relation.Near.Symbol);
        json.WriteString("kind", relation.Far?.Kind.ToName());
        json.WriteString("definition", relation.Far is { } far ? $"{far.Path}:{far.Line + 1}:{far.Column + 1}" : null);
        json.WriteString("text", relation.Text);
        json.WriteBoolean("stale", relation.IsStale);
    }

    // Below each type what is reached through it; each relation once, since each type is followed once.
    private static List<TypeRelation> Arrange(IReadOnlyList<TypeRelation> relations)
    {
        var below = relations.Where(static relation => relation.Depth > 1).ToLookup(static relation => (relation.Near, IsUp(relation), relation.Depth));
        var rows = new List<TypeRelation>();
        var open = new Stack<TypeRelation>(relations.Where(static relation => relation.Depth == 1).Reverse());
        var shown = new HashSet<(SymbolPlace, bool)>();
        while (open.TryPop(out var relation))
        {
            rows.Add(relation);
            if (relation.Far is not { } far || below[(far, IsUp(relation), relation.Depth + 1)].ToList() is not { Count: > 0 } next || !shown.Add((far, IsUp(relation))))
                continue;
            for (var i = next.Count - 1; i >= 0; i--)
                open.Push(next[i]);
        }
        return rows;
    }

    private static bool IsUp(TypeRelation relation) => relation.Relation == TypeRelationKind.Supertype;

    private static string RelationName(TypeRelationKind relation) => relation switch
    {
        TypeRelationKind.Supertype => "supertype",
        TypeRelationKind.Subtype => "subtype",
        TypeRelationKind.Implementation => "implementation",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "no such relation"),
    };

    private static string Notes(TypeRelation relation)
    {
        var resolution = relation.Resolution switch
        {
            Resolution.Ambiguous => relation.Candidates > 1 ? $"[ambiguous: {Quantity.Count(relation.Candidates)}]" : "[ambiguous]",
            Resolution.Unresolved => "[not in this tree]",
            _ => "",
        };
        return relation.IsStale ? $"{resolution} {SymbolText.StaleNote}".TrimStart() : resolution;
    }
}
