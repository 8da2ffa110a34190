using System.CommandLine;
using System.Reflection;
using Ax.Cli.Rendering;

namespace Ax.Cli.Hosting;

/// <summary>One run of <c>ax</c>: parse, run one command, turn whatever happens into an exit code.</summary>
internal static class Application
{
    public const string Name = "ax";

    // A response file would swallow queries such as @Override; bundling would take -test:yes apart.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };
    private static readonly ParserConfiguration Bundling = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs and returns the exit code; never throws.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var globals = new GlobalOptions();
        var root = Syntax(args, globals);
        var parsed = root.Parse(args, Parsing);
        if (parsed.CommandResult.Command is CliCommand { BundlesOptions: true })
            parsed = root.Parse(args, Bundling);
        var settings = globals.Read(parsed);
        var results = new ResultWriter(Terminal.OpenOutput(), settings.Colors && Terminal.OutputIsTerminal);
        using var diagnostics = new Diagnostics(settings);
        CommandContext? context = null;
        try
        {
            if (GlobalOptions.IsGiven(parsed, globals.Help) || args.Length == 0)
            {
                HelpText.Write(results, parsed.CommandResult.Command as CliCommand, globals);
                return Finish(results, args.Length == 0 ? ExitCode.Usage : ExitCode.Done);
            }
            if (GlobalOptions.IsGiven(parsed, globals.Version))
                return Finish(results, WriteVersion(results));
            CommandLineCheck.ThrowIfWrong(parsed, globals);
            context = new CommandContext(settings, results, diagnostics);
            using var interruption = new Interruption();
            var command = (CliCommand)parsed.CommandResult.Command;
            return Finish(results, await command.RunAsync(parsed, context, interruption.Token));
        }
        // The stage's boundary: every command ends here, and a user is owed a sentence, not a stack.
        catch (Exception exception)
        {
            var command = parsed.CommandResult.Command is CliCommand known ? known.Name + " " : "";
            var failure = Failure.Of(exception, command, context);
            diagnostics.Error(failure.Message);
            if (settings.Verbose && exception is not OperationCanceledException)
                diagnostics.Trace(exception);
            return failure.ExitCode;
        }
    }

    /// <summary>Only commands whose name occurs on the command line are built: the others' options cost start-up time for nothing.</summary>
    private static Command Syntax(string[] args, GlobalOptions globals)
    {
        var root = new Command(Name);
        foreach (var option in globals.All)
            root.Add(option);
        foreach (var entry in CommandList.All)
        {
            if (Array.IndexOf(args, entry.Name) >= 0)
                root.Add(entry.Create());
        }
        return root;
    }

    private static int Finish(ResultWriter results, int exitCode)
    {
        results.Flush();
        return exitCode;
    }

    private static int WriteVersion(ResultWriter results)
    {
        var version = typeof(Application).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        results.Line($"{Name} {version}");
        return ExitCode.Done;
    }
}
