using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics;
using Ax.Indexer.Crawling;
using Ax.Indexer.Sources;
using Ax.Indexer.Syntax.Inspection;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Benchmarks.Scenarios;

/// <summary>
/// What an index of this kind does with tree-sitter alone: read the files, parse them, run the tags queries by tree-sitter's own
/// cursor and step through the matches; by as many threads as the engine uses workers. No hash, no tags, no writing.
/// </summary>
internal static class Floor
{
    /// <summary>Real code needs a few dozen; without a limit some files would take minutes.</summary>
    public const uint MatchLimit = 128;

    public static int Run(string root, int jobs)
    {
        var clock = Stopwatch.StartNew();
        var (parsed, bytes, captures, crawled) = Pass(root, jobs);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(FormattableString.Invariant(
            $"floor: {parsed} files, {bytes / 1e6:F1} MB, {captures} captures, {jobs} threads: {clock.Elapsed.TotalSeconds:F2} s (crawl {crawled.TotalSeconds:F2} s), cpu {process.TotalProcessorTime.TotalSeconds:F1} s, peak {process.PeakWorkingSet64 / 1e6:F0} MB"));
        return 0;
    }

    /// <summary>Does it once.</summary>
    public static (long Files, long Bytes, long Captures, TimeSpan Crawl) Pass(string root, int jobs)
    {
        const int cap = 1 << 20;
        var languages = LanguageRegistry.BuiltIn;
        var clock = Stopwatch.StartNew();
        var files = new FileCrawler(root, new CrawlOptions()).Crawl(_ => { }, CancellationToken.None).Where(file => file.Size <= cap).ToArray();
        var crawled = clock.Elapsed;
        var queries = new ConcurrentDictionary<Language, Lazy<CursorQuery>>();
        long next = -1, captures = 0, bytes = 0, parsed = 0;
        var threads = Enumerable.Range(0, jobs).Select(_ => new Thread(() =>
        {
            using var matcher = new CursorMatcher(MatchLimit);
            for (long i; (i = Interlocked.Increment(ref next)) < files.Length;)
            {
                if (languages.Detector.Detect(files[i].Path, default) is null && !languages.Detector.NeedsContent(files[i].Path))
                    continue;
                var pooled = SourceFile.ReadPooled(Path.Combine(root, files[i].Path), files[i].Size, cap + 1, out var length);
                var language = languages.Detector.Detect(files[i].Path, pooled.AsSpan(0, length));
                if (language is null || SourceDecoder.IsBinary(pooled.AsSpan(0, length)))
                {
                    ArrayPool<byte>.Shared.Return(pooled);
                    continue;
                }
                using var text = SourceDecoder.Decode(pooled, length);
                Interlocked.Add(ref captures, matcher.Run(queries.GetOrAdd(language, new Lazy<CursorQuery>(() => new CursorQuery(language))).Value, text.Utf8));
                Interlocked.Add(ref bytes, length);
                Interlocked.Increment(ref parsed);
            }
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return (parsed, bytes, captures, crawled);
    }
}
