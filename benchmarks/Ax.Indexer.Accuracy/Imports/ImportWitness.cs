using System.Text.Json;
using Ax.Indexer.Accuracy.Corpora;
using Ax.Indexer.Accuracy.Oracles;
using Ax.Indexer.Accuracy.Oracles.TypeScript;

namespace Ax.Indexer.Accuracy.Imports;

/// <summary>What a witness knows of a file.</summary>
/// <param name="Path">The file, relative to the root.</param>
/// <param name="Files">The files it imports.</param>
/// <param name="Maybe">What it imports in some configurations of the project only.</param>
/// <param name="IsBroken">Whether the witness does not judge the file.</param>
internal sealed record WitnessedFile(string Path, IReadOnlyList<string> Files, IReadOnlyList<string>? Maybe = null, bool IsBroken = false);

/// <summary>Tools that resolve imports themselves, each asked by a script of <c>Imports/Witnesses</c>.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Program">The program that is run.</param>
/// <param name="Arguments">Its arguments before the root and the settings.</param>
internal sealed record ImportWitness(string Name, string Program, IReadOnlyList<string> Arguments)
{
    private static readonly string[] CompilerPackages = ["api", "code", "tree", "util"];

    /// <summary>Finds a witness.</summary>
    public static async Task<ImportWitness> FindAsync(string witness, CancellationToken cancellationToken)
    {
        switch (witness)
        {
            case "typescript":
                return new((await TypeScriptOracle.FindAsync(cancellationToken)).Version + ", `ts.resolveModuleName`", "node", [Script("typescript.mjs")]);
            case "python":
                return new(await VersionAsync("python3", "--version") + ", importlib's PathFinder", "python3", [Script("python.py")]);
            case "go":
                return new(await VersionAsync("go", "version") + ", `go list`", "go", ["run", Script("go.go")]);
            case "java":
                var exports = CompilerPackages.Select(name => $"--add-exports=jdk.compiler/com.sun.tools.javac.{name}=ALL-UNNAMED");
                return new(await VersionAsync("javac", "-version") + ", the compiler's own symbols", "java", ["-Xmx4g", .. exports, Script("Java.java")]);
            case "c":
                return new(await VersionAsync("gcc", "--version") + ", its own look-up", "python3", [Script("c.py")]);
            default:
                throw new ArgumentException($"'{witness}' is no witness. Witnesses: typescript, python, go, java, c.");
        }

        static string Script(string name) => Repository.PathOf("Imports", "Witnesses", name);
        async Task<string> VersionAsync(string program, string argument) =>
            (await ExternalTool.RunAsync(program, [argument], Path.GetTempPath(), [], cancellationToken))[0];
    }

    /// <summary>Asks it about files, by path.</summary>
    public async Task<IReadOnlyDictionary<string, WitnessedFile>> AskAsync(string root, IReadOnlyList<string> files, JsonElement? settings, CancellationToken cancellationToken)
    {
        string[] arguments = [.. Arguments, root, settings is { } known ? JsonSerializer.Serialize(known) : "{}"];
        var lines = await ExternalTool.RunAsync(Program, arguments, Path.GetTempPath(), files, cancellationToken);
        return lines.Select(line => JsonSerializer.Deserialize<WitnessedFile>(line, JsonSerializerOptions.Web)!).ToDictionary(file => file.Path, StringComparer.Ordinal);
    }
}
