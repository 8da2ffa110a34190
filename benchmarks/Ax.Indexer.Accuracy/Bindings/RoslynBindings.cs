using System.Collections.Concurrent;
using System.Text;
using Ax.Indexer.Accuracy.Oracles.Roslyn;
using Ax.Indexer.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ax.Indexer.Accuracy.Bindings;

/// <summary>The C# compiler: all files one compilation, overloads one thing.</summary>
internal sealed class RoslynBindings : IBindingOracle
{
    private const int MaxBytes = 16 << 20;

    public string Version => new RoslynOracle().Version;

    public Task<Meanings> ReadAsync(string root, IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(Read(Path.Combine(root, file)), options, file, Encoding.UTF8, cancellationToken)).ToList();
        var compilation = CSharpCompilation.Create("corpus", trees, RoslynOracle.References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var broken = trees.Where(tree => tree.GetDiagnostics(cancellationToken).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            .Select(tree => tree.FilePath).ToHashSet(StringComparer.Ordinal);
        var places = trees.ToDictionary(tree => tree.FilePath, tree => new Places(tree.GetText(cancellationToken).ToString()), StringComparer.Ordinal);
        var meanings = new ConcurrentDictionary<Place, IReadOnlyList<Place>>();
        foreach (var tree in trees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot(cancellationToken).DescendantNodes(descendIntoTrivia: false).OfType<SimpleNameSyntax>())
            {
                // `var` names nothing.
                if (name.IsVar)
                    continue;
                var info = model.GetSymbolInfo(name, cancellationToken);
                if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is not { } symbol || symbol is IErrorTypeSymbol)
                    continue;
                var definitions = Definitions(symbol).ToList();
                if (symbol is INamespaceSymbol && definitions.Count > 0 && (definitions = definitions.FindAll(IsNamedAlone)).Count == 0)
                    continue;
                var (line, column) = places[tree.FilePath].Of(name.Identifier.SpanStart);
                meanings[new Place(tree.FilePath, line, column)] = [.. definitions.Select(at => Of(at, places))];
            }
        }
        var unseen = trees.ToDictionary(tree => tree.FilePath, tree => (IReadOnlyList<Range>)[.. tree.GetRoot(cancellationToken).DescendantTrivia(descendIntoTrivia: true)
            .Where(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia)).Select(trivia => places[tree.FilePath].LinesOf(trivia.Span))], StringComparer.Ordinal);
        return Task.FromResult(new Meanings(meanings, broken, unseen));
    }

    private static IEnumerable<Location> Definitions(ISymbol symbol)
    {
        symbol = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol;
        symbol = symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? constructor.ContainingType : symbol;
        symbol = symbol.OriginalDefinition;
        var same = symbol is IMethodSymbol { ContainingType: { } type } ? type.GetMembers(symbol.Name) : [symbol];
        return same.SelectMany(one => one.Locations).Where(location => location.IsInSource);
    }

    // Part of a qualified name: no definition of its own.
    private static bool IsNamedAlone(Location space) => space.SourceTree!.GetRoot().FindToken(space.SourceSpan.Start).Parent?.Parent is BaseNamespaceDeclarationSyntax;

    private static Place Of(Location location, Dictionary<string, Places> places)
    {
        var path = location.SourceTree!.FilePath;
        var (line, column) = places[path].Of(location.SourceSpan.Start);
        return new Place(path, line, column);
    }

    // Decoded as the engine does, so that lines and columns mean the same.
    private static string Read(string path)
    {
        using var text = SourceFile.TryReadText(path, MaxBytes);
        return text is null ? "" : Encoding.UTF8.GetString(text.Utf8);
    }
}
