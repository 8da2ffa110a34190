using System.Buffers;
using System.Text;
using Ax.Indexer.Sources;

namespace Ax.Indexer.Tests.Sources;

public class SourceDecoderTests
{
    private const string Text = "int größe = 1; // 😀\n";

    [Fact]
    public void Utf8_is_taken_as_it_is() => Check(Encoding.UTF8.GetBytes(Text), Text, transcoded: false);

    [Fact]
    public void Byte_order_mark_of_utf8_is_dropped() => Check([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)], Text, transcoded: false);

    [Fact]
    public void Utf16_little_endian() => Check([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)], Text, transcoded: true);

    [Fact]
    public void Utf16_big_endian() => Check([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)], Text, transcoded: true);

    [Fact]
    public void Utf16_with_half_a_character_at_the_end() =>
        Check([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("ab"), 0x41], "ab\uFFFD", transcoded: true);

    [Fact]
    public void Latin1_is_what_is_not_valid_utf8() => Check(Encoding.Latin1.GetBytes("größe\u00ff"), "größe\u00ff", transcoded: true);

    [Fact]
    public void Nothing() => Check([], "", transcoded: false);

    [Fact]
    public void Only_a_byte_order_mark()
    {
        Check([0xEF, 0xBB, 0xBF], "", transcoded: false);
        Check([0xFF, 0xFE], "", transcoded: true);
    }

    [Fact]
    public void Binary_is_what_has_a_nul_in_its_head()
    {
        Assert.True(SourceDecoder.IsBinary("ab\0c"u8));
        Assert.False(SourceDecoder.IsBinary("abc"u8));
        Assert.False(SourceDecoder.IsBinary([]));
        Assert.False(SourceDecoder.IsBinary([0xFF, 0xFE, 0x41, 0]));
        Assert.False(SourceDecoder.IsBinary([.. Enumerable.Repeat((byte)'x', 8000), 0]));
    }

    private static void Check(byte[] bytes, string expected, bool transcoded)
    {
        var pooled = ArrayPool<byte>.Shared.Rent(bytes.Length + 1);
        bytes.CopyTo(pooled, 0);

        using var text = SourceDecoder.Decode(pooled, bytes.Length);

        Assert.Equal(expected, Encoding.UTF8.GetString(text.Utf8));
        Assert.Equal(transcoded, text.IsTranscoded);
    }
}
