using System.CommandLine;
using Ax.Cli.Hosting;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>What the commands about imports of a file have in common: the file, the depth, and what is said when it is not indexed.</summary>
internal static class ImportQuestion
{
    public static Argument<string> FileArgument(string name) => new(name) { Description = "A file, relative to the current folder or to the root" };

    public static Option<int?> DepthOption() => Values.WholeNumber("--depth", 1, "Follow imports over so many files (default: 1)");

    public static Option<bool> TransitiveOption() => Values.Flag("--transitive", "Follow imports to the end");

    /// <summary>Asks about the first path that the typed one may mean and that is indexed; null, and an error is told, when there is none.</summary>
    /// <exception cref="UsageException">The file is empty.</exception>
    public static async Task<ImportAnswer?> AskAsync(CommandContext context, string file, Func<string, Task<ImportAnswer?>> ask)
    {
        if (file.Length == 0)
            throw new UsageException("the file is empty");
        foreach (var path in context.Paths.Candidates(file))
        {
            if (await ask(path) is not { } answer)
                continue;
            if (answer.IsStale)
                context.Diagnostics.Note($"{answer.Path} has changed since it was indexed; `ax index` brings it up to date");
            return answer;
        }
        ReportMissing(context, file);
        return null;
    }

    /// <summary>Says that a file is not in the index.</summary>
    public static void ReportMissing(CommandContext context, string file) =>
        context.Diagnostics.Error($"{file} is not in the index of {context.Root}{(File.Exists(file) ? "; `ax index` adds it unless it is ignored" : "")}");
}
