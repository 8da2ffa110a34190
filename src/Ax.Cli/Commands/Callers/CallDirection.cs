using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>Which end of a call was asked about, and which one is the answer.</summary>
internal sealed record CallDirection(Func<Call, SymbolPlace?> Near, Func<Call, SymbolPlace?> Far, Func<Call, string> FarName)
{
    public static readonly CallDirection Callers = new(static call => call.Callee, static call => call.Caller, static call => call.Caller?.Symbol ?? "");
    public static readonly CallDirection Callees = new(static call => call.Caller, static call => call.Callee, static call => call.Callee?.Symbol ?? call.Name);
}
