namespace Ax.Cli.Rendering;

/// <summary>What is known of where the standard streams go.</summary>
internal static class Terminal
{
    public static bool OutputIsTerminal => !Console.IsOutputRedirected && !IsDumb;

    public static bool ErrorIsTerminal => !Console.IsErrorRedirected && !IsDumb;

    /// <summary>See https://no-color.org: set and not empty.</summary>
    public static bool ColorsAreUnwanted => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    private static bool IsDumb => Environment.GetEnvironmentVariable("TERM") == "dumb";

    /// <summary>Standard output as a bare stream: <see cref="Console.Out"/> flushes every line and sets the terminal up first.</summary>
    public static Stream OpenOutput() => Console.OpenStandardOutput();

    /// <summary>Columns of the terminal behind standard output; unlimited when it is something else.</summary>
    public static int Width => OutputIsTerminal && Console.WindowWidth is > 20 and var width ? width : int.MaxValue;
}
