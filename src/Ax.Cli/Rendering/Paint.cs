namespace Ax.Cli.Rendering;

/// <summary>The few colours of the text output: terminal sequences when enabled, else the text itself.</summary>
internal readonly record struct Paint(bool Enabled)
{
    public string Path(string text) => Wrap("\e[36m", text);

    public string Kind(string text) => Wrap("\e[33m", text);

    public string Name(string text) => Wrap("\e[1m", text);

    public string Faint(string text) => Wrap("\e[2m", text);

    public string Warning(string text) => Wrap("\e[35m", text);

    public string Error(string text) => Wrap("\e[31m", text);

    private string Wrap(string start, string text) => Enabled && text.Length > 0 ? $"{start}{text}\e[0m" : text;
}
