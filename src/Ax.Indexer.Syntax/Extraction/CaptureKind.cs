using Ax.Indexer.Model;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>What a capture of a tags query means; the guide "Add a language" describes each.</summary>
internal enum CaptureRole : byte
{
    Ignored,
    Definition,
    Declaration,
    Name,
    SignatureEnd,
    Container,
    ContainerName,
    Doc,
    DocInner,
    Attribute,
    Reference,
    Import,
    ImportPath,
    ImportName,
    ImportAlias,
    VisibilitySection,
    Visibility,
    Member,
    Scope,
    Local,
    LocalStatement,
    Element,
    InjectionContent,
    InjectionLanguage,

    // Of types.scm alone.
    Access,
    Object,
    AccessedMember,
    Call,
    Function,
    Value,
    Type,
    Returned,
    Same,
    Inner,
    Self,
    Base,
    Binding,
    Initial,
}

/// <summary>A capture's role, and the symbol kind, reference role or visibility it carries.</summary>
internal readonly record struct CaptureKind(CaptureRole Role, byte Detail = 0)
{
    /// <summary>Reads a capture's name; names that begin with an underscore are for predicates alone.</summary>
    /// <exception cref="FormatException">The name is none the engine knows.</exception>
    public static CaptureKind Parse(string name)
    {
        if (name.StartsWith('_'))
            return default;
        if (name.StartsWith("definition.", StringComparison.Ordinal) && SymbolKindNames.TryParse(name["definition.".Length..], out var kind))
            return new(CaptureRole.Definition, (byte)kind);
        if (name.StartsWith("declaration.", StringComparison.Ordinal) && SymbolKindNames.TryParse(name["declaration.".Length..], out kind))
            return new(CaptureRole.Declaration, (byte)kind);
        if (name.StartsWith("reference.", StringComparison.Ordinal)
            && TryParseWord<ReferenceRole>(name["reference.".Length..], out var role) && role != ReferenceRole.Definition)
            return new(CaptureRole.Reference, (byte)role);
        if (name.StartsWith("visibility.", StringComparison.Ordinal)
            && TryParseWord<Visibility>(name["visibility.".Length..], out var visibility) && visibility != Visibility.Unknown)
            return new(CaptureRole.Visibility, (byte)visibility);
        if (name.StartsWith("local.", StringComparison.Ordinal) && TryParseWord<LocalKind>(name["local.".Length..], out var local))
            return new(CaptureRole.Local, (byte)local);
        return name switch
        {
            "reference.member" => new(CaptureRole.Member),
            "scope" => new(CaptureRole.Scope),
            "local.statement" => new(CaptureRole.LocalStatement),
            "element" => new(CaptureRole.Element),
            "injection.content" => new(CaptureRole.InjectionContent),
            "injection.language" => new(CaptureRole.InjectionLanguage),
            "reference" => new(CaptureRole.Reference, (byte)ReferenceRole.Mention),
            "name" => new(CaptureRole.Name),
            "signature.end" => new(CaptureRole.SignatureEnd),
            "container" => new(CaptureRole.Container),
            "container.name" => new(CaptureRole.ContainerName),
            "doc" => new(CaptureRole.Doc),
            "doc.inner" => new(CaptureRole.DocInner),
            "attribute" => new(CaptureRole.Attribute),
            "import" => new(CaptureRole.Import),
            "import.path" => new(CaptureRole.ImportPath),
            "import.name" => new(CaptureRole.ImportName),
            "import.alias" => new(CaptureRole.ImportAlias),
            "visibility.section" => new(CaptureRole.VisibilitySection),
            "access" => new(CaptureRole.Access),
            "object" => new(CaptureRole.Object),
            "member" => new(CaptureRole.AccessedMember),
            "call" => new(CaptureRole.Call),
            "function" => new(CaptureRole.Function),
            "value" => new(CaptureRole.Value),
            "type" => new(CaptureRole.Type),
            "returned" => new(CaptureRole.Returned),
            "same" => new(CaptureRole.Same),
            "inner" => new(CaptureRole.Inner),
            "self" => new(CaptureRole.Self),
            "base" => new(CaptureRole.Base),
            "binding" => new(CaptureRole.Binding),
            "initial" => new(CaptureRole.Initial),
            _ => throw new FormatException($"@{name} is not a capture the engine knows"),
        };
    }

    // Enum.TryParse alone would take numbers too.
    private static bool TryParseWord<T>(string word, out T value) where T : struct, Enum =>
        Enum.TryParse(word, ignoreCase: true, out value) && char.IsAsciiLetter(word[0]);
}
