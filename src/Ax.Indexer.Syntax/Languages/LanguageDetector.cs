using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Ax.Indexer.Syntax.Languages;

/// <summary>
/// Tells a file's language by file name and extension; where there is no extension or languages share it, by what editors are
/// told in its text (<see cref="Modeline"/>), its content and its shebang. From the data of the <c>language.json</c> files alone.
/// Immutable and thread-safe.
/// </summary>
public sealed class LanguageDetector
{
    /// <summary>How many bytes of a file's head are looked at.</summary>
    public const int HeadLength = 16 * 1024;

    private const string AnyExtension = ".*";

    private readonly Dictionary<string, Language> _byFileName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Language> _byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Language> _byExtension = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Language> _byInterpreter = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Claim>> _claims = new(StringComparer.OrdinalIgnoreCase);

    private readonly Func<string, Language?> _byWord;

    private sealed record Claim(Language Language, Lazy<Regex> Pattern);

    internal LanguageDetector(IReadOnlyList<Language> languages, Func<string, Language?> byWord)
    {
        _byWord = byWord;
        foreach (var language in languages)
        {
            var definition = language.Definition;
            AddAll(_byFileName, definition.FileNames.Where(name => !name.EndsWith(AnyExtension, StringComparison.Ordinal)), language);
            AddAll(_byStem, definition.FileNames.Where(name => name.EndsWith(AnyExtension, StringComparison.Ordinal)).Select(name => name[..^AnyExtension.Length]), language);
            AddAll(_byExtension, definition.Extensions, language);
            AddAll(_byInterpreter, definition.Shebangs, language);
            foreach (var (extension, pattern) in definition.ContentPatterns)
            {
                if (!_claims.TryGetValue(extension, out var claims))
                    _claims.Add(extension, claims = []);
                claims.Add(new Claim(language, new(() => Compile(pattern, language))));
            }
        }
    }

    /// <summary>Whether a look at the file's head may be needed to tell its language.</summary>
    /// <param name="path">Path or file name.</param>
    public bool NeedsContent(ReadOnlySpan<char> path)
    {
        var extension = Path.GetExtension(path);
        return extension.IsEmpty || _claims.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(extension);
    }

    /// <summary>The language of a file, or null when it is unknown.</summary>
    /// <param name="path">Path or file name.</param>
    /// <param name="head">Its content, or the first <see cref="HeadLength"/> bytes of it, as far as known.</param>
    public Language? Detect(ReadOnlySpan<char> path, ReadOnlySpan<byte> head)
    {
        var name = Path.GetFileName(path);
        if (_byFileName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var language))
            return language;
        if (name.IndexOf('.') is var dot and > 0 && _byStem.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name[..dot], out language))
            return language;

        var extension = Path.GetExtension(name);
        if (extension.IsEmpty)
            return DetectShebang(head) ?? DetectModeline(head);
        if (!head.IsEmpty && _claims.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(extension, out var claims))
        {
            if (DetectModeline(head) is { } told)
                return told;
            if (Claimant(claims, head[..Math.Min(head.Length, HeadLength)]) is { } claimant)
                return claimant;
        }
        return _byExtension.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(extension, out language) ? language : null;
    }

    private static Language? Claimant(List<Claim> claims, ReadOnlySpan<byte> head)
    {
        var pooled = ArrayPool<char>.Shared.Rent(head.Length);
        var text = pooled.AsSpan(0, Encoding.Latin1.GetChars(head, pooled));
        Language? claimant = null;
        foreach (var claim in claims)
        {
            if (!claim.Pattern.Value.IsMatch(text))
                continue;
            claimant = claim.Language;
            break;
        }
        ArrayPool<char>.Shared.Return(pooled);
        return claimant;
    }

    private Language? DetectModeline(ReadOnlySpan<byte> content) => Modeline.Find(content) is { } word ? _byWord(word) : null;

    // "#!/usr/bin/env -S python3.11 -u" names python.
    private Language? DetectShebang(ReadOnlySpan<byte> head)
    {
        if (!head.StartsWith("#!"u8))
            return null;
        var end = head.IndexOfAny((byte)'\n', (byte)'\r');
        var line = Encoding.Latin1.GetString(head[2..Math.Clamp(end, 2, Math.Min(head.Length, 256))]);
        if (end < 0)
            line = Encoding.Latin1.GetString(head[2..Math.Min(head.Length, 256)]);
        foreach (var word in line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var interpreter = word[(word.LastIndexOf('/') + 1)..].TrimEnd("0123456789.".ToCharArray());
            if (interpreter is "env" || word.StartsWith('-') || word.Contains('='))
                continue;
            return _byInterpreter.GetValueOrDefault(interpreter);
        }
        return null;
    }

    private static Regex Compile(string pattern, Language language)
    {
        try
        {
            return new Regex(pattern, RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw new InvalidDataException($"{language.DefinitionFile}: the content pattern '{pattern}' cannot be used: {e.Message}", e);
        }
    }

    private static void AddAll(Dictionary<string, Language> map, IEnumerable<string> keys, Language language)
    {
        foreach (var key in keys)
        {
            if (!map.TryAdd(key, language))
                throw new InvalidDataException($"{language.DefinitionFile}: '{key}' belongs to '{map[key].Id}' already.");
        }
    }
}
