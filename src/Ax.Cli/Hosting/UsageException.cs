namespace Ax.Cli.Hosting;

/// <summary>The command line cannot be understood. The message says what is wrong in one line.</summary>
internal sealed class UsageException(string message) : Exception(message);
