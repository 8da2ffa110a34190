namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>A crate of the tree.</summary>
/// <param name="Sources">The folder of its top-level modules.</param>
/// <param name="Root">The file of its root module; -1 when it has none.</param>
internal sealed record RustCrate(string Sources, int Root);

/// <summary>The crates of a tree, as its <c>Cargo.toml</c> files tell.</summary>
internal sealed class RustCrates
{
    private readonly ImportScope _scope;
    private readonly Lazy<Dictionary<string, RustCrate?>> _byName;

    public RustCrates(ImportScope scope)
    {
        _scope = scope;
        _byName = new(ReadNames);
    }

    /// <summary>The crate a folder belongs to.</summary>
    public RustCrate? Around(string folder)
    {
        foreach (var ancestor in RelativePath.Ancestors(folder))
        {
            if (_scope.Paths.Find(RelativePath.Join(ancestor, "Cargo.toml")) >= 0)
                return Crate(ancestor);
        }
        return null;
    }

    /// <summary>The crate of a name; null when there is none, or more than one.</summary>
    public RustCrate? Named(string name) => _byName.Value.GetValueOrDefault(name);

    private RustCrate Crate(string folder)
    {
        var sources = RelativePath.Join(folder, "src")!;
        foreach (var root in (ReadOnlySpan<string>)["lib.rs", "main.rs"])
        {
            if (_scope.Paths.Find($"{sources}/{root}") is >= 0 and var file)
                return new RustCrate(sources, file);
        }
        return new RustCrate(sources, -1);
    }

    private Dictionary<string, RustCrate?> ReadNames()
    {
        var crates = new Dictionary<string, RustCrate?>(StringComparer.Ordinal);
        foreach (var file in _scope.Paths.Named("Cargo.toml"))
        {
            var section = "";
            foreach (var line in (_scope.Configuration.Read(_scope.Paths.PathOf(file)) ?? "").Split('\n', StringSplitOptions.TrimEntries))
            {
                if (line.StartsWith('['))
                    section = line;
                else if (section is "[package]" or "[lib]" && line.StartsWith("name", StringComparison.Ordinal) && line.Split('=', 2) is [var key, var value] && key.Trim() == "name")
                {
                    // In sources a dash is written as an underscore.
                    var name = value.Split('#')[0].Trim().Trim('"', '\'').Replace('-', '_');
                    var crate = Crate(_scope.Paths.FolderOf(file));
                    crates[name] = crates.TryGetValue(name, out var known) && known != crate ? null : crate;
                }
            }
        }
        return crates;
    }
}
