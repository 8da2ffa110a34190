namespace Ax.Indexer.Crawling;

/// <summary>The rules that hold in a folder: those of its ignore file, then those of the folders around it. Immutable.</summary>
/// <param name="outer">What holds outside.</param>
/// <param name="rules">The nearest rules.</param>
/// <param name="baseLength">Length in bytes of the absolute path, slash included, to which the nearest rules are relative.</param>
internal sealed class IgnoreScope(IgnoreScope? outer, IgnoreRules rules, int baseLength)
{
    private readonly IgnoreScope? _outer = outer;
    private readonly IgnoreRules _rules = rules;
    private readonly int _baseLength = baseLength;

    /// <summary>The verdict of the nearest file with a rule that matches.</summary>
    public static Verdict Judge(IgnoreScope? scope, ReadOnlySpan<byte> absolutePath, ReadOnlySpan<byte> name, bool isFolder)
    {
        for (; scope is not null; scope = scope._outer)
        {
            var verdict = scope._rules.Judge(absolutePath[scope._baseLength..], name, isFolder);
            if (verdict != Verdict.None)
                return verdict;
        }
        return Verdict.None;
    }
}

/// <summary>
/// All rules that hold in a folder. Precedence, highest first: every <c>.axignore</c> from the innermost out; hidden names and
/// <see cref="BuiltInIgnores"/>; every <c>.gitignore</c> from the innermost out; the repository's <c>info/exclude</c>; git's global excludes.
/// So one <c>.axignore</c> at the root has the last word over whatever lies below.
/// </summary>
/// <param name="Ax">Rules of <c>.axignore</c> files.</param>
/// <param name="Git">Rules known to git, which end at the top of a work tree.</param>
/// <param name="IgnoreCase">git's <c>core.ignoreCase</c>, which holds for both.</param>
/// <param name="InRepository">Whether the folder belongs to a work tree of git.</param>
internal readonly record struct FolderRules(IgnoreScope? Ax, IgnoreScope? Git, bool IgnoreCase, bool InRepository);
