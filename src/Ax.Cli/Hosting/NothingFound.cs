namespace Ax.Cli.Hosting;

/// <summary>Says that nothing was found, and what comes near: never a substitute passed off as the answer.</summary>
internal static class NothingFound
{
    private const int MaxShown = 200;

    public static void Report(CommandContext context, string asked, IReadOnlyList<string> suggestions)
    {
        var hint = suggestions.Count == 0 ? "" : $"; did you mean: {string.Join(", ", suggestions)}?";
        context.Diagnostics.Note($"nothing found for: {Shown(asked)}{hint}");
    }

    /// <summary>What was asked for, as a message shows it: a text pasted by mistake would hide the rest.</summary>
    public static string Shown(string asked)
    {
        asked = asked.ReplaceLineEndings(" ");
        if (asked.Length <= MaxShown)
            return asked;
        // Never half of a surrogate pair.
        return string.Concat(asked.AsSpan(0, char.IsHighSurrogate(asked[MaxShown - 2]) ? MaxShown - 2 : MaxShown - 1), "…");
    }
}
