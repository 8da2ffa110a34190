using Ax.Indexer.Model;

namespace Ax.Cli.Hosting;

/// <summary>What an exception means to the user: an exit code and a message that names the remedy.</summary>
internal readonly record struct Failure(int ExitCode, string Message)
{
    public static Failure Of(Exception exception, string command, CommandContext? context) => exception switch
    {
        OperationCanceledException => new(Hosting.ExitCode.Cancelled, "cancelled"),
        UsageException => new(Hosting.ExitCode.Usage, $"{exception.Message}\nsee {Application.Name} {command}--help"),
        QuerySyntaxException => new(Hosting.ExitCode.Usage, $"{exception.Message}\nsee {Application.Name} {command}--help"),
        IndexNotFoundException { Builder: { } builder } when context is not null =>
            new(Hosting.ExitCode.Failed, $"no index at {context.IndexDirectory()} yet: process {builder} is building it; until it is done, {Application.Name} grep reads the files"),
        IndexNotFoundException when context is not null => new(Hosting.ExitCode.Failed, $"no index at {context.IndexDirectory()}: run {IndexCall(context)}"),
        IndexException or IOException or UnauthorizedAccessException => new(Hosting.ExitCode.Failed, exception.Message),
        OutOfMemoryException => new(Hosting.ExitCode.Failed, "out of memory: give more with --memory-mb, or fewer --jobs"),
        // A native library that does not load hides behind the static constructor that needed it.
        TypeInitializationException { InnerException: { } inner } => Of(inner, command, context),
        DllNotFoundException => new(Hosting.ExitCode.Failed, $"the installation is incomplete: {exception.Message}"),
        _ => new(Hosting.ExitCode.Failed, $"unexpected failure: {exception.Message} (--verbose tells where)"),
    };

    private static string IndexCall(CommandContext context)
    {
        var root = context.Settings.Root is null ? "" : $" --root {context.Settings.Root}";
        var db = context.Settings.Db is null ? "" : $" --db {context.Settings.Db}";
        return $"`{Application.Name} index{root}{db}`";
    }
}
