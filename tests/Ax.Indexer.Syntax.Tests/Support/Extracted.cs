using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Syntax.Tests.Support;

/// <summary>The tags of a piece of source, and short descriptions of them for comparison.</summary>
internal sealed class Extracted
{
    private readonly byte[] _source;

    private Extracted(TagBuffer tags, byte[] source, string separator)
    {
        Tags = tags;
        _source = source;
        Separator = separator;
    }

    public TagBuffer Tags { get; }

    private string Separator { get; }

    public static Extracted From(string language, string source, TimeSpan? deadline = null, string path = "file") =>
        From(LanguageRegistry.BuiltIn.Find(language)!, Encoding.UTF8.GetBytes(source), deadline, path);

    public static Extracted From(Language language, byte[] source, TimeSpan? deadline = null, string path = "file")
    {
        using var extractor = new TagExtractor();
        var tags = new TagBuffer();
        extractor.Extract(language, path, source, deadline ?? TimeSpan.FromMinutes(1), tags);
        return new Extracted(tags, source, language.Definition.QualifiedSeparator);
    }

    public string Text(ByteSpan span) => Encoding.UTF8.GetString(span.Of(_source));

    /// <summary>"kind container.name" of each definition, joined by "; ".</summary>
    public string Symbols() => Describe(symbol => $"{symbol.Kind.ToName()} {QualifiedName(symbol)}");

    /// <summary>"name: documentation" of each definition; "-" when there is none.</summary>
    public string Docs() => Describe(symbol => $"{Text(symbol.Name)}: {(symbol.Doc.IsEmpty ? "-" : Text(symbol.Doc))}");

    /// <summary>"name visibility modifiers" of each definition, in lower case but for the name.</summary>
    public string Visibilities() => Describe(symbol =>
        $"{Text(symbol.Name)} {symbol.Visibility.ToString().ToLowerInvariant()}"
        + (symbol.Modifiers == SymbolModifiers.None ? "" : $" {symbol.Modifiers.ToString().ToLowerInvariant()}"));

    /// <summary>"name: signature" of each definition.</summary>
    public string Signatures() => Describe(symbol => $"{Text(symbol.Name)}: {Text(symbol.Signature)}");

    /// <summary>"role name" of each occurrence.</summary>
    public string References() => string.Join("; ", Tags.References.ToArray()
        .Select(reference => $"{reference.Role.ToString().ToLowerInvariant()} {Text(reference.Name)}"));

    /// <summary>"target (name as alias, …)" of each import.</summary>
    public string Imports()
    {
        var next = 0;
        var imports = new List<string>();
        foreach (var import in Tags.Imports)
        {
            var names = new List<string>();
            for (var i = 0; i < import.NameCount; i++, next++)
            {
                var (name, alias) = Tags.ImportedNames[next];
                names.Add((name.IsEmpty ? "" : Text(name)) + (alias.IsEmpty ? "" : " as " + Text(alias)));
            }
            imports.Add(Text(import.Target) + (names.Count == 0 ? "" : $" ({string.Join(", ", names)})"));
        }
        return string.Join("; ", imports);
    }

    private string QualifiedName(SymbolTag symbol)
    {
        var name = Text(symbol.Name);
        foreach (var outer in (ByteSpan[])[symbol.Container, symbol.Region])
        {
            if (!outer.IsEmpty)
                name = Text(outer) + Separator + name;
        }
        return symbol.Parent < 0 ? name : QualifiedName(Tags.Symbols[symbol.Parent]) + Separator + name;
    }

    private string Describe(Func<SymbolTag, string> describe) => string.Join("; ", Tags.Symbols.ToArray().Select(describe));
}
