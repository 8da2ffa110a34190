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
    public readonly Option<bool> Json = Values.Flag("--json", "Print JSON Lines, one object per result", recursive: true);
    public readonly Option<bool> Quiet = Values.Flag("--quiet", "Print results and errors only", recursive: true, alias: "-q");
    public readonly Option<bool> Verbose = Values.Flag("--verbose", "Say more, stack traces included", recursive: true);
    public readonly Option<bool> NoColor = Values.Flag("--no-color", "No colours (also: NO_COLOR=1)", recursive: true);
    public readonly Option<bool> Help = Values.Flag("--help", "Show help and examples", recursive: true, alias: "-h");
    public readonly Option<bool> Version = Values.Flag("--version", "Show the version", recursive: true);

    public IReadOnlyList<Option> All => [Root, Db, Json, Quiet, Verbose, NoColor, Help, Version];

    /// <summary>Reads what was given. Never throws: wrong values are reported later, in the way asked for here.</summary>
    public Settings Read(ParseResult parsed)
    {
        var colors = !IsGiven(parsed, NoColor) && !Terminal.ColorsAreUnwanted;
        return new Settings(Text(parsed, Root), Text(parsed, Db), IsGiven(parsed, Json), IsGiven(parsed, Quiet), IsGiven(parsed, Verbose), colors);
    }

    /// <summary>Whether a flag is on the command line.</summary>
    public static bool IsGiven(ParseResult parsed, Option flag) => parsed.GetResult(flag) is { Implicit: false };

    private static string? Text(ParseResult parsed, Option option) => parsed.GetResult(option) is { Tokens: [.., var last] } ? last.Value : null;
}

/// <summary>What the global options say. Immutable.</summary>
/// <param name="Root">The source tree as given; null to detect it.</param>
/// <param name="Db">The folder of the index as given; null for the default.</param>
/// <param name="Json">Whether results are JSON Lines.</param>
/// <param name="Quiet">Whether progress and notes are left out.</param>
/// <param name="Verbose">Whether more is said, stack traces included.</param>
/// <param name="Colors">Whether a terminal may be sent colours.</param>
internal sealed record Settings(string? Root, string? Db, bool Json, bool Quiet, bool Verbose, bool Colors);
