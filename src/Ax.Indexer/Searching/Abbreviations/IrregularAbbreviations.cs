namespace Ax.Indexer.Searching.Abbreviations;

/// <summary>Usual abbreviations that <see cref="WordCloseness"/> does not see: letters that the word has not, or another first letter.</summary>
internal static class IrregularAbbreviations
{
    private static readonly (string Short, string[] Words)[] Table =
    [
        ("a11y", ["accessibility"]),
        ("fx", ["effect", "effects"]),
        ("gfx", ["graphics"]),
        ("i18n", ["internationalization", "internationalisation"]),
        ("intl", ["international"]),
        ("irq", ["interrupt"]),
        ("jpg", ["jpeg"]),
        ("k8s", ["kubernetes"]),
        ("l10n", ["localization", "localisation"]),
        ("lt", ["less"]),
        ("ndx", ["index"]),
        ("no", ["number"]),
        ("rx", ["receive", "receiver", "reception"]),
        ("tx", ["transmit", "transmitter", "transmission", "transaction"]),
        ("us", ["microsecond", "microseconds"]),
        ("usec", ["microsecond", "microseconds"]),
        ("xact", ["transaction"]),
        ("xchg", ["exchange"]),
        ("xcpt", ["exception"]),
        ("xcvr", ["transceiver"]),
        ("xfer", ["transfer"]),
        ("xfm", ["transform"]),
        ("xform", ["transform"]),
        ("xlat", ["translate", "translation"]),
        ("xlate", ["translate"]),
        ("xlation", ["translation"]),
        ("xmit", ["transmit", "transmission"]),
        ("xtra", ["extra"]),
    ];

    /// <summary>The words that one stands for, or that stand for one.</summary>
    public static IEnumerable<string> Of(string word) => Table
        .SelectMany(entry => entry.Short == word ? entry.Words : entry.Words.Contains(word) ? [entry.Short] : []);
}
