using System.CommandLine;
using Ax.Cli.Rendering;

namespace Ax.Cli.Hosting;

/// <summary>The options every command has, as symbols of the parser.</summary>
internal sealed class GlobalOptions
{
    public readonly Option<string?> Root = new("--root")
    {
        HelpName = "dir",
        Description = "The source tree (default: nearest folder above with .ax, else with .git, else the current one)",
        Recursive = true,
    };
    public readonly Option<string?> Db = new("--db") { HelpName = "dir", Description = "The folder of the index (default: <root>/.ax)", Recursive = true };
    public readonly Option<bool> Json = new("--json") { Description = "Print JSON Lines, one object per result", Recursive = true };
    public readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Print results and errors only", Recursive = true };
    public readonly Option<bool> Verbose = new("--verbose") { Description = "Say more, stack traces included", Recursive = true };
    public readonly Option<bool> NoColor = new("--no-color") { Description = "No colours (also: NO_COLOR=1)", Recursive = true };
    public readonly Option<bool> Help = new("--help", "-h") { Description = "Show help and examples", Recursive = true };
    public readonly Option<bool> Version = new("--version") { Description = "Show the version" };

    public IReadOnlyList<Option> All => [Root, Db, Json, Quiet, Verbose, NoColor, Help, Version];

    /// <summary>Reads the values given on the command line.</summary>
    public Settings Read(ParseResult parsed)
    {
        var noColor = parsed.GetValue(NoColor) || Terminal.ColorsAreUnwanted;
        return new Settings(
            parsed.GetValue(Root), parsed.GetValue(Db), parsed.GetValue(Json), parsed.GetValue(Quiet), parsed.GetValue(Verbose), !noColor);
    }
}

/// <summary>What the global options say. Immutable.</summary>
/// <param name="Root">The source tree as given; null to detect it.</param>
/// <param name="Db">The folder of the index as given; null for the default.</param>
/// <param name="Json">Whether results are JSON Lines.</param>
/// <param name="Quiet">Whether progress and notes are left out.</param>
/// <param name="Verbose">Whether more is said, stack traces included.</param>
/// <param name="Colors">Whether a terminal may be sent colours.</param>
internal sealed record Settings(string? Root, string? Db, bool Json, bool Quiet, bool Verbose, bool Colors);
