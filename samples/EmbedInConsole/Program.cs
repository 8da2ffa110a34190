// Indexes a folder and asks four questions. Usage: EmbedInConsole <folder> <name> <words> <file>
using Ax.Indexer;
using Ax.Indexer.Model;
using EmbedInConsole;

if (args is not [var root, var name, var words, var file])
{
    Console.Error.WriteLine("usage: EmbedInConsole <folder> <name> <words> <file relative to the folder>");
    return 2;
}

// The first Ctrl-C cancels: the index is then as it was before.
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

await using var index = await CodeIndex.OpenAsync(new CodeIndexOptions(root), stop.Token);

// Builds the index, or brings it up to date with what changed.
var summary = await index.UpdateAsync(new IndexRequest(), new LatestProgress(), stop.Token);
Console.WriteLine($"{summary.Files} files, {summary.Symbols} symbols, {summary.Failed} failed");

// Words, and filters such as lang: kind: path:, best hit first.
await foreach (var hit in index.SearchAsync(new SearchQuery(words) { Limit = 5 }, stop.Token))
    Console.WriteLine($"{hit.Match}: {hit.Symbol.Path}:{hit.Symbol.Line + 1} {hit.Symbol.Kind.ToName()} {hit.Symbol.Name}");

// A name, perhaps qualified: Container.member, a::b, path/file.c:name.
var answer = await index.FindDefinitionsAsync(name, stop.Token);
foreach (var symbol in answer.Symbols)
    Console.WriteLine($"{symbol.Path}:{symbol.Line + 1} {symbol.Signature}");
if (answer.Symbols.Count == 0)
    Console.WriteLine($"no definition of {name}; near: {string.Join(", ", answer.Suggestions)}");

// Who calls it, and who calls these: nearest first. What is not certain comes only when asked for.
await foreach (var call in index.GetCallersAsync(new CallQuery(name) { Depth = 2 }, stop.Token))
    Console.WriteLine($"{call.Depth}: {call.Path}:{call.Sites[0].Line + 1} {call.Caller?.Symbol} calls {call.Callee?.Symbol}");

// The symbols of one file; null when the index does not have it.
var outline = await index.GetOutlineAsync(file, stop.Token);
foreach (var symbol in outline?.Symbols ?? [])
    Console.WriteLine($"{symbol.StartLine + 1}-{symbol.EndLine + 1} {symbol.Kind.ToName()} {symbol.Name}");
return 0;
