using Ax.Cli.Hosting;
using Ax.Indexer;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary><c>ax callers</c>: who calls a symbol, and who calls these.</summary>
internal sealed class CallersCommand(string summary) : CallSearchCommand("callers", summary)
{
    public override IReadOnlyList<Example> Examples =>
    [
        new("ax callers parse_config", "the functions that certainly call it, and how many more may"),
        new("ax callers Parser.Next --depth 3", "their callers and the callers of these, as a tree"),
        new("ax callers src/io.c:open --transitive --json | jq -r .symbol | sort -u", "all that depends on a function"),
    ];

    protected override string NothingCertain => "nothing is certain to call";

    protected override IAsyncEnumerable<Call> Ask(CodeIndex index, CallQuery query, CancellationToken cancellationToken) => index.GetCallersAsync(query, cancellationToken);

    protected override CallDirection Direction => CallDirection.Callers;
}
