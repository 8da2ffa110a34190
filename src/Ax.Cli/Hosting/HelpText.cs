using System.CommandLine;
using Ax.Cli.Rendering;

namespace Ax.Cli.Hosting;

/// <summary>
/// Writes <c>--help</c>. Our own, since the parser's help knows no examples and cannot be laid out from outside.
/// </summary>
internal static class HelpText
{
    /// <summary>Writes the help of a command, or of <c>ax</c> itself.</summary>
    public static void Write(ResultWriter results, CliCommand? command, GlobalOptions globals)
    {
        if (command is null)
            WriteOverview(results, globals);
        else
            WriteCommand(results, command, globals);
    }

    private static void WriteOverview(ResultWriter results, GlobalOptions globals)
    {
        results.Line("ax: index a source tree and ask it questions.");
        results.Line("");
        results.Line("Usage: ax <command> [options]");
        Section(results, "Commands", CommandList.All.Select(entry => (entry.Name, entry.Summary)));
        Section(results, "Global options", Rows(globals.All));
        Section(results, "Examples",
        [
            ("ax index", "index the repository around the current folder"),
            ("ax find parseConfig", "find symbols by name, the beginning of a name, or words"),
            ("ax def Parser.next --json", "definitions as JSON Lines"),
        ]);
        Section(results, "Exit codes",
        [
            ("0", "found, done"), ("1", "nothing found"), ("2", "wrong usage"), ("3", "failed"),
            ("4", "done, but some files failed"), ("130", "cancelled"),
        ]);
        results.Line("");
        results.Line("`ax <command> --help` shows a command's options and examples.");
    }

    private static void WriteCommand(ResultWriter results, CliCommand command, GlobalOptions globals)
    {
        results.Line(command.Description ?? "");
        results.Line("");
        results.Line($"Usage: ax {command.Name}{string.Concat(command.Arguments.Select(Usage))} [options]");
        Section(results, "Arguments", command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description ?? "")));
        Section(results, "Options", Rows(command.Options));
        Section(results, "Global options", Rows(globals.All.Where(option => option.Recursive)));
        Section(results, "Examples", command.Examples.Select(example => (example.Line, example.Purpose)));
    }

    private static string Usage(Argument argument)
    {
        var dots = argument.Arity.MaximumNumberOfValues > 1 ? "..." : "";
        return argument.Arity.MinimumNumberOfValues == 0 ? $" [{argument.Name}{dots}]" : $" <{argument.Name}{dots}>";
    }

    private static IEnumerable<(string, string)> Rows(IEnumerable<Option> options) => options.Select(option =>
    {
        var names = string.Join(", ", option.Aliases.OrderBy(alias => alias.Length).Append(option.Name));
        return (option.HelpName is null ? names : $"{names} <{option.HelpName}>", option.Description ?? "");
    });

    private static void Section(ResultWriter results, string title, IEnumerable<(string Left, string Right)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        results.Line("");
        results.Line($"{title}:");
        var width = all.Max(row => row.Left.Length);
        foreach (var (left, right) in all)
            results.Line($"  {left.PadRight(width)}  {right}".TrimEnd());
    }
}
