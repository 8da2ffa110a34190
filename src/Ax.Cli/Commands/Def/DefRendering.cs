using System.Globalization;
using Ax.Cli.Rendering;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>Definitions as text and as JSON Lines.</summary>
internal static class DefRendering
{
    public static async Task WriteTextAsync(ResultWriter results, DefinitionAnswer answer, PathDisplay paths, CancellationToken cancellationToken)
    {
        for (var i = 0; i < answer.Symbols.Count; i++)
        {
            if (i > 0)
                results.Line("");
            var symbol = answer.Symbols[i];
            WriteHead(results, symbol, answer.Match, paths);
            // Where the file has changed the lines are no longer those of the definition.
            if (!symbol.IsStale)
                WriteSnippet(results, symbol, await Snippet.ReadAsync(paths.Absolute(symbol.Path), symbol, cancellationToken));
        }
    }

    public static void WriteJson(ResultWriter results, DefinitionAnswer answer)
    {
        using var json = new JsonLines(results);
        foreach (var symbol in answer.Symbols)
        {
            json.Write((symbol, answer.Match), static (writer, item) =>
            {
                SymbolJson.Write(writer, item.symbol);
                // Definitions are not ranked against a query; the field is there so that find and def read alike.
                writer.WriteNull("score");
                writer.WriteString("match", item.Match.ToName());
                writer.WriteString("doc", item.symbol.Doc);
            });
        }
    }

    private static void WriteHead(ResultWriter results, Symbol symbol, MatchKind match, PathDisplay paths)
    {
        var paint = results.Paint;
        var notes = string.Join(' ', new[] { Declaration(symbol), match.Note(), symbol.IsStale ? SymbolText.StaleNote : "" }.Where(note => note.Length > 0));
        var head = $"{paint.Path(SymbolText.Location(symbol, paths))}  {paint.Kind(symbol.Kind.ToName())}  {paint.Name(SymbolText.QualifiedName(symbol))}  {paint.Warning(notes)}";
        results.Line(head.TrimEnd());
        if (symbol.Signature is not null)
            results.Line($"  {SymbolText.Signature(symbol)}");
        foreach (var line in (symbol.Doc ?? "").Split('\n', StringSplitOptions.TrimEntries).Where(line => line.Length > 0))
            results.Line($"  {paint.Faint("// " + ControlCharacters.Escape(line))}");
    }

    private static void WriteSnippet(ResultWriter results, Symbol symbol, Snippet? snippet)
    {
        if (snippet is null)
            return;
        var width = (symbol.StartLine + snippet.Lines.Count).ToString(CultureInfo.InvariantCulture).Length;
        for (var i = 0; i < snippet.Lines.Count; i++)
        {
            var number = (symbol.StartLine + 1 + i).ToString(CultureInfo.InvariantCulture).PadLeft(width);
            results.Line($"  {results.Paint.Faint($"{number} |")} {ControlCharacters.Escape(snippet.Lines[i], kept: '\t')}".TrimEnd());
        }
        if (snippet.Remaining > 0)
            results.Line($"  {results.Paint.Faint($"{new string(' ', width)} | … {Quantity.Count(snippet.Remaining, "more line")}")}");
    }

    private static string Declaration(Symbol symbol) => symbol.Modifiers.HasFlag(SymbolModifiers.Declaration) ? "[declaration]" : "";
}
