using System.CommandLine;

namespace Ax.Cli.Hosting;

/// <summary>One command: its syntax, its examples, and how to run it once it is parsed.</summary>
internal abstract class CliCommand(string name, string description) : Command(name, description)
{
    /// <summary>Two to four realistic calls, shown by <c>--help</c>.</summary>
    public abstract IReadOnlyList<Example> Examples { get; }

    /// <summary>Whether an argument may begin with one dash (<c>-test:yes</c> in a query) without being a mistyped option.</summary>
    public virtual bool AcceptsDashedArguments => false;

    /// <summary>Whether options of one letter may be written together, and with their value: <c>-il</c>, <c>-A2</c>.</summary>
    public virtual bool BundlesOptions => false;

    /// <summary>Runs the command and returns its exit code.</summary>
    public abstract Task<int> RunAsync(ParseResult parsed, CommandContext context, CancellationToken cancellationToken);
}

/// <summary>A call as one would type it, and what it is for.</summary>
internal sealed record Example(string Line, string Purpose);
