using System.Text;

namespace Ax.Indexer.Crawling;

/// <summary>Reads a configuration file of git (git-config(1), "Syntax"), following <c>include.path</c> but not <c>includeIf</c>.</summary>
internal sealed class GitConfigReader(GitEnvironment environment, GitSettings settings, int depth = 0)
{
    /// <summary>git's own limit on nested includes.</summary>
    private const int MaxDepth = 10;

    private string _text = "";
    private int _at;

    /// <summary>Reads a file; one that does not exist or cannot be read says nothing.</summary>
    public void Read(string path)
    {
        settings.Sources.Add(path);
        try
        {
            _text = File.ReadAllText(path).ReplaceLineEndings("\n");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return;
        }
        var section = "";
        for (_at = 0; _at < _text.Length;)
        {
            var current = _text[_at];
            if (char.IsWhiteSpace(current))
                _at++;
            else if (current is '#' or ';')
                SkipLine();
            else if (current == '[')
                section = Section();
            else
                Setting(section, Path.GetDirectoryName(path) ?? "");
        }
    }

    private void SkipLine()
    {
        while (_at < _text.Length && _text[_at] != '\n')
            _at++;
    }

    private string Section()
    {
        var start = _at + 1;
        while (_at < _text.Length && _text[_at] is not (']' or '\n'))
            _at++;
        var name = _text[start.._at++];
        // Only plain sections matter here: one with a subsection gets a name that no setting of ours has.
        return name.Trim().ToLowerInvariant();
    }

    private void Setting(string section, string folder)
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] == '-'))
            _at++;
        var name = section + "." + _text[start.._at].ToLowerInvariant();
        while (_at < _text.Length && _text[_at] is ' ' or '\t')
            _at++;
        string? value = null;
        if (_at < _text.Length && _text[_at] == '=')
        {
            _at++;
            value = Value();
        }
        SkipLine();
        if (name == "include.path" && value is not null && depth < MaxDepth && environment.Expand(value) is { } included)
            new GitConfigReader(environment, settings, depth + 1).Read(Path.Combine(folder, included));
        else
            settings.Set(name, value);
    }

    /// <summary>Reads a value: quotes, escapes, comments, continued lines; blanks outside of quotes are cut off at both ends.</summary>
    private string Value()
    {
        var value = new StringBuilder();
        var quoted = false;
        var kept = 0;
        for (; _at < _text.Length && _text[_at] != '\n'; _at++)
        {
            var current = _text[_at];
            if (!quoted && (current is '#' or ';'))
                break;
            if (!quoted && (current is ' ' or '\t'))
            {
                if (value.Length > 0)
                    value.Append(current);
                continue;
            }
            if (current == '"')
                quoted = !quoted;
            else if (current != '\\')
                value.Append(current);
            else if (++_at < _text.Length && _text[_at] != '\n')
                value.Append(_text[_at] switch { 'n' => '\n', 't' => '\t', 'b' => '\b', var other => other });
            kept = value.Length;
        }
        return value.ToString(0, kept);
    }
}
