using System.Diagnostics;

namespace Ax.Cli.Tests.Support;

/// <summary>Runs ax as somebody to whom file permissions apply: tests in containers mostly run as root.</summary>
internal static class Unprivileged
{
    private const string Nobody = "65534";

    /// <summary>What starts ax without privileges; null where that cannot be done.</summary>
    public static async Task<ProcessStartInfo?> StartInfoAsync(SourceTree tree, params string[] args)
    {
        if (!Environment.IsPrivilegedProcess)
            return AxProcess.StartInfo(tree.Root, args);
        if (!File.Exists("/usr/bin/setpriv"))
            return null;
        using var chown = Process.Start("chown", ["-R", Nobody, tree.Parent])!;
        await chown.WaitForExitAsync();
        var probe = await AxProcess.RunAsync(Wrapped(tree, "--version"));
        return probe.ExitCode == 0 ? Wrapped(tree, args) : null;
    }

    private static ProcessStartInfo Wrapped(SourceTree tree, params string[] args)
    {
        var info = AxProcess.Command(
            tree.Root, "/usr/bin/setpriv", [$"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups", AxProcess.Host, "exec", AxProcess.PlainAssembly, .. args]);
        info.Environment["HOME"] = tree.Parent;
        return info;
    }
}
