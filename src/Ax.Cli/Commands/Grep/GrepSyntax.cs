using System.CommandLine;
using Ax.Cli.Hosting;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>What <c>ax grep</c> shows of what it finds.</summary>
internal enum GrepOutput
{
    /// <summary>The lines.</summary>
    Lines,
    /// <summary>The files.</summary>
    Files,
    /// <summary>How many lines there are in each file.</summary>
    Counts,
}

/// <summary>What <c>ax grep</c> was asked, validated.</summary>
/// <param name="Query">The question to the engine.</param>
/// <param name="Output">What is shown. Default the lines.</param>
/// <param name="Limit">The most lines, or files, to show. Default 1,000.</param>
internal sealed record GrepOptions(ContentQuery Query, GrepOutput Output, int Limit)
{
    public const int DefaultLimit = 1000;
}

/// <summary>The syntax of <c>ax grep</c>: where ripgrep has an option, its letters.</summary>
internal sealed class GrepSyntax
{
    public readonly Argument<string> Pattern = new("pattern") { Description = "A regular expression in the syntax of .NET, matched line by line" };
    public readonly Option<bool> IgnoreCase = Values.Flag("--ignore-case", "Ignore case", alias: "-i");
    public readonly Option<bool> Words = Values.Flag("--word-regexp", "Match whole words only", alias: "-w");
    public readonly Option<bool> Literal = Values.Flag("--fixed-strings", "Take the pattern for a text, not for a regular expression", alias: "-F");
    public readonly Option<bool> Invert = Values.Flag("--invert-match", "Show the lines that do not match", alias: "-v");
    public readonly Option<bool> Files = Values.Flag("--files-with-matches", "Show only the paths of files with such lines", alias: "-l");
    public readonly Option<bool> Count = Values.Flag("--count", "Show only how many such lines each file has", alias: "-c");
    public readonly Option<int?> After = Values.WholeNumber("--after-context", 0, "Show so many lines behind each", "-A");
    public readonly Option<int?> Before = Values.WholeNumber("--before-context", 0, "Show so many lines before each", "-B");
    public readonly Option<int?> Context = Values.WholeNumber("--context", 0, "Show so many lines before and behind each", "-C");
    public readonly Option<string[]> Path = Values.Repeated("--path", "glob", "Only files like this", "-g", "--glob");
    public readonly Option<string[]> Lang = Values.List("--lang", "id", "Only these languages", "-t", "--type");
    public readonly Option<string[]> Symbol = Values.List("--symbol", "kind", "Only lines within symbols of these kinds: function, class, ...");
    public readonly Option<string?> Sort = new("--sort") { HelpName = "best|path", Description = "The order of lines: definitions and whole words first (the default), or by path; files are always by path" };
    public readonly Option<bool> TrustIndex = Values.Flag("--trust-index", "Do not look for files that changed or came since `ax index`: faster in a large tree");
    public readonly Option<int?> Limit = Values.WholeNumber("--limit", 1, $"Show at most this many lines or files (default: {GrepOptions.DefaultLimit})");

    public IReadOnlyList<Option> Options => [IgnoreCase, Words, Literal, Invert, Files, Count, After, Before, Context, Path, Lang, Symbol, Sort, TrustIndex, Limit];

    /// <exception cref="UsageException">There is nothing to look for, a kind or language is unknown, or options contradict each other.</exception>
    public GrepOptions Read(ParseResult parsed)
    {
        var pattern = parsed.GetValue(Pattern)!;
        if (pattern.Length == 0)
            throw new UsageException("the pattern is empty");
        if (parsed.GetValue(Files) && parsed.GetValue(Count))
            throw new UsageException("--files-with-matches and --count exclude each other");
        var output = parsed.GetValue(Files) ? GrepOutput.Files : parsed.GetValue(Count) ? GrepOutput.Counts : GrepOutput.Lines;
        var context = parsed.GetValue(Context) ?? 0;
        var query = new ContentQuery(pattern)
        {
            IgnoreCase = parsed.GetValue(IgnoreCase),
            WholeWords = parsed.GetValue(Words),
            IsLiteral = parsed.GetValue(Literal),
            Invert = parsed.GetValue(Invert),
            TrustsIndex = parsed.GetValue(TrustIndex),
            Order = parsed.GetValue(Sort) switch
            {
                null or "best" => ContentOrder.Best,
                "path" => ContentOrder.Path,
                var other => throw new UsageException($"--sort is best or path, not '{other}'"),
            },
            LinesBefore = output == GrepOutput.Lines ? parsed.GetValue(Before) ?? context : 0,
            LinesAfter = output == GrepOutput.Lines ? parsed.GetValue(After) ?? context : 0,
        };
        foreach (var glob in parsed.GetValue(Path) ?? [])
            query.Paths.Add(glob);
        foreach (var language in parsed.GetValue(Lang) ?? [])
        {
            LanguageNames.ThrowIfUnknown(language);
            query.Languages.Add(language);
        }
        foreach (var kind in parsed.GetValue(Symbol) ?? [])
            query.Within.Add(SymbolKindNames.TryParse(kind, out var known) ? known : throw new UsageException(
                $"unknown kind of symbol '{kind}'{Suggestion.Phrase(kind, SymbolKindNames.All)} (kinds: {string.Join(", ", SymbolKindNames.All)})"));
        // One line tells that a file has any, unless it must lie in a symbol.
        if (output == GrepOutput.Files && query.Within.Count == 0)
            query.MostPerFile = 1;
        return new GrepOptions(query, output, parsed.GetValue(Limit) ?? GrepOptions.DefaultLimit);
    }
}
