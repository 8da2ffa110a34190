// Statements at the top of a file, and their locals.
using System;

var greeting = "Ahoy";
int knots = 12;

Console.WriteLine(greeting + Convert(knots) + Harbour.Name);

double Convert(int value) { return value * Harbour.Factor; }

if (args is [var first, ..]) Console.WriteLine(first);

static class Harbour
{
    public const double Factor = 1.852;
    public static string Name = Environment.MachineName;
    private static int knots;
    public static int Knots => knots;
}

struct Buoy;
class Empty;
record struct Pair(int Left, int Right) { public int Sum => Left + Right; }
interface ILight { static abstract ILight operator +(ILight left, ILight right); static abstract implicit operator int(ILight light); }
class Native { extern Native(); }
