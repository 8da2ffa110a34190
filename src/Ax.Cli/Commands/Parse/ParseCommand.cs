using System.CommandLine;
using Ax.Cli.Hosting;
using Ax.Indexer;

namespace Ax.Cli.Commands;

/// <summary><c>ax parse</c>: what the engine sees in one file; for those who write a language's queries. Needs no index.</summary>
internal sealed class ParseCommand : CliCommand
{
    private readonly Argument<string> _file = new("file") { Description = "The file to parse" };
    private readonly Option<bool> _tags = Values.Flag("--tags", "Show the extracted tags instead of the tree");
    private readonly Option<string?> _lang = new("--lang") { HelpName = "id", Description = "Take this language (default: recognised by name and content)" };

    public ParseCommand(string summary) : base("parse", summary)
    {
        Add(_file);
        Add(_tags);
        Add(_lang);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("ax parse src/main.c", "the syntax tree, one node a line"),
        new("ax parse src/main.c --tags", "definitions, references and imports found in it"),
        new("ax parse snippet.txt --lang python --tags --json", "as JSON Lines, whatever the file is called"),
    ];

    public override async Task<int> RunAsync(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        var file = Existing(parsed.GetValue(_file)!);
        var language = parsed.GetValue(_lang);
        if (language is not null)
            LanguageNames.ThrowIfUnknown(language);
        return parsed.GetValue(_tags)
            ? await WriteTagsAsync(context, file, language, cancellationToken)
            : await WriteTreeAsync(context, file, language, cancellationToken);
    }

    private static async Task<int> WriteTreeAsync(CommandContext context, string file, string? language, CancellationToken cancellationToken)
    {
        var tree = await SourceInspector.GetSyntaxTreeAsync(file, language, cancellationToken);
        if (context.Settings.Json)
            ParseRendering.WriteTreeJson(context.Results, file, tree);
        else
            ParseRendering.WriteTreeText(context.Results, tree);
        return ExitCode.Done;
    }

    private static async Task<int> WriteTagsAsync(CommandContext context, string file, string? language, CancellationToken cancellationToken)
    {
        var tags = await SourceInspector.GetTagsAsync(file, language, cancellationToken);
        if (context.Settings.Json)
            ParseRendering.WriteTagsJson(context.Results, tags);
        else
            ParseRendering.WriteTagsText(context.Results, tags);
        if (tags.Count > 0)
            return ExitCode.Done;
        context.Diagnostics.Error($"no tags in {file}");
        return ExitCode.NothingFound;
    }

    private static string Existing(string file)
    {
        if (file.Length > 0 && File.Exists(file))
            return Path.GetFullPath(file);
        throw new UsageException(Directory.Exists(file) ? $"{file} is a folder, not a file" : $"there is no file {file}");
    }
}
