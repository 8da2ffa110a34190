using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References.Types;

/// <summary>
/// What a name is looked up in, read from the text: <c>A.b.name</c>, <c>f(x).name</c>, <c>this.b.name</c>. The index has no occurrence
/// of a local: where it has one of each name, none is a local, and the file need not be parsed to tell what they are.
/// </summary>
/// <param name="Place">The last name of it.</param>
/// <param name="IsCall">Whether that is called.</param>
/// <param name="Of">What that is looked up in itself; null when it stands by itself, in the object around it, or is called: what a call means is known by its name.</param>
/// <param name="IsOfSelf">Whether it is looked up in the object around it.</param>
internal sealed record RecordedReceiver(ByteSpan Place, bool IsCall, RecordedReceiver? Of, bool IsOfSelf)
{
    // Longer lists of arguments are not read.
    private const int MostBytes = 400;

    /// <summary>What the name that begins at a place is looked up in; null when that is not all in the index.</summary>
    public static RecordedReceiver? Read(FileView file, int name)
    {
        if (file.Text is not { } text || Receiver.EndBefore(text, name) is not (>= 0 and var end))
            return null;
        var isCall = end > 0 && text[end - 1] == ')';
        end = isCall ? BeforeList(text, end) : end;
        var place = end < 0 ? default : Receiver.NameBefore(text, end);
        if (place.IsEmpty || !IsRecorded(file, place, isCall))
            return null;
        if (isCall || Receiver.EndBefore(text, place.Start) is not (>= 0 and var before))
            return new RecordedReceiver(place, isCall, null, IsOfSelf: false);
        if (Receiver.NameBefore(text, before).Of(text).SequenceEqual("this"u8))
            return new RecordedReceiver(place, isCall, null, IsOfSelf: true);
        return file.Syntax.TellsTypes && Read(file, place.Start) is { } of ? new RecordedReceiver(place, isCall, of, IsOfSelf: false) : null;
    }

    private static bool IsRecorded(FileView file, ByteSpan place, bool isCall)
    {
        var (line, column) = file.PlaceOf(place.Start);
        return file.Occurrences(System.Text.Encoding.UTF8.GetString(place.Of(file.Text))).Any(occurrence =>
            occurrence.Line == line && occurrence.Column == column && (!isCall || occurrence.Role == ReferenceRole.Call));
    }

    // Where the list of arguments begins that a text ends with; -1 when it is not as simple as that.
    private static int BeforeList(ReadOnlySpan<byte> text, int end)
    {
        var depth = 0;
        for (var i = end - 1; i >= Math.Max(0, end - MostBytes); i--)
        {
            switch (text[i])
            {
                case (byte)')' or (byte)']' or (byte)'}':
                    depth++;
                    break;
                case (byte)'(' or (byte)'[' or (byte)'{':
                    if (--depth == 0)
                        return text[i] == '(' ? text[..i].TrimEnd(" \t\r\n"u8).Length : -1;
                    break;
                case (byte)'"' or (byte)'\'' or (byte)'`' or (byte)'/' or (byte)'#':
                    return -1;
            }
        }
        return -1;
    }
}
