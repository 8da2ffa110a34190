using System.Reflection;

namespace Ax.Indexer.Conventions.Tests.PublicApi;

/// <summary>What the packages offer stands in reviewed files: a change of it shows in the diff.</summary>
public class PublicApiTests
{
    [Theory]
    [InlineData("Ax.Indexer.Model")]
    [InlineData("Ax.Indexer.Syntax")]
    [InlineData("Ax.Indexer.Storage")]
    [InlineData("Ax.Indexer")]
    public void A_library_offers_what_was_approved(string assembly) => Snapshot.Check(
        Repository.PathOf("tests", "Ax.Indexer.Conventions.Tests", "PublicApi", assembly + ".txt"), ApiPrinter.Print(Assembly.Load(assembly)));

    [Theory]
    [InlineData("Ax.Indexer")]
    public void No_native_or_sql_type_escapes_from_the_engine(string assembly) =>
        Assert.DoesNotContain("SQLitePCL", ApiPrinter.Print(Assembly.Load(assembly)), StringComparison.Ordinal);
}
