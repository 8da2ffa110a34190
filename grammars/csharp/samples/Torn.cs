using System;

namespace Demo.Torn;

/// <summary>Found, although the file never parses as a whole.</summary>
public class Sail
{
    public int Area { get; set; }

    public void Hoist()
    {
        if (Area > {
            Pull(
    }

#if REEFED
    public void Reef(int times)
    {
#else
    public void Reef(
#endif
        Area -= times;
    }

    /// <summary>Also found.</summary>
    public int Points(int winds) { return Area / winds; }
