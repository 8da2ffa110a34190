#!/usr/bin/env dotnet
using System;
using Demo.Inventory;

var shelf = new Shelf<string>(3) { Label = "a" };
Console.WriteLine(Add(shelf.Count, 2));

/// <summary>A function among top-level statements.</summary>
static int Add(int a, int b) => a + b;

class Helper
{
    int value;
}
