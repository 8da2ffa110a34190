using System.CommandLine;
using System.CommandLine.Parsing;

namespace Ax.Cli.Hosting;

/// <summary>Turns what the parser could not place into one clear line.</summary>
internal static class CommandLineCheck
{
    /// <exception cref="UsageException">Something on the command line is wrong.</exception>
    public static void ThrowIfWrong(ParseResult parsed, GlobalOptions globals)
    {
        if (parsed.CommandResult.Command is not CliCommand command)
        {
            var options = globals.All.Select(option => option.Name);
            throw new UsageException((parsed.UnmatchedTokens.Count > 0 ? parsed.UnmatchedTokens[0] : null) switch
            {
                null when parsed.Errors.Count > 0 => parsed.Errors[0].Message,
                null => "which command?",
                "help" => "unknown command 'help'; did you mean '--help'?",
                "version" => "unknown command 'version'; did you mean '--version'?",
                { } word when word.StartsWith('-') => $"unknown option '{word}'{Suggestion.Phrase(word, options)}",
                { } word => $"unknown command '{word}'{Suggestion.Phrase(word, CommandList.All.Select(entry => entry.Name))}",
            });
        }
        ThrowIfMistypedOption(parsed, command, globals);
        if (parsed.UnmatchedTokens.Count > 0)
            throw new UsageException($"unexpected argument '{parsed.UnmatchedTokens[0]}'");
        foreach (var argument in command.Arguments)
        {
            if (argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is not { Tokens.Count: > 0 })
                throw new UsageException($"{Application.Name} {command.Name} needs a {argument.Name}");
        }
        if (parsed.Errors.Count > 0)
            throw new UsageException(Lowered(parsed.Errors[0].Message));
    }

    /// <summary>The parser takes an unknown option for an argument where arguments are welcome; to find a flag that silently did nothing is worse than an error.</summary>
    private static void ThrowIfMistypedOption(ParseResult parsed, CliCommand command, GlobalOptions globals)
    {
        foreach (var token in parsed.Tokens)
        {
            if (token.Type == TokenType.DoubleDash)
                return;
            if (token.Type != TokenType.Argument || !LooksLikeOption(token.Value, command) || IsOptionValue(parsed, token))
                continue;
            var known = command.Options.Concat(globals.All).SelectMany(option => option.Aliases.Prepend(option.Name)).ToList();
            var name = token.Value.Split('=', 2)[0];
            if (known.Contains(name))
                throw new UsageException(token.Value.Contains('=') ? $"{name} takes no value" : $"{name} goes behind the command: {Application.Name} {command.Name} {name}");
            throw new UsageException($"unknown option '{name}'{Suggestion.Phrase(name, known)} (a word that begins with a dash goes behind --)");
        }
    }

    private static bool LooksLikeOption(string value, CliCommand command) =>
        value.Length > 1 && value[0] == '-' && (value[1] == '-' || !command.AcceptsDashedArguments);

    private static bool IsOptionValue(ParseResult parsed, Token token) =>
        parsed.CommandResult.Children.Concat(parsed.RootCommandResult.Children).OfType<OptionResult>().Any(option => option.Tokens.Contains(token));

    private static string Lowered(string message) => message.Length == 0 ? message : char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.');
}
