namespace Ax.Cli.Hosting;

/// <summary>What a run of <c>ax</c> ends with; part of the command line contract.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int NothingFound = 1;
    public const int Usage = 2;
    public const int Failed = 3;
    public const int DoneWithFailedFiles = 4;
    public const int Cancelled = 130;
}
