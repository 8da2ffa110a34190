using Ax.Cli.Rendering;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>Counts references by resolution and role.</summary>
internal sealed class RefsCounts
{
    private readonly int[,] _counts = new int[(int)Resolution.Unresolved + 1, (int)ReferenceRole.Inherit + 1];

    public void Add(Reference reference) => _counts[(int)reference.Resolution, (int)reference.Role]++;

    /// <summary>Resolution, role and count, where there are any.</summary>
    public IEnumerable<(Resolution Resolution, ReferenceRole Role, int Count)> Rows
    {
        get
        {
            for (var resolution = Resolution.Resolved; resolution <= Resolution.Unresolved; resolution++)
            {
                for (var role = ReferenceRole.Mention; role <= ReferenceRole.Inherit; role++)
                {
                    if (_counts[(int)resolution, (int)role] is > 0 and var count)
                        yield return (resolution, role, count);
                }
            }
        }
    }

    /// <summary>How many there are of a resolution.</summary>
    public int Of(Resolution resolution)
    {
        var sum = 0;
        foreach (var row in Rows)
            sum += row.Resolution == resolution ? row.Count : 0;
        return sum;
    }

    /// <summary><c>412 more are ambiguous (300 call, 112 read)</c>.</summary>
    public string Describe(Resolution resolution)
    {
        var roles = new List<string>();
        foreach (var row in Rows)
        {
            if (row.Resolution == resolution)
                roles.Add($"{Quantity.Count(row.Count)} {row.Role.ToName()}");
        }
        var total = Of(resolution);
        return $"{Quantity.Count(total)} more {(total == 1 ? "is" : "are")} {resolution.ToName()} ({string.Join(", ", roles)})";
    }
}
