using System.Text.Json;
using Ax.Indexer.Model;

namespace Ax.Cli.Rendering;

/// <summary>Lists of files and what is wrong with them, alike in every command.</summary>
internal static class ProblemJson
{
    public static void Write(Utf8JsonWriter json, string name, IReadOnlyList<FileProblem> problems)
    {
        json.WriteStartArray(name);
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("path", problem.Path);
            json.WriteString("reason", problem.Reason);
            if (problem.IsWarning)
                json.WriteBoolean("warning", true);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
