using Ax.Indexer.Accuracy.Extraction;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ax.Indexer.Accuracy.Oracles.Roslyn;

/// <summary>Every declaration of a C# file with the token that names it.</summary>
internal static class RoslynDefinitions
{
    /// <summary>The declarations.</summary>
    public static IReadOnlyList<Definition> Of(SyntaxNode root, Places places)
    {
        var definitions = new List<Definition>();
        foreach (var node in root.DescendantNodes())
        {
            if (Describe(node) is not var (kind, name, at))
                continue;
            var (line, column) = places.Of(at);
            definitions.Add(new Definition(string.Intern(name), kind, line, column, places.Of(node.Span.End).Line));
        }
        return definitions;
    }

    private static (string Kind, string Name, int At)? Describe(SyntaxNode node) => node switch
    {
        NamespaceDeclarationSyntax space => ("namespace", space.Name.ToString(), space.Name.SpanStart),
        FileScopedNamespaceDeclarationSyntax space => ("file-scoped-namespace", space.Name.ToString(), space.Name.SpanStart),
        ClassDeclarationSyntax type => Named("class", type.Identifier),
        StructDeclarationSyntax type => Named("struct", type.Identifier),
        InterfaceDeclarationSyntax type => Named("interface", type.Identifier),
        RecordDeclarationSyntax type => Named(type.IsKind(SyntaxKind.RecordStructDeclaration) ? "record-struct" : "record", type.Identifier),
        EnumDeclarationSyntax type => Named("enum", type.Identifier),
        EnumMemberDeclarationSyntax member => Named("enum-member", member.Identifier),
        DelegateDeclarationSyntax type => Named("delegate", type.Identifier),
        MethodDeclarationSyntax method => Named("method", method.Identifier),
        LocalFunctionStatementSyntax function => Named(function.Parent is GlobalStatementSyntax ? "top-level-function" : "local-function", function.Identifier),
        ConstructorDeclarationSyntax constructor => Named("constructor", constructor.Identifier),
        DestructorDeclarationSyntax destructor => Named("destructor", destructor.Identifier),
        PropertyDeclarationSyntax property => Named("property", property.Identifier),
        IndexerDeclarationSyntax indexer => Named("indexer", indexer.ThisKeyword),
        EventDeclarationSyntax @event => Named("event", @event.Identifier),
        OperatorDeclarationSyntax @operator => Named("operator", @operator.OperatorToken),
        ConversionOperatorDeclarationSyntax conversion => Named("conversion", conversion.ImplicitOrExplicitKeyword),
        ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } parameter => Named("record-property", parameter.Identifier),
        VariableDeclaratorSyntax { Parent.Parent: EventFieldDeclarationSyntax } variable => Named("event", variable.Identifier),
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } variable =>
            Named(field.Modifiers.Any(SyntaxKind.ConstKeyword) ? "constant" : "field", variable.Identifier),
        _ => null,
    };

    private static (string, string, int)? Named(string kind, SyntaxToken token) => (kind, token.Text, token.SpanStart);
}
