using System.Text.RegularExpressions;
using Ax.Indexer.Conventions.Tests.Sources;

namespace Ax.Indexer.Conventions.Tests.Layers;

/// <summary>What only one project may know.</summary>
public partial class FencedKnowledgeTests
{
    [Fact]
    public void Only_storage_knows_sql() =>
        SourceFiles.CheckNone(AllBut("Ax.Indexer.Storage"), line => Sql().IsMatch(line), "SQL belongs into Ax.Indexer.Storage:");

    [Fact]
    public void Only_syntax_declares_what_tree_sitter_exports() =>
        SourceFiles.CheckNone(AllBut("Ax.Indexer.Syntax"), line => TreeSitter().IsMatch(line), "tree-sitter belongs into Ax.Indexer.Syntax:");

    [Fact]
    public void Only_the_command_line_knows_the_console() =>
        SourceFiles.CheckNone(AllBut("Ax.Cli"), line => ConsoleUse().IsMatch(line), "The console belongs into Ax.Cli; a stray line breaks a stdio protocol:");

    [Fact]
    public void Only_the_command_line_writes_json() => SourceFiles.CheckNone(
        AllBut("Ax.Cli", "Ax.Indexer.Syntax"), line => line.Contains("Utf8JsonWriter", StringComparison.Ordinal) || line.Contains("JsonSerializer.Serialize", StringComparison.Ordinal),
        "JSON output belongs into Ax.Cli:");

    // What importStyle may say stands in one file; some styles are named after the language they come from.
    [Fact]
    public void Languages_are_data() => SourceFiles.CheckNone(
        SourceFiles.Under("src").Where(static file => Path.GetFileName(file) != "ImportStyles.cs"), line => LanguageIds.IsMatch(line), "A language is a folder in grammars/; no code names one:");

    private static readonly Regex LanguageIds = new(
        $"\"({string.Join('|', Repository.LanguageFolders.Select(folder => Regex.Escape(Path.GetFileName(folder))).Where(id => id.Length > 2))})\"",
        RegexOptions.CultureInvariant);

    private static IEnumerable<string> AllBut(params string[] projects) =>
        SourceFiles.Under("src").Where(file => !projects.Any(project => Repository.Relative(file).StartsWith($"src/{project}/", StringComparison.Ordinal)));

    [GeneratedRegex(@"SQLitePCL|\bPRAGMA \w|\b(SELECT\b.+\bFROM|INSERT INTO|DELETE FROM|CREATE (VIRTUAL )?TABLE|UPDATE \w+ SET)\b")]
    private static partial Regex Sql();

    [GeneratedRegex(@"\bts_\w+\(|(Library|Dll)Import\(""[^""]*tree-sitter|delegate\* unmanaged<[^>]*TS")]
    private static partial Regex TreeSitter();

    [GeneratedRegex(@"\bConsole\b|\bSpectre\b|\bSystem\.CommandLine\b")]
    private static partial Regex ConsoleUse();
}
