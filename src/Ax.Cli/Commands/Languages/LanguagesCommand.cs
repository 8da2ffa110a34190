using System.CommandLine;
using Ax.Cli.Hosting;
using Ax.Cli.Rendering;
using Ax.Indexer;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary><c>ax languages</c>: what is known to the engine, index or not.</summary>
internal sealed class LanguagesCommand(string summary) : CliCommand("languages", summary)
{
    public override IReadOnlyList<Example> Examples =>
    [
        new("ax languages", "ids, names, how much is extracted, extensions and file names"),
        new("ax languages --json | jq -r .id", "the ids that lang: and --lang accept"),
    ];

    public override Task<int> RunAsync(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Settings.Json)
            WriteJson(context.Results);
        else
            WriteText(context.Results);
        return Task.FromResult(LanguageCatalog.All.Count == 0 ? ExitCode.NothingFound : ExitCode.Done);
    }

    private static void WriteText(ResultWriter results)
    {
        var columns = new Columns(results.Paint.Name, null, null, results.Paint.Faint);
        foreach (var language in LanguageCatalog.All)
            columns.Add(language.Id, language.Name, Word(language.Depth), string.Join(' ', language.Extensions.Concat(language.FileNames)));
        columns.WriteTo(results);
    }

    private static string Word(LanguageDepth depth) => depth.ToString().ToLowerInvariant();

    private static void WriteJson(ResultWriter results)
    {
        using var json = new JsonLines(results);
        foreach (var language in LanguageCatalog.All)
        {
            json.Write(language, static (writer, item) =>
            {
                writer.WriteString("id", item.Id);
                writer.WriteString("name", item.Name);
                writer.WriteString("depth", Word(item.Depth));
                JsonLines.Strings(writer, "aliases", item.Aliases);
                JsonLines.Strings(writer, "extensions", item.Extensions);
                JsonLines.Strings(writer, "fileNames", item.FileNames);
                JsonLines.Strings(writer, "kinds", [.. item.DefinitionKinds.Select(kind => kind.ToName())]);
                writer.WriteBoolean("imports", item.HasImports);
                writer.WriteBoolean("locals", item.HasLocals);
                writer.WriteBoolean("injections", item.HasInjections);
            });
        }
    }
}
