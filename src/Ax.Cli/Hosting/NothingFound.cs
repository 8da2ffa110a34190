namespace Ax.Cli.Hosting;

/// <summary>Says that nothing was found, and what comes near: never a substitute passed off as the answer.</summary>
internal static class NothingFound
{
    public static void Report(CommandContext context, string asked, IReadOnlyList<string> suggestions)
    {
        var hint = suggestions.Count == 0 ? "" : $"; did you mean: {string.Join(", ", suggestions)}?";
        context.Diagnostics.Note($"nothing found for: {asked.ReplaceLineEndings(" ")}{hint}");
    }
}
