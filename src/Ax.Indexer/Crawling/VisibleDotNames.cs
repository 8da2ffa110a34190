namespace Ax.Indexer.Crawling;

/// <summary>Names with a leading dot that are nonetheless part of the project: what builds and tests it on its host.</summary>
internal static class VisibleDotNames
{
    private static readonly byte[][] Names =
    [
        [.. ".github"u8], [.. ".gitlab"u8], [.. ".gitea"u8], [.. ".forgejo"u8], [.. ".circleci"u8],
        [.. ".gitlab-ci.yml"u8], [.. ".travis.yml"u8], [.. ".drone.yml"u8], [.. ".woodpecker.yml"u8], [.. ".pre-commit-config.yaml"u8],
    ];

    public static bool Contains(ReadOnlySpan<byte> name)
    {
        foreach (var visible in Names)
        {
            if (name.SequenceEqual(visible))
                return true;
        }
        return false;
    }
}
