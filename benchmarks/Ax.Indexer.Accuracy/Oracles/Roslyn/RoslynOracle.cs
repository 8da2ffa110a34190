using System.Collections.Concurrent;
using System.Text;
using Ax.Indexer.Accuracy.Comparison;
using Ax.Indexer.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ax.Indexer.Accuracy.Oracles.Roslyn;

/// <summary>
/// The C# compiler. All files are one compilation against the framework this program runs on; no symbol of conditional compilation
/// is defined, so that inactive branches are unseen.
/// </summary>
internal sealed class RoslynOracle : IOracle
{
    private const int MaxBytes = 16 << 20;
    private const int Threads = 2;

    public string Version => $"Roslyn {typeof(CSharpSyntaxTree).Assembly.GetName().Version!.ToString(3)}";

    public bool KnowsColumns => true;

    public Task<IReadOnlyDictionary<string, OracleFile>> ReadAsync(
        string root, IReadOnlyList<string> files, Mapping mapping, CancellationToken cancellationToken)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(Read(Path.Combine(root, file)), options, file, Encoding.UTF8, cancellationToken)).ToList();
        var compilation = CSharpCompilation.Create("corpus", trees, References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var known = new ConcurrentDictionary<string, OracleFile>(StringComparer.Ordinal);
        Parallel.ForEach(
            trees,
            new ParallelOptions { MaxDegreeOfParallelism = Threads, CancellationToken = cancellationToken },
            tree => known[tree.FilePath] = ReadFile(tree, compilation, cancellationToken));
        return Task.FromResult<IReadOnlyDictionary<string, OracleFile>>(known);
    }

    private static OracleFile ReadFile(SyntaxTree tree, CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        var root = tree.GetRoot(cancellationToken);
        var places = new Places(tree.GetText(cancellationToken).ToString());
        var unseen = root.DescendantTrivia(descendIntoTrivia: true)
            .Where(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia))
            .Select(trivia => places.LinesOf(trivia.Span)).ToList();
        return tree.GetDiagnostics(cancellationToken).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            ? new OracleFile([], [], unseen, IsBroken: true)
            : new OracleFile(
                RoslynDefinitions.Of(root, places),
                new RoslynIdentifiers(compilation.GetSemanticModel(tree), places).All(root, cancellationToken),
                unseen);
    }

    // Decoded as the engine does, so that lines and columns mean the same.
    private static string Read(string path)
    {
        using var text = SourceFile.TryReadText(path, MaxBytes);
        return text is null ? "" : Encoding.UTF8.GetString(text.Utf8);
    }

    /// <summary>The framework this program runs on.</summary>
    public static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "mscorlib.dll" or "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
}
