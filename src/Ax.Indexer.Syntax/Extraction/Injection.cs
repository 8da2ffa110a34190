using Ax.Indexer.Model;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>A node whose text is in another language.</summary>
internal record struct Injection
{
    /// <summary>Row of the node in the syntax table of its layer, whose own children are not part of the content; null for none.</summary>
    public int? Content { get; set; }

    /// <summary>Where the language's name stands in the source; empty when the pattern names it.</summary>
    public ByteSpan LanguageName { get; set; }

    /// <summary>Index of the pattern that matched.</summary>
    public int Pattern { get; set; }
}

/// <summary>What <c>#set!</c> says about a pattern's injections.</summary>
/// <param name="Language">Id or alias; null when a capture names the language.</param>
/// <param name="IsFragment">Whether the content is an example that need not be complete.</param>
internal sealed record InjectionRule(string? Language, bool IsFragment);
