using Ax.Cli.Rendering;

namespace Ax.Cli.Tests.Rendering;

public class ControlCharactersTests
{
    [Theory]
    [InlineData("plain.c", "plain.c")]
    [InlineData("größe 大小 😀", "größe 大小 😀")]
    [InlineData("a\nb\tc\rd", @"a\nb\tc\rd")]
    [InlineData("\u001b[31mred", @"\x1b[31mred")]
    [InlineData("\u0085\u007f", @"\x85\x7f")]
    [InlineData("a\u202eb", @"a\u202eb")]
    public void Harmful_characters_are_named(string text, string expected) => Assert.Equal(expected, ControlCharacters.Escape(text));

    [Fact]
    public void Half_a_surrogate_pair_is_named() => Assert.Equal(@"a\ud83d", ControlCharacters.Escape("a\ud83d"));

    [Fact]
    public void One_character_can_be_kept() => Assert.Equal("a\tb\\n", ControlCharacters.Escape("a\tb\n", kept: '\t'));
}
