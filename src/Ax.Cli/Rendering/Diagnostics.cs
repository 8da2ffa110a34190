using System.Text;
using Ax.Cli.Hosting;

namespace Ax.Cli.Rendering;

/// <summary>Standard error: errors, notes and details, each line prefixed with the program's name. Opened on first use.</summary>
internal sealed class Diagnostics(Settings settings) : IDisposable
{
    private StreamWriter? _writer;

    /// <summary>Says what went wrong; never left out.</summary>
    public void Error(string message)
    {
        var paint = new Paint(settings.Colors && Terminal.ErrorIsTerminal);
        Write(message, paint.Error($"{Application.Name}:") + " ");
    }

    /// <summary>Says something worth knowing about the results; left out with <c>--quiet</c>.</summary>
    public void Note(string message)
    {
        if (!settings.Quiet)
            Write(message, $"{Application.Name}: ");
    }

    /// <summary>Says something for those who ask with <c>--verbose</c>.</summary>
    public void Detail(string message)
    {
        if (settings.Verbose)
            Write(message, $"{Application.Name}: ");
    }

    /// <summary>The stack of an exception.</summary>
    public void Trace(Exception exception) => Write(exception.ToString(), "");

    public void Dispose() => _writer?.Dispose();

    private void Write(string message, string prefix)
    {
        _writer ??= new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
        _writer.WriteLine(prefix + ControlCharacters.Escape(message, kept: '\n'));
    }
}
