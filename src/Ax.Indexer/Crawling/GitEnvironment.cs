namespace Ax.Indexer.Crawling;

/// <summary>Where git finds its configuration beyond the repository. Immutable.</summary>
internal sealed record GitEnvironment
{
    /// <summary>The user's home folder; null if there is none.</summary>
    public string? Home { get; init; }

    /// <summary>The folder of user configuration. Default: <c>.config</c> in <see cref="Home"/>.</summary>
    public string? ConfigHome { get; init; }

    /// <summary>The system's configuration file; null (the default) reads none.</summary>
    public string? SystemConfig { get; init; }

    /// <summary>Stands for the user's configuration files if set, as <c>GIT_CONFIG_GLOBAL</c> does.</summary>
    public string? GlobalConfig { get; init; }

    /// <summary>What the variables of this process say.</summary>
    public static GitEnvironment FromProcess() => new()
    {
        Home = Variable("HOME") ?? NullIfEmpty(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)),
        ConfigHome = Variable("XDG_CONFIG_HOME"),
        GlobalConfig = Environment.GetEnvironmentVariable("GIT_CONFIG_GLOBAL"),
        SystemConfig = Variable("GIT_CONFIG_NOSYSTEM") is null or "0" or "false"
            ? Variable("GIT_CONFIG_SYSTEM") ?? (OperatingSystem.IsWindows() ? null : "/etc/gitconfig")
            : null,
    };

    /// <summary>Reads the configuration that holds for a repository, or outside of any.</summary>
    /// <param name="repositoryConfig">The repository's own file, if any.</param>
    public GitSettings ReadSettings(string? repositoryConfig)
    {
        var settings = new GitSettings();
        Read(SystemConfig, settings);
        if (GlobalConfig is not null)
        {
            Read(GlobalConfig, settings);
        }
        else
        {
            Read(ConfigHomeFile("config"), settings);
            Read(Home is null ? null : Path.Combine(Home, ".gitconfig"), settings);
        }
        Read(repositoryConfig, settings);
        return settings;
    }

    /// <summary>The file of global excludes, or null.</summary>
    /// <param name="settings">What <see cref="ReadSettings"/> found.</param>
    /// <param name="workTree">The folder to which a relative path belongs.</param>
    public string? ExcludesFile(GitSettings settings, string workTree) => settings.ExcludesFile switch
    {
        null => ConfigHomeFile("ignore"),
        "" => null,
        var path => Path.Combine(workTree, Expand(path) ?? path),
    };

    /// <summary>Expands a leading <c>~/</c>; null if there is no home.</summary>
    public string? Expand(string path) =>
        !path.StartsWith("~/", StringComparison.Ordinal) ? path : Home is null ? null : Path.Combine(Home, path[2..]);

    private void Read(string? file, GitSettings settings)
    {
        if (!string.IsNullOrEmpty(file))
            new GitConfigReader(this, settings).Read(file);
    }

    private string? ConfigHomeFile(string name) =>
        (ConfigHome ?? (Home is null ? null : Path.Combine(Home, ".config"))) is { } folder ? Path.Combine(folder, "git", name) : null;

    private static string? Variable(string name) => NullIfEmpty(Environment.GetEnvironmentVariable(name));

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
