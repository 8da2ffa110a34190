namespace Ax.Cli.Tests.Support;

/// <summary>The sample tree, indexed once for all tests of a class. Tests must not change it.</summary>
public sealed class IndexedSample : IAsyncLifetime
{
    internal SourceTree Tree { get; } = SourceTree.Sample();

    internal Task<AxResult> AxAsync(params string[] args) => Tree.AxAsync(args);

    public async Task InitializeAsync() => (await Tree.AxAsync("index", "--quiet")).Exits(0);

    public Task DisposeAsync()
    {
        Tree.Dispose();
        return Task.CompletedTask;
    }
}
