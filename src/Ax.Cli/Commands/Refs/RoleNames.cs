using Ax.Cli.Hosting;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>The spelling of roles and resolutions, in options and output alike.</summary>
internal static class RoleNames
{
    public static readonly string[] All = ["call", "definition", "import", "inherit", "mention", "read", "type", "write"];

    public static string ToName(this ReferenceRole role) => role switch
    {
        ReferenceRole.Mention => "mention",
        ReferenceRole.Read => "read",
        ReferenceRole.Write => "write",
        ReferenceRole.Type => "type",
        ReferenceRole.Import => "import",
        ReferenceRole.Call => "call",
        ReferenceRole.Definition => "definition",
        ReferenceRole.Inherit => "inherit",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "no such role"),
    };

    public static string ToName(this Resolution resolution) => resolution switch
    {
        Resolution.Resolved => "resolved",
        Resolution.Ambiguous => "ambiguous",
        Resolution.Unresolved => "unresolved",
        _ => throw new ArgumentOutOfRangeException(nameof(resolution), resolution, "no such resolution"),
    };

    public static string? ToName(this ResolutionEvidence evidence) => evidence switch
    {
        ResolutionEvidence.None => null,
        ResolutionEvidence.Definition => "definition",
        ResolutionEvidence.Scope => "scope",
        ResolutionEvidence.File => "file",
        ResolutionEvidence.Qualified => "qualified",
        ResolutionEvidence.Type => "type",
        ResolutionEvidence.Import => "import",
        ResolutionEvidence.Unique => "unique",
        _ => throw new ArgumentOutOfRangeException(nameof(evidence), evidence, "no such evidence"),
    };

    /// <exception cref="UsageException">There is no such role.</exception>
    public static ReferenceRole Parse(string name)
    {
        for (var role = ReferenceRole.Mention; role <= ReferenceRole.Inherit; role++)
        {
            if (role.ToName().Equals(name, StringComparison.OrdinalIgnoreCase))
                return role;
        }
        throw new UsageException($"unknown role '{name}'{Suggestion.Phrase(name, All)} (roles: {string.Join(", ", All)})");
    }
}
