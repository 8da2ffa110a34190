using Ax.Indexer.Model;
using Ax.Indexer.Navigation.References;

namespace Ax.Indexer.Navigation.Calls;

/// <summary>Calls by one node, in one file, that mean the same.</summary>
/// <param name="Caller">What calls.</param>
/// <param name="Callee">What is called, or may be.</param>
/// <param name="File">The file of the calls.</param>
/// <param name="Meaning">How certain it is.</param>
internal sealed record CallEdge(CallNode Caller, CallNode Callee, FileView File, CallMeaning Meaning)
{
    /// <summary>Where the calls stand.</summary>
    public List<Site> Sites { get; } = [];

    /// <summary>The edge as the library shows it.</summary>
    public Call ToCall(int depth) => new()
    {
        Caller = Caller.Place,
        Callee = Meaning.Resolution == Resolution.Resolved ? Callee.Place : null,
        Name = Sites[0].Name,
        Path = File.File.Path,
        Sites = [.. Sites.OrderBy(site => site.Line).ThenBy(site => site.Column).Select(site => new CallSite(site.Line, site.Column, File.LineText(site.Line)))],
        Resolution = Meaning.Resolution,
        Evidence = Meaning.Resolution == Resolution.Resolved ? Meaning.Evidence : ResolutionEvidence.None,
        Candidates = Meaning.Candidates,
        Depth = depth,
        IsStale = File.Text is null,
    };
}
