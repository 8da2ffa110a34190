using System;

namespace Demo.Broken;

/// <summary>Before the error.</summary>
public class Whole
{
    public int Before { get; set; }

    public void Torn(int x)
    {
        if (x > {
            Call(;
    }

    /// <summary>After the error.</summary>
    public int After(int x) { return x; }
}

public struct Late
{
    public int Value;
}
