using System.Globalization;
using System.Reflection;

namespace Ax.Indexer.Benchmarks.Monster;

/// <summary>A language as far as it is needed to write in it: a file of <c>Dialects</c>, templates in sections. Several sections of a name are alternatives.</summary>
internal sealed class Dialect
{
    private readonly Dictionary<string, string> _settings = [];
    private readonly Dictionary<string, Template[]> _sections;

    private Dialect(TextReader reader)
    {
        var sections = new List<(string Name, List<string> Lines)>();
        while (reader.ReadLine() is { } line)
        {
            if (line is ['[', .. var name, ']'] && !name.Contains('(', StringComparison.Ordinal))
                sections.Add((name, []));
            else if (sections.Count > 0)
                sections[^1].Lines.Add(line);
            else if (line.Split(' ', 2) is [var key, var value])
                _settings.Add(key, value);
        }
        // The empty line in front of a section belongs to the file, not to the template.
        _sections = sections.GroupBy(section => section.Name, section => new Template(section.Lines[^1].Length == 0 ? section.Lines[..^1] : section.Lines))
            .ToDictionary(group => group.Key, group => group.ToArray());
        Share = int.Parse(_settings["share"], CultureInfo.InvariantCulture);
        Extensions = _settings["extensions"].Split(' ');
        Comment = _settings["comment"];
        (Names, Types, Files) = (Case("names"), Case("types"), Case("files"));
    }

    /// <summary>All of them, in the order of their file names.</summary>
    public static IReadOnlyList<Dialect> All { get; } = [.. Read()];

    /// <summary>How many of the files are in it, as a part of the sum of all shares.</summary>
    public int Share { get; }

    /// <summary>The extensions of its files, with the dot; the first ones are more common.</summary>
    public string[] Extensions { get; }

    /// <summary>The extension of files that others import.</summary>
    public string Imported => Extensions[^1];

    /// <summary>What a comment of one line begins with.</summary>
    public string Comment { get; }

    /// <summary>How functions are spelt.</summary>
    public Casing Names { get; }

    /// <summary>How types are spelt.</summary>
    public Casing Types { get; }

    /// <summary>How files are spelt.</summary>
    public Casing Files { get; }

    /// <summary>Whether functions are written in it.</summary>
    public bool HasFunctions => _sections.ContainsKey("member");

    /// <summary>The templates of a section.</summary>
    public Template[] this[string section] => _sections[section];

    private Casing Case(string setting) => Enum.Parse<Casing>(_settings[setting], ignoreCase: true);

    private static IEnumerable<Dialect> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Dialects.", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return new Dialect(reader);
        }
    }
}
