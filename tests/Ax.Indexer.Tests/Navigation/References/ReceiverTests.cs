using System.Text;
using Ax.Indexer.Navigation.References;

namespace Ax.Indexer.Tests.Navigation.References;

public class ReceiverTests
{
    [Theory]
    [InlineData("x = name;", "None ")]
    [InlineData("this.name", "Self this")]
    [InlineData("self->name", "Self self")]
    [InlineData("page.name", "Named page")]
    [InlineData("a::b::name", "Named b")]
    [InlineData("page\n    ?.name()", "Named page")]
    [InlineData("open().name", "Expression ")]
    [InlineData("f(...name)", "None ")]
    [InlineData("[name]", "Bracket ")]
    [InlineData("{ name: 1 }", "Key ")]
    [InlineData("new Page { name = 1 }", "Key ")]
    [InlineData("f(name == 1)", "None ")]
    [InlineData("name", "None ")]
    [InlineData("a();\n// The end.\n// Really.\nname()", "None ")]
    [InlineData("a(); // The end.\n\nname()", "None ")]
    [InlineData("# The end.\nname()", "None ")]
    [InlineData("page. // A page.\n  name()", "Named page")]
    [InlineData("page // A page.\n  .name()", "Expression ")]
    [InlineData("open(\"//\").\n  name()", "Expression ")]
    public void What_stands_before_a_name(string source, string expected)
    {
        var text = Encoding.UTF8.GetBytes(source);
        var receiver = Receiver.Read(text, source.IndexOf("name", StringComparison.Ordinal), 4);
        Assert.Equal(expected, $"{receiver.Kind} {receiver.Name}");
    }
}
