using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Occurrences;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Tests.Occurrences;

public class OccurrenceCodecTests
{
    [Fact]
    public void A_file_without_occurrences_is_one_byte()
    {
        Assert.Equal("00", Convert.ToHexString(Encode([], [], out var names)));
        Assert.Empty(names);
    }

    [Fact]
    public void The_format_is_fixed()
    {
        // Two names, "ab" twice and "abc" once: shared length, rest, count, then line delta and column << 3 | role.
        var source = "abc ab\nab"u8.ToArray();
        ReferenceTag[] references =
        [
            new(new ByteSpan(0, 3), 0, 0, ReferenceRole.Definition),
            new(new ByteSpan(4, 2), 0, 4, ReferenceRole.Call),
            new(new ByteSpan(7, 2), 1, 0, ReferenceRole.Mention),
        ];
        Assert.Equal("02" + "0002616202" + "0025" + "0100" + "02016301" + "0006", Convert.ToHexString(Encode(references, source, out var names)));
        Assert.Equal(["ab", "abc"], names);
    }

    [Fact]
    public void Random_occurrences_come_back_as_a_naive_model_keeps_them()
    {
        var random = new Random(42);
        using var data = new ByteBuffer();
        var encoder = new OccurrenceEncoder();
        for (var round = 0; round < 200; round++)
        {
            var (source, references) = RandomFile(random);
            var names = new List<string>();
            data.Truncate(0);
            encoder.Encode(references, source, data, name => names.Add(Encoding.UTF8.GetString(name)));

            var model = references
                .GroupBy(reference => Encoding.UTF8.GetString(reference.Name.Of(source)))
                .OrderBy(group => Encoding.UTF8.GetBytes(group.Key), Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)))
                .ToList();
            Assert.Equal(model.Select(group => group.Key), names);
            Assert.Equal(
                model.SelectMany(group => group.Select(reference => $"{group.Key} {reference.Line}:{reference.Column} {reference.Role}")),
                Decode(data.Span));
            foreach (var group in model)
            {
                Assert.Equal(
                    group.Select(reference => new Occurrence(reference.Line, reference.Column, reference.Role)),
                    OccurrenceCodec.Find(data.Span, Encoding.UTF8.GetBytes(group.Key)));
            }
            Assert.Empty(OccurrenceCodec.Find(data.Span, "no such name"u8));
            Assert.Equal(
                model.SelectMany(group => group.Where(reference => reference.Role == ReferenceRole.Call).Select(reference => $"{group.Key} {reference.Line}:{reference.Column}")),
                OccurrenceCodec.Find(data.Span, ReferenceRole.Call).Select(found => $"{found.Name} {found.Occurrence.Line}:{found.Occurrence.Column}"));
        }
    }

    [Fact]
    public void Data_cut_short_is_damaged()
    {
        var (source, references) = RandomFile(new Random(7));
        var data = Encode(references, source, out _);
        for (var length = 0; length < data.Length; length++)
            Assert.Throws<InvalidDataException>(() => Decode(data.AsSpan(0, length)));
    }

    [Fact]
    public void Data_with_something_behind_it_is_damaged() =>
        Assert.Throws<InvalidDataException>(() => Decode([.. Encode([], [], out _), 0]));

    [Theory]
    [InlineData("01FFFFFFFF0F016101000000")] // shares 4 billion bytes with no name before
    [InlineData("01010161010000")] // shares one
    [InlineData("0100FFFFFFFF0F6101000000")] // a name of 4 billion bytes
    [InlineData("0100016101FFFFFFFF0F00")] // line 4 billion
    [InlineData("01FFFFFFFFFF00")] // a number of six groups
    public void Impossible_numbers_are_damage(string hex) => Assert.Throws<InvalidDataException>(() => Decode(Convert.FromHexString(hex)));

    [Fact]
    public void Any_garbage_is_read_or_reported_as_damage()
    {
        var random = new Random(11);
        for (var round = 0; round < 5_000; round++)
        {
            var (source, references) = RandomFile(random);
            var data = Encode(references, source, out _);
            for (var i = random.Next(1, 4); i > 0; i--)
                data[random.Next(data.Length)] = (byte)random.Next(256);
            try
            {
                Decode(data);
            }
            catch (InvalidDataException e)
            {
                Assert.Contains("ax index --full", e.Message, StringComparison.Ordinal);
            }
        }
    }

    private static (byte[] Source, ReferenceTag[] References) RandomFile(Random random)
    {
        string[] words = ["a", "ab", "abc", "abd", "aä", "😀", "longer_name_than_eight", "longer_name_than_nine", "x", "_"];
        var source = new List<byte>();
        var references = new List<ReferenceTag>();
        int line = 0, column = 0;
        for (var count = random.Next(1, 120); count > 0; count--)
        {
            var word = Encoding.UTF8.GetBytes(words[random.Next(words.Length)] + (random.Next(4) == 0 ? $"{random.Next(30)}" : ""));
            references.Add(new ReferenceTag(new ByteSpan(source.Count, word.Length), line, column, (ReferenceRole)random.Next(8)));
            source.AddRange(word);
            var lines = random.Next(3) == 0 ? random.Next(1, 1000) : 0;
            source.AddRange(Encoding.UTF8.GetBytes(lines > 0 ? new string('\n', lines) : " "));
            (line, column) = lines > 0 ? (line + lines, 0) : (line, column + word.Length + 1);
        }
        return ([.. source], [.. references]);
    }

    private static byte[] Encode(ReferenceTag[] references, byte[] source, out List<string> names)
    {
        using var data = new ByteBuffer();
        var list = new List<string>();
        new OccurrenceEncoder().Encode(references, source, data, name => list.Add(Encoding.UTF8.GetString(name)));
        names = list;
        return data.Span.ToArray();
    }

    private static List<string> Decode(ReadOnlySpan<byte> data)
    {
        var all = new List<string>();
        using var decoder = new OccurrenceDecoder(data);
        while (decoder.MoveToNextName())
        {
            while (decoder.Read(out var occurrence))
            {
                Assert.True(occurrence.Line >= 0 && occurrence.Column >= 0);
                all.Add($"{Encoding.UTF8.GetString(decoder.Name)} {occurrence.Line}:{occurrence.Column} {occurrence.Role}");
            }
        }
        return all;
    }
}
