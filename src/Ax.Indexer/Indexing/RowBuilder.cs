using Ax.Indexer.Model;
using Ax.Indexer.Storage.Occurrences;
using Ax.Indexer.Storage.Writes;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Indexing;

/// <summary>Turns a file's tags into the rows that are written. One per worker; not thread-safe.</summary>
internal sealed class RowBuilder
{
    private const int MaxSignatureWords = 32, MaxDocWords = 40, MaxDocBytes = 1024;

    private readonly OccurrenceEncoder _encoder = new();

    /// <summary>Fills the rows of a file's symbols, imports and occurrences; the separator stands in qualified names.</summary>
    public void Build(TagBuffer tags, ReadOnlySpan<byte> source, string separator, FileRows rows)
    {
        rows.ErrorCount = tags.ErrorCount;
        if (tags.HasOuterKeysOnly)
            rows.Flags |= FileFlags.OuterKeysOnly;
        AddSymbols(tags, source, System.Text.Encoding.UTF8.GetBytes(separator), rows);
        AddImports(tags, source, rows);
        rows.ReferenceCount = tags.References.Length;
        if (rows.ReferenceCount == 0)
            return;
        _encoder.Encode(tags.References, source, rows.Occurrences, name => AddIdentifier(name, rows.Identifiers));
    }

    private static void AddSymbols(TagBuffer tags, ReadOnlySpan<byte> source, ReadOnlySpan<byte> separator, FileRows rows)
    {
        var symbols = tags.Symbols;
        if (symbols.Length > IndexWriter.MaxSymbolsPerFile)
        {
            symbols = symbols[..IndexWriter.MaxSymbolsPerFile];
            rows.Flags |= FileFlags.Partial;
            rows.Problem = $"more than {IndexWriter.MaxSymbolsPerFile} definitions";
        }
        var text = rows.Text;
        for (var i = 0; i < symbols.Length; i++)
        {
            ref readonly var tag = ref symbols[i];
            var row = new SymbolRow
            {
                Name = Copy(tag.Name.Of(source), text),
                Container = WriteContainer(tags, tag, source, separator, text),
                Signature = tag.Signature,
                Doc = tag.Doc,
                Parent = tag.Parent,
                Line = tag.Line,
                Column = tag.Column,
                StartLine = tag.StartLine,
                EndLine = tag.EndLine,
                Kind = tag.Kind,
                Visibility = tag.Visibility,
                Modifiers = tag.Modifiers,
            };
            row.NameToken = TokenWriter.WriteNameToken(row.Name, text);
            row.Parts = TokenWriter.WriteParts(row.Name, text);
            row.Keys = NameKeys.Write(row.NameToken, row.Parts, text);
            row.ContainerWords = ContainerWords(tags, tag, source, rows);
            if (HasSearchableSignature(tag.Kind))
                row.SignatureWords = SignatureWords(tag, source, text);
            if (!tag.Doc.IsEmpty)
                row.DocWords = Words(tag.Doc.Of(source)[..Math.Min(tag.Doc.Length, MaxDocBytes)], text, MaxDocWords);
            rows.Add(row);
        }
    }

    private static ByteSpan WriteContainer(TagBuffer tags, in SymbolTag tag, ReadOnlySpan<byte> source, ReadOnlySpan<byte> separator, ByteBuffer text)
    {
        var start = text.Length;
        text.Append(tag.Elements.Of(tags.ElementText));
        AppendPart(tag.Region.Of(source), start, separator, text);
        AppendPart(tag.Container.Of(source), start, separator, text);
        return new ByteSpan(start, text.Length - start);
    }

    private static void AppendPart(ReadOnlySpan<byte> part, int start, ReadOnlySpan<byte> separator, ByteBuffer text)
    {
        if (part.IsEmpty)
            return;
        if (text.Length > start)
            text.Append(separator);
        text.Append(part);
    }

