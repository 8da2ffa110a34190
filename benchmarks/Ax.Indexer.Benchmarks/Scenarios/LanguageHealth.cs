using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using Ax.Indexer.Model;
using Ax.Indexer.Sources;
using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Inspection;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Syntax.Parsing;

namespace Ax.Indexer.Benchmarks.Scenarios;

/// <summary>
/// Every language on real files of which the folder says what they are (<c>eng/corpora.sh polyglot</c>): how many are told
/// right, how many the parser has trouble with, what the query costs beside the parser. Writes a Markdown table; when languages
/// are named, also the files that were not told right or have errors, to standard error.
/// </summary>
internal static class LanguageHealth
{
    private const int Cap = 1 << 20;

    public static int Run(string root, string[] ids)
    {
        Console.WriteLine("| folder | files | MB | told right | with errors | partial | parse MB/s | cursor / parse | extract / parse | extract MB/s | symbols |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|");
        var total = new Tally("all");
        foreach (var folder in Directory.GetDirectories(root).Order(StringComparer.Ordinal))
        {
            var id = Path.GetFileName(folder);
            if (ids.Length > 0 && !ids.Contains(id))
                continue;
            var tally = new Tally(id);
            Measure(folder, LanguageRegistry.BuiltIn.Find(id), tally, ids.Length > 0);
            Console.WriteLine(tally.Row());
            total.Add(tally);
        }
        Console.WriteLine(total.Row());
        return 0;
    }

    private static void Measure(string folder, Language? language, Tally tally, bool isVerbose)
    {
        using var extractor = new TagExtractor();
        using var reference = new CursorMatcher(Floor.MatchLimit);
        using var query = language is null ? null : new CursorQuery(language);
        var tags = new TagBuffer();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var info = new FileInfo(file);
            if (info.Length > Cap || info.LinkTarget is not null)
                continue;
            var pooled = SourceFile.ReadPooled(file, info.Length, Cap, out var length);
            if (SourceDecoder.IsBinary(pooled.AsSpan(0, length)))
            {
                ArrayPool<byte>.Shared.Return(pooled);
                continue;
            }
            var told = LanguageRegistry.BuiltIn.Detector.Detect(file, pooled.AsSpan(0, length));
            using var text = SourceDecoder.Decode(pooled, length);
            tally.Files++;
            if (told == language)
                tally.ToldRight++;
            else if (isVerbose)
                Console.Error.WriteLine($"{file}: told to be {told?.Id ?? "unknown"}");
            if (language is null)
                continue;
            Time(extractor, reference, query!, file, text.Utf8, tags, tally);
            if (tags.ErrorCount > 0 && isVerbose)
                Console.Error.WriteLine($"{file}:{tags.Errors[0].Line + 1}: {tags.ErrorCount} errors");
        }
    }

    private static void Time(
        TagExtractor extractor, CursorMatcher reference, CursorQuery query, string path, ReadOnlySpan<byte> source, TagBuffer tags, Tally tally)
    {
        var language = query.Language;
        var start = Stopwatch.GetTimestamp();
        SyntaxTree.Parse(language, source, new WorkLimit(TimeSpan.FromMinutes(1)))?.Dispose();
        var parsed = Stopwatch.GetTimestamp();
        reference.Run(query, source);
        var matched = Stopwatch.GetTimestamp();
        extractor.Extract(language, path, source, TimeSpan.FromMinutes(1), tags);
        tally.Parse += parsed - start;
        tally.Match += matched - parsed;
        tally.Extract += Stopwatch.GetTimestamp() - matched;
        tally.Bytes += source.Length;
        tally.Symbols += tags.Symbols.Length;
        tally.WithErrors += tags.ErrorCount > 0 ? 1 : 0;
        tally.Partial += tags.IsPartial ? 1 : 0;
    }

    private sealed class Tally(string name)
    {
        public long Files, ToldRight, WithErrors, Partial, Symbols, Bytes, Parse, Match, Extract;

        public void Add(Tally other)
        {
            Files += other.Files;
            ToldRight += other.ToldRight;
            WithErrors += other.WithErrors;
            Partial += other.Partial;
            Symbols += other.Symbols;
            Bytes += other.Bytes;
            Parse += other.Parse;
            Match += other.Match;
            Extract += other.Extract;
        }

        public string Row() => string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {Files} | {Bytes / 1e6:F1} | {Percent(ToldRight)} | {WithErrors} ({Percent(WithErrors)}) | {Partial} | {Rate(Parse):F1} | {Over(Match):F2} | {Over(Extract):F2} | {Rate(Extract):F1} | {Symbols} |");

        private string Percent(long count) => string.Create(CultureInfo.InvariantCulture, $"{(Files == 0 ? 0 : 100.0 * count / Files):F1} %");

        // What it takes beside the parser, as a share of the parser's time.
        private double Over(long ticks) => Parse == 0 ? 0 : (double)(ticks - Parse) / Parse;

        private double Rate(long ticks) => ticks == 0 ? 0 : Bytes / 1e6 / Stopwatch.GetElapsedTime(0, ticks).TotalSeconds;
    }
}
