using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Storage.Tests.Support;

namespace Ax.Indexer.Storage.Tests.Connections;

public class SqliteConnectionTests
{
    [Fact]
    public void Statements_that_vary_are_not_kept_for_ever()
    {
        using var connection = SqliteConnection.Open(":memory:", create: true);
        for (var i = 0; i < 1_000; i++)
        {
            using var statement = connection.PrepareVarying($"SELECT {i}");
            Assert.True(statement.Step());
            Assert.Equal(i, statement.Int32(0));
            Assert.Equal(7, connection.Scalar("SELECT 7"));
        }
        Assert.InRange(connection.PreparedCount, 2, 100);
    }

    // Otherwise a statement with LIMIT ? is prepared anew for each question.
    [Fact]
    public void The_plan_of_a_statement_does_not_depend_on_bound_values()
    {
        using var connection = SqliteConnection.Open(":memory:", create: true);
        Assert.Equal(1, connection.Scalar("SELECT sqlite_compileoption_used('ENABLE_QPSG')"));
    }

    [Fact]
    public void A_reader_answers_whatever_number_of_filters()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: x y", "b.rs: x");
        using var reader = index.Read();
        for (var i = 0; i < 300; i++)
        {
            var filter = new SymbolFilter { Languages = ["rust", $"l{i}"], Container = static (container, _) => container is null };
            Assert.Equal("b.rs x", TemporaryIndex.Describe(reader.FindSymbols(SymbolMatch.Name("x"), filter, 10)));
            Assert.Equal("b.rs x", TemporaryIndex.Describe(reader.FindSymbols(filter, null, 10)));
        }
    }

    [Fact]
    public async Task Opening_waits_for_who_holds_the_file()
    {
        var folder = Directory.CreateTempSubdirectory("ax-open-").FullName;
        var path = Path.Combine(folder, "held.db");
        using (var holder = SqliteConnection.Open(path, create: true))
        {
            holder.Execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE t (x)");
            var opening = Task.Run(() => SqliteConnection.Open(path).Dispose());
            await Task.Delay(100);
            Assert.False(opening.IsCompleted);
            holder.Execute("PRAGMA locking_mode = NORMAL; COMMIT; SELECT * FROM t");
            await opening;
        }
        Directory.Delete(folder, recursive: true);
    }
}
