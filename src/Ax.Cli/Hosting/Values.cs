using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Ax.Cli.Hosting;

/// <summary>Options whose values several commands read alike.</summary>
internal static class Values
{
    /// <summary>An option without a value.</summary>
    public static Option<bool> Flag(string name, string description, bool recursive = false, string? alias = null)
    {
        string[] aliases = alias is null ? [] : [alias];
        return new Option<bool>(name, aliases) { Description = description, Arity = ArgumentArity.Zero, Recursive = recursive };
    }

    /// <summary>An option that takes a whole number of at least <paramref name="minimum"/>.</summary>
    public static Option<int?> WholeNumber(string name, int minimum, string description, params string[] aliases) => new(name, aliases)
    {
        HelpName = "n",
        Description = description,
        Arity = ArgumentArity.ExactlyOne,
        CustomParser = result => Parse(result, name, minimum),
    };

    /// <summary>An option that may be given several times and takes lists separated by commas.</summary>
    public static Option<string[]> List(string name, string valueName, string description, params string[] aliases) => new(name, aliases)
    {
        HelpName = valueName,
        Description = description,
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => Split(result.Tokens),
    };

    /// <summary>An option that may be given several times and whose values may hold commas.</summary>
    public static Option<string[]> Repeated(string name, string valueName, string description, params string[] aliases) => new(name, aliases)
    {
        HelpName = valueName,
        Description = description,
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => [.. result.Tokens.Select(token => token.Value)],
    };

    private static int? Parse(ArgumentResult result, string name, int minimum)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= minimum)
            return value;
        result.AddError($"{name} needs a whole number from {minimum}, not '{text}'");
        return null;
    }

    private static string[] Split(IEnumerable<Token> tokens) =>
        [.. tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
}
