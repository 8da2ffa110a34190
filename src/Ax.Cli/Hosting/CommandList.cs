using Ax.Cli.Commands;

namespace Ax.Cli.Hosting;

/// <summary>Name, one-line summary and construction of a command. Built only when its name is on the command line.</summary>
internal sealed record CommandEntry(string Name, string Summary, Func<string, CliCommand> Build)
{
    public CliCommand Create() => Build(Summary);
}

/// <summary>All commands of <c>ax</c>, in the order of the help. A new command is one line here.</summary>
internal static class CommandList
{
    public static readonly CommandEntry[] All =
    [
        new("index", "Index a source tree, or bring its index up to date.", summary => new IndexCommand(summary)),
        new("watch", "Keep the index up to date while files change.", summary => new WatchCommand(summary)),
        new("find", "Find symbols by name or by words.", summary => new FindCommand(summary)),
        new("def", "Show the definitions of a symbol.", summary => new DefCommand(summary)),
        new("refs", "Find the references of a symbol.", summary => new RefsCommand(summary)),
        new("grep", "Search the text of files with a regular expression.", summary => new GrepCommand(summary)),
        new("callers", "Show who calls a symbol.", summary => new CallersCommand(summary)),
        new("callees", "Show what a symbol calls.", summary => new CalleesCommand(summary)),
        new("flow", "Show a shortest chain of calls from one symbol to another.", summary => new FlowCommand(summary)),
        new("hierarchy", "Show what a type inherits from, and what inherits from it.", summary => new HierarchyCommand(summary)),
        new("outline", "List the symbols of a file.", summary => new OutlineCommand(summary)),
        new("imports", "Show what a file imports and where that leads.", summary => new ImportsCommand(summary)),
        new("importers", "Show who imports a file: what a change of it may break.", summary => new ImportersCommand(summary)),
        new("deps", "Show what a file depends on, or a shortest way to another.", summary => new DepsCommand(summary)),
        new("cycles", "Find files that import each other.", summary => new CyclesCommand(summary)),
        new("status", "Show what the index holds and what it lacks.", summary => new StatusCommand(summary)),
        new("languages", "List the languages ax knows.", summary => new LanguagesCommand(summary)),
        new("parse", "Show the syntax tree of a file, or the tags extracted from it.", summary => new ParseCommand(summary)),
    ];
}
