using System;
using Row = System.Collections.Generic.Dictionary<string, object>;

namespace Demo.Tides;

/// <summary>Locals are nobody's business; members, arguments' names and patterns' properties are.</summary>
[Chart(Name = "tides", Scale = Limits.Large)]
public sealed unsafe class TideTable<TStation, TReading>(int capacity, ILogger log) : Table(capacity), IEnumerable<TReading>
    where TStation : class, IStation, new() where TReading : struct
{
    private readonly int capacity = capacity, spare = capacity;
    private TStation station = new TStation();
    private const int First = 1, Last = First + 11;
    public required string Harbour { get; init { harbour = value; } }
    public int Depth { get => depth; set { if (value != depth) depth = value; } }
    public int Wind { set => SetWind(value); }
    public event EventHandler Turned { add { handlers += value; } remove { handlers -= value; } }
    int ITable<TReading>.Count => log.Count + spare;
    object Sea.ITable.this[int index, params string[] names] { get { return names[index]; } }
    event Turn ITable.Slack { add { } remove { } }

    protected internal TideTable(TStation station, ref int capacity, params TReading[] readings) : this(capacity, null)
    {
        this.station = station;
        Use(readings[0]);
    }

    static TideTable() => Register(typeof(TideTable<,>), typeof(TStation), nameof(Harbour), nameof(capacity));
    ~TideTable() => Dispose(false);

    public static TideTable<TStation, TReading> operator +(TideTable<TStation, TReading> left, int metres) => left.Raise(by: metres);
    public static explicit operator Level(TideTable<TStation, TReading> table) => table.level;

    public TResult Measure<TResult>(Func<TReading, TResult> measure, int from = First) where TResult : notnull
    {
        int count = 0, other = count;
        var (low, high) = Range(from);
        (int ebb, var flood) = Turnings(low, high);
        (ebb, flood) = (flood, ebb);
        for (int i = 0; i < count; i++) count += i;
        foreach (var reading in readings) Use(reading);
        foreach (TReading typed in readings) Use(typed);
        foreach (var (hour, height) in heights) Use(hour, height);
        using (var file = Open(Harbour)) { file.Read(count); }
        using var gauge = Open(count);
        try { gauge.Read(); }
        catch (IOException failure) when (failure.Code == count) { failure.Print(); }
        if (station is Buoy buoy && buoy.Depth > 0) return measure(buoy.Reading);
        if (station is Pier { Length: > 0, Owner: var owner, Light.Height: 3 } pier) Use(pier, owner);
        if (station is (int north, var west) and not null) Use(north, west);
        if (lookup.TryGetValue(Harbour, out var found) && Parse(text: found, out int parsed)) Use(found, parsed);
        switch (station)
        {
            case Lighthouse light when light.Height > Last: Use(light); break;
            case Sea.Buoy far: Use(far); goto done;
        }
        var kind = station switch
        {
            Pier { Owner: var keeper } => keeper.Name,
            Sea.Marker => station as Buoy == null ? default(TReading) : (Level)count,
            _ => other,
        };
        Func<int, int> twice = value => value * count;
        twice = (value) => { int local = value; return local; };
        twice = delegate (int value) { return value; };
        int Square<T>(int side, T extra) { return side * side + count; }
        var query = from entry in entries
                    from Level mark in entry.Marks
                    let sum = entry.Height + mark
                    join harbour in harbours on entry.Harbour equals harbour.Name into matches
                    where sum > count
                    group entry by sum into grouped
                    select new { grouped.Key, Total = grouped.Count(), count };
        var chart = new Chart { Name = Harbour, [count] = kind, Marks = { count, Last } };
        chart = chart with { Scale = count };
        List<(Level level, int hour)> pairs = new Sea.Chart(count, scale: Last).Pairs;
        _ = Parse(Harbour, out _);
        fixed (int* cursor = buffer) { *cursor = 1; ++*cursor; ++station.Visits; --depth; station.Visits++; depth--; }
        Level[] levels = stackalloc Level[count];
        ref Level level = ref levels[0];
        Level? none = sizeof(Level) > 1 ? null : station?.Level?.Clone()?.Max<Level>(count);
        Level* raw = &level;
        checked { lock (chart) { Use($"{count:x} {Harbour}", station is Buoy, raw); } }
        return Square(low, chart) > 1 ? measure(default) : this.Measure<TResult>(measure);
        done: throw new TideException<Level>(Harbour);
    }

    partial class Nested { internal partial void Sync(); extern static int Native(); }

    public delegate TOut Turn<in TIn, out TOut>(TIn moment, Level level = Last);

    public readonly record struct Level(int Metres, params int[] Tenths)
    {
        public int Total => Metres + Tenths.Length;
    }

    public record Marker(string Name) : Sea.Marker(Name);
}