    private static ByteSpan ContainerWords(TagBuffer tags, in SymbolTag tag, ReadOnlySpan<byte> source, FileRows rows)
    {
        if (!tag.Elements.IsEmpty)
            return ElementWords(tags, tag, source, rows.Text);
        if (!tag.Container.IsEmpty)
            return Words(tag.Container.Of(source), rows.Text, MaxSignatureWords);
        if (!tag.Region.IsEmpty)
            return Words(tag.Region.Of(source), rows.Text, MaxSignatureWords);
        if (tag.Parent < 0)
            return default;
        ref readonly var parent = ref rows.Symbols[tag.Parent];
        return parent.Parts.IsEmpty ? parent.NameToken : parent.Parts;
    }

    // `steps[2]` is asked for with both of its words.
    private static ByteSpan ElementWords(TagBuffer tags, in SymbolTag tag, ReadOnlySpan<byte> source, ByteBuffer text)
    {
        var start = text.Length;
        if (tag.Parent >= 0)
        {
            Words(tags.Symbols[tag.Parent].Name.Of(source), text, MaxSignatureWords);
            text.Append((byte)' ');
        }
        Words(tag.Elements.Of(tags.ElementText), text, MaxSignatureWords);
        return new ByteSpan(start, text.Length - start);
    }

    // What else a signature says helps to find functions and types; that of a field or macro is mostly noise.
    private static bool HasSearchableSignature(SymbolKind kind) => kind is SymbolKind.Function or SymbolKind.Method
        or SymbolKind.Constructor or SymbolKind.Operator or SymbolKind.Class or SymbolKind.Struct or SymbolKind.Interface
        or SymbolKind.Trait or SymbolKind.TypeAlias or SymbolKind.Delegate or SymbolKind.Property;

    private static ByteSpan SignatureWords(in SymbolTag tag, ReadOnlySpan<byte> source, ByteBuffer text)
    {
        var start = text.Length;
        if (tag.Name.Start > tag.Signature.Start)
            Words(source[tag.Signature.Start..Math.Min(tag.Name.Start, tag.Signature.End)], text, MaxSignatureWords);
        if (tag.Signature.End > tag.Name.End)
        {
            text.Append((byte)' ');
            Words(source[tag.Name.End..tag.Signature.End], text, MaxSignatureWords);
        }
        return new ByteSpan(start, text.Length - start);
    }

    private static ByteSpan Words(ReadOnlySpan<byte> words, ByteBuffer text, int max)
    {
        var start = text.Length;
        TokenWriter.WriteWords(words, text, max);
        return new ByteSpan(start, text.Length - start);
    }

    private static void AddImports(TagBuffer tags, ReadOnlySpan<byte> source, FileRows rows)
    {
        var names = tags.ImportedNames;
        var text = rows.Text;
        var next = 0;
        foreach (ref readonly var import in tags.Imports)
        {
            var target = Copy(import.Target.Of(source), text);
            var start = text.Length;
            for (var i = 0; i < import.NameCount; i++, next++)
            {
                if (i > 0)
                    text.Append(", "u8);
                text.Append(names[next].Name.IsEmpty ? "*"u8 : names[next].Name.Of(source));
                if (names[next].Alias.IsEmpty)
                    continue;
                text.Append(" as "u8);
                text.Append(names[next].Alias.Of(source));
            }
            var written = new ByteSpan(start, text.Length - start);
            rows.Add(new ImportRow(target, written, Copy(ImportMark.Before(source, import.Target.Start), text), import.Line));
        }
    }

    private static void AddIdentifier(ReadOnlySpan<byte> name, ByteBuffer identifiers)
    {
        if (identifiers.Length > 0)
            identifiers.Append((byte)' ');
        var start = identifiers.Length;
        identifiers.Append(name);
        if (name.IndexOfAny(" \t\r\n\"'"u8) < 0 && System.Text.Ascii.IsValid(name))
            return;
        identifiers.Truncate(start);
        identifiers.Append(System.Text.Encoding.UTF8.GetBytes(TokenWriter.NameToken(System.Text.Encoding.UTF8.GetString(name))));
    }

    private static ByteSpan Copy(ReadOnlySpan<byte> bytes, ByteBuffer text)
    {
        var start = text.Length;
        text.Append(bytes);
        return new ByteSpan(start, bytes.Length);
    }
}
