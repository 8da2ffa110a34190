using System.Collections.Frozen;

namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>The modules that Node.js itself brings: <c>module.builtinModules</c>, and whatever is asked for as <c>node:</c>.</summary>
internal static class NodeBuiltIns
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet((
        "assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http "
        + "http2 https inspector module net os path perf_hooks process punycode querystring readline repl stream string_decoder sys "
        + "timers tls trace_events tty url util v8 vm wasi worker_threads zlib").Split(' '), StringComparer.Ordinal);

    public static bool Contains(string target)
    {
        if (target.StartsWith("node:", StringComparison.Ordinal))
            return true;
        var slash = target.IndexOf('/', StringComparison.Ordinal);
        // fs/promises, path/posix; with a slash at the end the installed package of that name is meant.
        return slash < 0 ? Names.Contains(target) : slash < target.Length - 1 && Names.Contains(target[..slash]);
    }
}
