using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ax.Indexer.Accuracy.Oracles.Roslyn;

/// <summary>Every identifier of a C# file with what it is bound to.</summary>
internal sealed class RoslynIdentifiers(SemanticModel model, Places places)
{
    /// <summary>The identifiers.</summary>
    public IReadOnlyList<Identifier> All(SyntaxNode root, CancellationToken cancellationToken)
    {
        var identifiers = new List<Identifier>();
        foreach (var token in root.DescendantTokens(descendIntoTrivia: true))
        {
            if (!token.IsKind(SyntaxKind.IdentifierToken) || token.Span.IsEmpty || token.Parent is not { } parent)
                continue;
            var (line, column) = places.Of(token.SpanStart);
            var kind = KindOf(parent, cancellationToken);
            identifiers.Add(new Identifier(string.Intern(token.Text), kind, parent is SimpleNameSyntax name ? RoleOf(name, kind) : "declaration", line, column));
        }
        return identifiers;
    }

    private string KindOf(SyntaxNode node, CancellationToken cancellationToken) =>
        node.IsPartOfStructuredTrivia() ? "comment or directive"
        : node is not SimpleNameSyntax name ? DeclaredKind(node)
        : name is IdentifierNameSyntax identifier && IsKeyword(identifier) ? "contextual keyword"
        : name.Parent is NameEqualsSyntax { Parent: UsingDirectiveSyntax } ? "declared"
        : name.Parent is NameEqualsSyntax { Parent: AnonymousObjectMemberDeclaratorSyntax } ? "member of an anonymous type"
        : name.FirstAncestorOrSelf<NameSyntax>(outer => outer.Parent is BaseNamespaceDeclarationSyntax) is not null ? "declared"
        : BoundKind(name, cancellationToken);

    private string BoundKind(SimpleNameSyntax name, CancellationToken cancellationToken)
    {
        var info = model.GetSymbolInfo(name, cancellationToken);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) switch
        {
            null => name.Identifier.ValueText == "nameof" && name.Parent is InvocationExpressionSyntax ? "contextual keyword" : "unbound",
            ILocalSymbol => "local",
            IParameterSymbol => name.Parent is NameColonSyntax ? "named argument" : "parameter",
            ITypeParameterSymbol => "type parameter",
            IRangeVariableSymbol => "range variable",
            ILabelSymbol => "label",
            IDiscardSymbol or IDynamicTypeSymbol => "contextual keyword",
            IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => "enum member",
            IFieldSymbol { ContainingType.IsTupleType: true } => "tuple element",
            IFieldSymbol => "field",
            IPropertySymbol { ContainingType.IsAnonymousType: true } => "member of an anonymous type",
            IPropertySymbol => "property",
            IEventSymbol => "event",
            IMethodSymbol { MethodKind: MethodKind.LocalFunction } => "local function",
            IMethodSymbol { MethodKind: MethodKind.Constructor } => "type",
            IMethodSymbol => "method",
            INamespaceSymbol => "namespace",
            ITypeSymbol => "type",
            _ => "unbound",
        };
    }

    private static bool IsKeyword(IdentifierNameSyntax name) =>
        name.IsVar || name.IsUnmanaged || name.IsNotNull || name.Identifier.Text is "_" or "dynamic" or "nint" or "nuint";

    private static string DeclaredKind(SyntaxNode node) => node switch
    {
        ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } => "declared",
        VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } => "declared",
        LocalFunctionStatementSyntax => "declared local function",
        ParameterSyntax or VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax or CatchDeclarationSyntax or
            LabeledStatementSyntax or QueryClauseSyntax or QueryContinuationSyntax or JoinIntoClauseSyntax or TypeParameterSyntax or TupleElementSyntax => "declared local",
        MemberDeclarationSyntax => "declared",
        _ => "contextual keyword",
    };

    private static string RoleOf(SimpleNameSyntax name, string kind)
    {
        SyntaxNode top = name;
        while (top.Parent is QualifiedNameSyntax qualified && qualified.Right == top || top.Parent is AliasQualifiedNameSyntax alias && alias.Name == top
            || top.Parent is MemberAccessExpressionSyntax member && member.Name == top || top.Parent is MemberBindingExpressionSyntax)
            top = top.Parent!;
        return top.Parent switch
        {
            InvocationExpressionSyntax invocation when invocation.Expression == top => "call",
            ObjectCreationExpressionSyntax creation when creation.Type == top => "creation",
            BaseTypeSyntax => "inherit",
            AttributeSyntax => "attribute",
            _ when top.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null => "import",
            AssignmentExpressionSyntax assignment when assignment.Left == top => "write",
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } => "write",
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } => "write",
            MemberAccessExpressionSyntax when kind == "type" => "type before a dot",
            _ when kind is "type" or "namespace" => kind,
            _ when SyntaxFacts.IsInTypeOnlyContext(name) => "type",
            _ => "read",
        };
    }
}
