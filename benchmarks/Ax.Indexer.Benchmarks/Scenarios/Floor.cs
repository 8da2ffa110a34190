using System.Buffers;
using System.Diagnostics;
using Ax.Indexer.Crawling;
using Ax.Indexer.Sources;
using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Benchmarks.Scenarios;

/// <summary>
/// The least that any index of this kind must do: read the files, parse them, run the tags queries and step through the
/// matches; by as many threads as the engine uses workers. No hash, no tags, no writing.
/// </summary>
internal static class Floor
{
    public static int Run(string root, int jobs)
    {
        const int cap = 1 << 20;
        var languages = LanguageRegistry.BuiltIn;
        var clock = Stopwatch.StartNew();
        var files = new FileCrawler(root, new CrawlOptions()).Crawl(_ => { }, CancellationToken.None).Where(file => file.Size <= cap).ToArray();
        var crawled = clock.Elapsed;
        long next = -1, captures = 0, bytes = 0, parsed = 0;
        var threads = Enumerable.Range(0, jobs).Select(_ => new Thread(() =>
        {
            using var extractor = new TagExtractor();
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
                Interlocked.Add(ref captures, extractor.ParseAndMatch(language, files[i].Path, text.Utf8));
                Interlocked.Add(ref bytes, length);
                Interlocked.Increment(ref parsed);
            }
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(FormattableString.Invariant(
            $"floor: {parsed} files, {bytes / 1e6:F1} MB, {captures} captures, {jobs} threads: {clock.Elapsed.TotalSeconds:F2} s (crawl {crawled.TotalSeconds:F2} s), cpu {process.TotalProcessorTime.TotalSeconds:F1} s, peak {process.PeakWorkingSet64 / 1e6:F0} MB"));
        return 0;
    }
}
