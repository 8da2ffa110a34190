using Ax.Cli.Hosting;
using Ax.Cli.Rendering;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>Writes what was found, file by file, as far as the limit goes.</summary>
internal abstract class GrepRendering(CommandContext context, int limit) : IDisposable
{
    private JsonLines? _json;

    /// <summary>How much was shown.</summary>
    public int Shown { get; private set; }

    /// <summary>How much was not.</summary>
    public int Left { get; private set; }

    /// <summary>What is counted.</summary>
    public abstract string What { get; }

    protected CommandContext Context => context;

    protected JsonLines Json => _json ??= new JsonLines(context.Results);

    public static GrepRendering For(GrepOptions options, CommandContext context) =>
        options.Output == GrepOutput.Lines ? new GrepLines(context, options) : new GrepFiles(context, options);

    /// <summary>Writes what was found in one file.</summary>
    public void Write(GrepFile file)
    {
        var all = Count(file);
        var shown = Math.Min(all, limit - Shown);
        if (shown > 0)
            Write(file, shown);
        Shown += shown;
        Left += all - shown;
    }

    protected abstract int Count(GrepFile file);

    protected abstract void Write(GrepFile file, int shown);

    public void Dispose() => _json?.Dispose();
}

/// <summary>Writes files, perhaps with how many lines they have.</summary>
internal sealed class GrepFiles(CommandContext context, GrepOptions options) : GrepRendering(context, options.Limit)
{
    private readonly bool _counts = options.Output == GrepOutput.Counts;

    public override string What => "files";

    protected override int Count(GrepFile file) => 1;

    protected override void Write(GrepFile file, int shown)
    {
        var (path, count) = (file.Path, file.Count);
        if (!Context.Settings.Json)
        {
            var paint = Context.Results.Paint;
            Context.Results.Line(paint.Path(Context.Paths.Show(path)) + (_counts ? $":{count}" : ""));
            return;
        }
        Json.Write((path, count: _counts ? count : (int?)null), static (json, counted) =>
        {
            json.WriteString("path", counted.path);
            if (counted.count is { } lines)
                json.WriteNumber("count", lines);
        });
    }
}

/// <summary>Writes lines, with those around them.</summary>
internal sealed class GrepLines(CommandContext context, GrepOptions options) : GrepRendering(context, options.Limit)
{
    private readonly bool _hasContext = options.Query.LinesBefore > 0 || options.Query.LinesAfter > 0;
    private bool _isFirst = true;

    public override string What => "lines";

    protected override int Count(GrepFile file) => file.Lines.Count;

    protected override void Write(GrepFile file, int shown)
    {
        var lines = file.Lines;
        if (Context.Settings.Json)
        {
            foreach (var line in lines.Take(shown))
                Json.Write((line, _hasContext), static (json, hit) => WriteJson(json, hit.line, hit._hasContext));
            return;
        }
        var paint = Context.Results.Paint;
        var columns = new Columns(paint.Path, paint.Name, paint.Warning, null);
        var path = Context.Paths.Show(file.Path);
        var next = 0;
        for (var i = 0; i < shown; i++)
        {
            var line = lines[i];
            var first = Math.Max(next, line.Line - line.Before.Count);
            // Lines that do not follow each other are set apart.
            if (_hasContext && (i == 0 ? !_isFirst : first > next))
                columns.Add("--");
            for (var at = first; at < line.Line; at++)
                AddContext(at, line.Before[at - line.Line + line.Before.Count]);
            columns.Add(
                $"{path}:{line.Line + 1}:{line.Column + 1}", ControlCharacters.Escape(line.Enclosing ?? ""), line.IsStale ? SymbolText.StaleNote : line.IsNew ? "[not indexed yet]" : "", Readable(line.Text));
            next = line.Line + 1;
            var end = i + 1 < shown ? lines[i + 1].Line : int.MaxValue;
            for (var behind = 0; behind < line.After.Count && next < end; behind++)
                AddContext(next++, line.After[behind]);
        }
        columns.WriteTo(Context.Results);
        _isFirst = false;

        void AddContext(int line, string text) => columns.Add($"{path}-{line + 1}-", "", "", Readable(text));
    }

    private static string Readable(string text) => ControlCharacters.Escape(text, kept: '\t');

    private static void WriteJson(System.Text.Json.Utf8JsonWriter json, ContentMatch line, bool hasContext)
    {
        json.WriteString("path", line.Path);
        json.WriteNumber("line", line.Line + 1);
        json.WriteNumber("column", line.Column + 1);
        json.WriteString("text", line.Text);
        json.WriteString("enclosing", line.Enclosing);
        json.WriteBoolean("stale", line.IsStale);
        json.WriteBoolean("new", line.IsNew);
        if (hasContext)
        {
            JsonLines.Strings(json, "before", line.Before);
            JsonLines.Strings(json, "after", line.After);
        }
    }
}
