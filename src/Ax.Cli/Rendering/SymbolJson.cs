using System.Text.Json;
using Ax.Indexer.Model;

namespace Ax.Cli.Rendering;

/// <summary>The JSON fields of a symbol, alike in every command. Lines and columns are 1-based.</summary>
internal static class SymbolJson
{
    public static void Write(Utf8JsonWriter json, Symbol symbol)
    {
        json.WriteString("name", symbol.Name);
        json.WriteString("kind", symbol.Kind.ToName());
        json.WriteString("language", symbol.Language);
        json.WriteString("path", symbol.Path);
        json.WriteNumber("line", symbol.Line + 1);
        json.WriteNumber("column", symbol.Column + 1);
        json.WriteNumber("endLine", symbol.EndLine + 1);
        json.WriteString("container", symbol.Container);
        json.WriteString("signature", symbol.Signature);
        json.WriteBoolean("stale", symbol.IsStale);
    }
}
