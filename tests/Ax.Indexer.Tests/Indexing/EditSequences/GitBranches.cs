using System.Diagnostics;
using System.Globalization;

namespace Ax.Indexer.Tests.Indexing.EditSequences;

/// <summary>A repository that git itself keeps: commits on branches, between which the tree is switched.</summary>
internal sealed class GitBranches(EditedTree tree)
{
    private int _branches;

    public string Init()
    {
        Git("init", "-q", "-b", "b0", ".");
        return Commit();
    }

    public string Switch()
    {
        Commit();
        var branch = tree.Random.Next(_branches + 2);
        if (branch > _branches)
            Git("checkout", "-q", "-b", string.Create(CultureInfo.InvariantCulture, $"b{branch = ++_branches}"));
        else
            Git("checkout", "-q", "-f", string.Create(CultureInfo.InvariantCulture, $"b{branch}"));
        tree.StampUnknown();
        return $"switch to b{branch}";
    }

    public string Commit()
    {
        Git("add", "-A", "-f", "--", ".", ":!.ax");
        Git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "--no-verify", "--allow-empty", "-m", "edits");
        return "commit";
    }

    private void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = tree.Root, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        (start.Environment["GIT_CONFIG_GLOBAL"], start.Environment["GIT_CONFIG_NOSYSTEM"], start.Environment["GIT_DIR"]) = ("/dev/null", "1", tree.Full(".git"));
        using var process = Process.Start(start)!;
        // A branch that cannot be switched to leaves the tree as it is, which is a tree like any other.
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }
}
