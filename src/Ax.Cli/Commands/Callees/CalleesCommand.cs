using Ax.Cli.Hosting;
using Ax.Indexer;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary><c>ax callees</c>: what a symbol calls, and what these call.</summary>
internal sealed class CalleesCommand(string summary) : CallSearchCommand("callees", summary)
{
    public override IReadOnlyList<Example> Examples =>
    [
        new("ax callees main", "what it certainly calls in this tree, and how much more"),
        new("ax callees Parser.Next --depth 2", "with what these call, as a tree"),
        new("ax callees Parser.Next --all", "calls of what is not certain or from outside, too"),
    ];

    protected override string NothingCertain => "nothing of this tree is certain to be called by";

    protected override IAsyncEnumerable<Call> Ask(CodeIndex index, CallQuery query, CancellationToken cancellationToken) => index.GetCalleesAsync(query, cancellationToken);

    protected override CallDirection Direction => CallDirection.Callees;
}
