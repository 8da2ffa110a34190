using System.Collections.Concurrent;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Syntax.Parsing;

/// <summary>The idle parsers of one language. It holds as many as were ever in use at once. Thread-safe.</summary>
internal sealed class ParserPool(Language language) : IDisposable
{
    private readonly ConcurrentBag<SyntaxParser> _idle = [];

    public Lease Rent() => new(this, _idle.TryTake(out var parser) ? parser : new SyntaxParser(language.Id, language.Grammar));

    public void Dispose()
    {
        while (_idle.TryTake(out var parser))
            parser.Dispose();
    }

    /// <summary>A parser on loan; disposing returns it.</summary>
    internal readonly struct Lease(ParserPool pool, SyntaxParser parser) : IDisposable
    {
        public SyntaxParser Parser => parser;

        public void Dispose() => pool._idle.Add(parser);
    }
}
