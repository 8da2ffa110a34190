using System.Text.RegularExpressions;
using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Extraction;

namespace Ax.Indexer.Syntax.Languages;

/// <summary>What a language's query can find, read off the names of its captures: neither grammar nor query is loaded for it.</summary>
public sealed partial class LanguageFeatures
{
    private readonly HashSet<CaptureRole> _roles = [];
    private readonly HashSet<SymbolKind> _kinds = [];
    private readonly HashSet<ReferenceRole> _references = [];

    internal LanguageFeatures(string query)
    {
        foreach (var token in Token().EnumerateMatches(query))
        {
            if (query[token.Index] == '@')
                Add(CaptureKind.Parse(query.Substring(token.Index + 1, token.Length - 1)));
        }
    }

    /// <summary>The kinds of definitions, by name.</summary>
    public IReadOnlyList<SymbolKind> DefinitionKinds => [.. _kinds.OrderBy(kind => kind.ToName(), StringComparer.Ordinal)];

    /// <summary>The roles of references, by number.</summary>
    public IReadOnlyList<ReferenceRole> ReferenceRoles => [.. _references.Order()];

    /// <summary>Whether imports are found.</summary>
    public bool HasImports => _roles.Contains(CaptureRole.ImportPath) || _roles.Contains(CaptureRole.ImportName);

    /// <summary>Whether locals are told from names of the outside.</summary>
    public bool HasLocals => _roles.Contains(CaptureRole.Local);

    /// <summary>Whether code in other languages is extracted.</summary>
    public bool HasInjections => _roles.Contains(CaptureRole.InjectionContent);

    /// <summary>How much is extracted.</summary>
    public LanguageDepth Depth =>
        HasLocals && _references.Contains(ReferenceRole.Call) ? LanguageDepth.Deep
        : _kinds.Contains(SymbolKind.Key) && !_references.Contains(ReferenceRole.Call) ? LanguageDepth.Configuration
        : _kinds.Count > 0 ? LanguageDepth.Broad
        : LanguageDepth.Inner;

    private void Add(CaptureKind capture)
    {
        _roles.Add(capture.Role);
        if (capture.Role is CaptureRole.Definition or CaptureRole.Declaration)
            _kinds.Add((SymbolKind)capture.Detail);
        if (capture.Role == CaptureRole.Reference)
            _references.Add((ReferenceRole)capture.Detail);
    }

    // A capture; or a string or comment, in which an @ is none.
    [GeneratedRegex("""@[A-Za-z_][\w.-]*|"(?:[^"\\]|\\.)*"|;[^\n]*""")]
    private static partial Regex Token();
}
