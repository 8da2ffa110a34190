using System.Globalization;
using System.Text;
using System.Text.Json;
using Ax.Indexer.Model;

namespace Ax.Indexer.Tests.Documentation;

/// <summary>docs/languages.md says what the folders under grammars/ say; <c>AX_UPDATE_SNAPSHOTS=1</c> writes it.</summary>
public class LanguagesPageTests
{
    private sealed record LeftOut(string Name, string Reason);

    [Fact]
    public void The_page_is_up_to_date() => Snapshot.Check(Path.Combine(Repository.Root, "docs", "languages.md"), Write());

    private static string Write()
    {
        var page = new StringBuilder();
        var languages = LanguageCatalog.All.Where(language => language.Depth != LanguageDepth.Inner).ToList();
        page.Append(CultureInfo.InvariantCulture, $"""
            # Languages

            {languages.Count} languages, each a folder under `grammars/`. This page is generated from them by a test; to add one, read
            [Add a language](guides/add-a-language.md). How the results compare with those of compilers and other tools is in
            [the accuracy report](../benchmarks/results/accuracy.md).

            """);
        AddTable(page, "Deep", "Definitions, references with roles, calls and imports. A local variable or parameter is never taken for a global of the same name.", languages, LanguageDepth.Deep);
        AddTable(page, "Configuration", "Every key is a symbol with its path (`scripts.build`, `jobs.test.steps[2].run`); of large data files only the outer keys are.", languages, LanguageDepth.Configuration);
        AddTable(page, "Broad", "Definitions, and the references and imports that the grammar tells.", languages, LanguageDepth.Broad);
        page.Append("\n## Inside of other languages\n\n");
        foreach (var host in languages.Where(language => language.HasInjections))
            page.Append(CultureInfo.InvariantCulture, $"- {host.Name}: code in other languages is extracted where it stands.\n");
        foreach (var inner in LanguageCatalog.All.Where(language => language.Depth == LanguageDepth.Inner))
            page.Append(CultureInfo.InvariantCulture, $"- {inner.Name} has no files of its own; it is only found inside of others.\n");
        AddGrammars(page);
        AddLeftOut(page);
        return page.ToString();
    }

    private static void AddTable(StringBuilder page, string title, string text, List<LanguageInfo> languages, LanguageDepth depth)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n{text}\n\n| language | id, aliases | files | definitions | references | imports |\n|---|---|---|---|---|---|\n");
        foreach (var language in languages.Where(language => language.Depth == depth).OrderBy(language => language.Name, StringComparer.OrdinalIgnoreCase))
        {
            var files = language.Extensions.Concat(language.FileNames).Concat(language.Interpreters.Select(interpreter => $"#!{interpreter}"));
            page.Append(CultureInfo.InvariantCulture, $"| {language.Name} | {Code(language.Aliases.Prepend(language.Id))} | {Code(files)} | ");
            page.Append(CultureInfo.InvariantCulture, $"{string.Join(", ", language.DefinitionKinds.Select(kind => kind.ToName()))} | ");
            page.Append(CultureInfo.InvariantCulture, $"{string.Join(", ", language.ReferenceRoles.Select(role => role.ToString().ToLowerInvariant()))} | {(language.HasImports ? "yes" : "–")} |\n");
        }
    }

    private static void AddGrammars(StringBuilder page)
    {
        page.Append("\n## Grammars\n\n| language | npm package | licence |\n|---|---|---|\n");
        using var pins = JsonDocument.Parse(Repository.Read("grammars/package-lock.json"));
        foreach (var language in LanguageCatalog.All.OrderBy(language => language.Name, StringComparer.OrdinalIgnoreCase))
        {
            using var definition = JsonDocument.Parse(Repository.Read($"grammars/{language.Id}/language.json"));
            var package = definition.RootElement.GetProperty("native").GetProperty("package").GetString()!;
            var pin = pins.RootElement.GetProperty("packages").GetProperty($"node_modules/{package}");
            var licence = pin.TryGetProperty("license", out var named) ? named.GetString() : "in the package";
            page.Append(CultureInfo.InvariantCulture, $"| {language.Name} | `{package}` {pin.GetProperty("version").GetString()} | {licence} |\n");
        }
    }

    private static void AddLeftOut(StringBuilder page)
    {
        page.Append("\n## Left out\n\nGrammars are built from the C sources in npm packages, must have interface version 13 to 15 and parse real code.\n\n| language | why not |\n|---|---|\n");
        var leftOut = JsonSerializer.Deserialize<List<LeftOut>>(Repository.Read("grammars/left-out.json"), JsonSerializerOptions.Web)!;
        foreach (var (name, reason) in leftOut.OrderBy(item => item.Name, StringComparer.OrdinalIgnoreCase))
        {
            Assert.DoesNotContain(LanguageCatalog.All, language => language.Name == name);
            page.Append(CultureInfo.InvariantCulture, $"| {name} | {reason} |\n");
        }
    }

    private static string Code(IEnumerable<string> words) => string.Join(' ', words.Select(word => $"`{word}`"));
}
