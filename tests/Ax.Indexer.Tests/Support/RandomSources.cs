namespace Ax.Indexer.Tests.Support;

/// <summary>Small files that look like real ones, in several languages, made of a few names so that files share them.</summary>
internal static class RandomSources
{
    public static readonly string[] Extensions = [".c", ".h", ".cpp", ".cs", ".py", ".go", ".java", ".js", ".ts", ".rs", ".txt", ".png", ""];

    private static readonly string[] Verbs = ["read", "write", "open", "close", "parse", "find", "merge", "count"];
    private static readonly string[] Nouns = ["Page", "Buffer", "HTTPServer", "Cache", "Größe", "Token2Name", "Index", "Tree"];

    public static readonly string[] Queries =
    [
        "readPage", "read_page", "ReadPage", "read", "page cache", "open buffer tree", "HTTPServer", "httpserver", "server", "Größe", "tree",
        "PageCache.readBuffer", "Page::read_tree", "a.c:read_page", "readPagee", "mergeIndxe", "lang:python read", "kind:class cache",
        "read path:lib/", "-lang:c tree", "count -path:*.py", "kind:method -lang:java write",
        "\"page cache\"", "read -page", "container:PageCache,*Tree read", "kind:class -visibility:private test:no", "sym:open \"of Tree\"", "-container:* kind:fn",
    ];

    public static string Make(Random random, string extension)
    {
        var (type, other) = (Noun(random) + Noun(random), Noun(random));
        var functions = Enumerable.Range(0, random.Next(1, 5)).Select(_ => (Verb: Verb(random), Noun: Noun(random), Number: random.Next(100))).ToList();
        string Each(Func<(string Verb, string Noun, int Number), string> line) => string.Concat(functions.Select(line));
        return extension switch
        {
            ".c" or ".cpp" => $"#include \"{other.ToLowerInvariant()}.h\"\n#define MAX_{other.ToUpperInvariant()} {random.Next(9)}\n" +
                Each(f => $"/* Does {f.Verb} a {f.Noun}. */\nstatic int {f.Verb}_{f.Noun.ToLowerInvariant()}(int n)\n{{\n    return {f.Verb}_{other.ToLowerInvariant()}(n, {f.Number});\n}}\n"),
            ".h" => random.Next(2) == 0
                ? $"#pragma once\nstruct {type};\n" + Each(f => $"int {f.Verb}_{f.Noun.ToLowerInvariant()}(int n); // {f.Number}\n")
                : $"#pragma once\nnamespace {other} {{ class {type} {{ public: " + Each(f => $"int {f.Verb}{f.Noun}(int n{f.Number}); ") + "}; }\n",
            ".cs" => $"using System.{other};\nnamespace My.{other};\n/// <summary>A {type} of {other}.</summary>\npublic class {type}\n{{\n" +
                Each(f => $"    public int {f.Verb}{f.Noun}{f.Number}(int n) => {f.Verb}{other}(n);\n") + "}\n",
            ".py" => $"from {other.ToLowerInvariant()} import {Noun(random)} as x\nclass {type}:\n    '''A {type}.'''\n" +
                Each(f => $"    def {f.Verb}_{f.Noun.ToLowerInvariant()}(self):\n        return self.{f.Verb}_{other}({f.Number})\n"),
            ".go" => $"package {other.ToLowerInvariant()}\nimport \"fmt\"\n// {type} is a {other}.\ntype {type} struct {{ n int }}\n" +
                Each(f => $"func (t *{type}) {f.Verb}{f.Noun}{f.Number}() int {{ return t.{f.Verb}{other}() }}\n"),
            ".java" => $"package my.{other.ToLowerInvariant()};\nimport java.util.{other};\n/** A {type}. */\npublic class {type} {{\n" +
                Each(f => $"    @Override public int {f.Verb}{f.Noun}{f.Number}(int n) {{ return {other}.{f.Verb}(n); }}\n") + "}\n",
            ".js" or ".ts" => $"import {{ {other} as y }} from './{other.ToLowerInvariant()}';\nexport class {type} {{\n" +
                Each(f => $"    {f.Verb}{f.Noun}{f.Number}(n) {{ return y.{f.Verb}(n); }}\n") + "}\n",
            ".rs" => $"use crate::{other.ToLowerInvariant()};\n/// A {type}.\npub struct {type};\nimpl {type} {{\n" +
                Each(f => $"    pub fn {f.Verb}_{f.Noun.ToLowerInvariant()}(&self) -> i32 {{ {f.Number} }}\n") + "}\n",
            ".png" => "\0\0" + type,
            "" => random.Next(2) == 0 ? $"#!/usr/bin/env python3\ndef {Verb(random)}():\n    pass\n" : $"just {type}\n",
            _ => $"Words about {type} and {other}.\n",
        } + (random.Next(8) == 0 && extension is not ".png" ? "}} broken ((\n" : "");
    }

    public static string Noun(Random random) => Nouns[random.Next(Nouns.Length)];

    private static string Verb(Random random) => Verbs[random.Next(Verbs.Length)];
}
