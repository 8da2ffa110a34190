namespace Ax.Indexer.Benchmarks.Monster;

/// <summary>The words that names, comments and folders are made of.</summary>
internal static class Vocabulary
{
    public static readonly string[] Verbs = Split(
        """
        get set read write open close init free find add remove parse send wait update create alloc put check map load store register
        lock start stop handle process push pop encode decode flush probe reset resolve merge split visit emit bind copy walk sort hash
        match collect prepare submit validate format build reserve release attach detach enable disable convert compute refresh
        """);

    /// <summary>None of them is a keyword of a dialect: they also serve as names by themselves.</summary>
    public static readonly string[] Nouns = Split(
        """
        buffer device node page state table name file queue index entry list data key value header packet frame block context info
        handler config request response stream token path message cache channel clock counter cursor driver edge
        error filter flag folder graph group handle hook host image input instance iterator job kernel label layer
        leaf line link loader log mask matcher memory method metric mode monitor mount mutex network number
        offset operand option order output owner parser patch peer pipe pixel plan point policy pool port prefix probe process profile
        property proxy region registry report resource result root route rule sample scanner schema scope section segment
        sensor server session shader signal size slot snapshot socket source span stack stage station statement step storage store
        symbol syntax system target task thread timer trace track transfer tree trigger tuple unit update user variable vector
        version view visitor volume watcher window word worker writer zone
        """);

    /// <summary>Words that do not fit into ASCII: in two and three bytes, with combining and full-width characters.</summary>
    public static readonly string[] Foreign = Split("größe straße données señal índice файл имя очередь キュー 文件 索引 이름 ταξινόμηση düğüm ağaç ｎｏｄｅ café");

    /// <summary>Names of variables.</summary>
    public static readonly string[] Locals = Split("ctx dev buf len ret idx val node flags size ptr err tmp count index data");

    /// <summary>Words that hold a sentence together.</summary>
    public static readonly string[] Glue = Split("the of a to is in and for that with when by on not from this be as if it are at an or must which before only");

    private static string[] Split(string words) => words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
