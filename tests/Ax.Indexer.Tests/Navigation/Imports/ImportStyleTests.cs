namespace Ax.Indexer.Tests.Navigation.Imports;

/// <summary>Each style on a layout as it is found in the field.</summary>
public class ImportStyleTests
{
    [Fact]
    public async Task Node_relative_paths()
    {
        var imports = await ImportTree.ImportsAsync("src/a.ts",
            "src/a.ts", "import './b';\nimport './c.js';\nimport './d';\nimport '..';\nimport './none';\nimport 'fs';\nimport 'node:test';\nimport '@scope/pkg/deep';\nimport './e.json';\n",
            "src/b.ts", "", "src/b.js", "", "src/c.ts", "", "src/d/index.tsx", "", "index.ts", "", "src/e.json", "{}");

        Assert.Equal(
        [
            "./b: Resolved relative src/b.ts", "./c.js: Resolved relative src/c.ts", "./d: Resolved relative src/d/index.tsx",
            "..: Resolved relative index.ts", "./none: Unresolved not-found", "fs: External built-in fs", "node:test: External built-in node:test",
            "@scope/pkg/deep: External not-in-tree @scope/pkg", "./e.json: Resolved relative src/e.json",
        ], imports);
    }

    [Fact]
    public async Task Node_prefers_what_runs_in_plain_files() => Assert.Equal(["./b: Resolved relative b.js"],
        await ImportTree.ImportsAsync("a.js", "a.js", "require('./b');\n", "b.ts", "", "b.js", ""));

    [Fact]
    public async Task TypeScript_aliases_with_what_the_configuration_extends()
    {
        var imports = await ImportTree.ImportsAsync("app/x/a.ts",
            "app/x/a.ts", "import '@app/b';\nimport 'exact';\nimport 'lib/c';\nimport 'other';\n",
            "app/tsconfig.json", "{ // comments and commas\n \"extends\": \"../tsconfig.base\", \"compilerOptions\": { \"baseUrl\": \".\" }, }",
            "tsconfig.base.json", "{ \"compilerOptions\": { \"paths\": { \"@app/*\": [\"./missing/*\", \"./app/src/*\"], \"exact\": [\"./app/e.ts\"] } } }",
            "app/src/b.ts", "", "app/e.ts", "", "app/lib/c.ts", "");

        Assert.Equal(["@app/b: Resolved tsconfig app/src/b.ts", "exact: Resolved tsconfig app/e.ts", "lib/c: Resolved tsconfig app/lib/c.ts", "other: External not-in-tree other"], imports);
    }

    [Fact]
    public async Task Node_packages_of_the_tree()
    {
        var imports = await ImportTree.ImportsAsync("packages/a/index.js",
            "packages/a/index.js", "require('b');\nrequire('b/sub');\nrequire('@x/c');\nrequire('@x/c/f');\nrequire('d');\nrequire('#own');\n",
            "packages/a/package.json", "{\"name\":\"a\",\"imports\":{\"#own\":\"./own.js\"}}", "packages/a/own.js", "",
            "packages/b/package.json", "{\"name\":\"b\",\"main\":\"lib/main\"}", "packages/b/lib/main.js", "", "packages/b/sub.js", "",
            "packages/c/package.json", "{\"name\":\"@x/c\",\"exports\":{\".\":{\"import\":\"./src/c.mjs\"},\"./*\":\"./src/*.js\"}}", "packages/c/src/c.mjs", "", "packages/c/src/f.js", "",
            "packages/d/package.json", "{\"name\":\"d\",\"main\":\"dist/d.js\"}", "packages/d/src/index.js", "");

        Assert.Equal(
        [
            "b: Resolved package packages/b/lib/main.js", "b/sub: Resolved package packages/b/sub.js", "@x/c: Resolved package packages/c/src/c.mjs",
            "@x/c/f: Resolved package packages/c/src/f.js", "d: Ambiguous package-source packages/d/src/index.js", "#own: Resolved package packages/a/own.js",
        ], imports);
    }

    [Fact]
    public async Task Includes()
    {
        var imports = await ImportTree.ImportsAsync("arch/x86/kernel/a.c",
            "arch/x86/kernel/a.c", "#include \"b.h\"\n#include <asm/page.h>\n#include <linux/list.h>\n#include <string.h>\n#include \"gone.h\"\n#include <zlib.h>\n#include <net/one.h>\n#include \"twice.h\"\n",
            "arch/x86/kernel/b.h", "", "b.h", "", "arch/x86/include/asm/page.h", "", "arch/arm/include/asm/page.h", "",
            "include/linux/list.h", "", "tools/include/linux/list.h", "", "lib/string.h", "", "other/deep/net/one.h", "", "other/p/twice.h", "", "other/q/twice.h", "");

        Assert.Equal(
        [
            "b.h: Resolved same-folder arch/x86/kernel/b.h", "asm/page.h: Resolved include-root arch/x86/include/asm/page.h",
            "linux/list.h: Resolved include-root include/linux/list.h", "string.h: External standard-header string.h", "gone.h: Unresolved not-found",
            "zlib.h: External not-in-tree zlib.h", "net/one.h: Resolved unique-path other/deep/net/one.h",
            "twice.h: Ambiguous unique-path other/p/twice.h other/q/twice.h",
        ], imports);
    }

    [Fact]
    public async Task An_include_that_depends_on_the_architecture_is_ambiguous() =>
        Assert.Equal(["asm/page.h: Ambiguous unique-path arch/arm/include/asm/page.h arch/x86/include/asm/page.h"], await ImportTree.ImportsAsync("kernel/a.c",
            "kernel/a.c", "#include <asm/page.h>\n", "arch/x86/include/asm/page.h", "", "arch/arm/include/asm/page.h", ""));

    [Fact]
    public async Task Python()
    {
        var imports = await ImportTree.ImportsAsync("src/pkg/sub/a.py",
            "src/pkg/sub/a.py", "from . import b\nfrom ..c import thing\nimport pkg.sub.b as q\nfrom pkg import c, missing\nimport os, numpy\nfrom ns.inner import m\nimport pkg.gone\nfrom .... import x\nimport yaml\n",
            "src/pkg/__init__.py", "", "src/pkg/sub/__init__.py", "", "src/pkg/sub/b.py", "", "src/pkg/c.py", "", "src/ns/inner/m.py", "", "tests/data/yaml.py", "");

        Assert.Equal(
        [
            ".: Resolved relative src/pkg/sub/__init__.py src/pkg/sub/b.py", "..c: Resolved relative src/pkg/c.py", "pkg.sub.b: Resolved search-path src/pkg/sub/b.py",
            "pkg: Resolved search-path src/pkg/__init__.py src/pkg/c.py", "os: External standard-library os", "numpy: External not-in-tree numpy",
            "ns.inner: Resolved search-path src/ns/inner/m.py", "pkg.gone: Unresolved not-found", "....: Unresolved not-found",
            "yaml: Ambiguous unique-path tests/data/yaml.py",
        ], imports);
    }

    [Fact]
    public async Task Go()
    {
        var imports = await ImportTree.ImportsAsync("app/main.go",
            "app/main.go", "package main\nimport (\n\"fmt\"\n\"example.com/app/util\"\n\"example.com/lib/deep\"\n\"example.com/other\"\n\"golang.org/x/net\"\n\"example.com/app/gone\"\n\"example.com/used\"\n\"C\"\n)\n",
            "app/go.mod", "module example.com/app // comment\n\ngo 1.20\n\nreplace (\n\texample.com/lib v1.2.3 => ../lib\n)\n",
            "app/util/a.go", "package util\n", "app/util/b.go", "package util\n", "app/util/a_test.go", "package util\n",
            "lib/go.mod", "module example.com/lib\n", "lib/deep/d.go", "package deep\n", "other/go.mod", "module example.com/other\n", "other/o.go", "package other\n",
            "used/go.mod", "module example.com/used\n", "used/u.go", "package used\n", "go.work", "go 1.20\nuse (\n\t./app\n\t./used\n)\n");

        Assert.Equal(
        [
            "fmt: External standard-library fmt", "example.com/app/util: Resolved module app/util/a.go app/util/b.go",
            "example.com/lib/deep: Resolved replacement lib/deep/d.go", "example.com/other: Ambiguous other-module other/o.go",
            "golang.org/x/net: External not-in-tree golang.org/x/net", "example.com/app/gone: Unresolved not-found",
            "example.com/used: Resolved replacement used/u.go", "C: External cgo C",
        ], imports);
    }

    [Fact]
    public async Task Java_and_its_relatives()
    {
        var imports = await ImportTree.ImportsAsync("src/main/java/p/A.java",
            "src/main/java/p/A.java", "package p;\nimport q.B;\nimport q.B.Inner;\nimport static q.B.run;\nimport q.*;\nimport java.util.List;\nimport q.Gone;\nimport k.Kot;\nclass A {}\n",
            "src/main/java/q/B.java", "package q;\npublic class B { class Inner {} }\n", "src/main/java/q/C.java", "package q;\nclass C {}\n",
            "x/util/List.java", "package x.util;\nclass List {}\n", "src/main/kotlin/k/Kot.kt", "package k\nclass Kot\n");

        Assert.Equal(
        [
            "q.B: Resolved type src/main/java/q/B.java", "q.B.Inner: Resolved member src/main/java/q/B.java", "q.B.run: Resolved member src/main/java/q/B.java",
            "q: Resolved package src/main/java/q/B.java src/main/java/q/C.java", "java.util.List: External not-in-tree java.util.List",
            "q.Gone: Ambiguous package-member src/main/java/q/B.java src/main/java/q/C.java", "k.Kot: Resolved type src/main/kotlin/k/Kot.kt",
        ], imports);
    }

    [Fact]
    public async Task Java_same_type_in_two_source_roots() => Assert.Equal(["q.B: Resolved type one/q/B.java"], await ImportTree.ImportsAsync("one/p/A.java",
        "one/p/A.java", "package p;\nimport q.B;\nclass A {}\n", "one/q/B.java", "package q;\nclass B {}\n", "two/q/B.java", "package q;\nclass B {}\n"));

    [Fact]
    public async Task Namespaces() => Assert.Equal(
        ["N.M: Resolved namespace b.cs c.cs", "System: External not-in-tree System", "N.M.T: Resolved type T.cs"],
        [.. (await ImportTree.ImportsAsync("a.cs",
            "a.cs", "using N.M;\nusing System;\nusing static N.M.T;\n", "b.cs", "namespace N.M;\nclass B {}\n", "c.cs", "namespace N.M { class C {} }\n", "T.cs", "namespace N.M;\nclass T {}\n"))
            .Select(static line => line.Replace(" T.cs b.cs c.cs", " b.cs c.cs", StringComparison.Ordinal))]);

    [Fact]
    public async Task Rust()
    {
        var imports = await ImportTree.ImportsAsync("src/a.rs",
            "src/a.rs", "mod inner;\nuse crate::b::{c, Thing};\nuse super::b;\nuse std::fmt;\nuse my_dep::part::X;\nuse serde::Deserialize;\nuse self::inner::Y;\n",
            "Cargo.toml", "[package]\nname = \"top\"\n", "src/lib.rs", "mod a;\nmod b;\n", "src/a/inner.rs", "", "src/b/mod.rs", "", "src/b/c.rs", "",
            "dep/Cargo.toml", "[package]\nname = \"my-dep\" # dashed\n", "dep/src/lib.rs", "", "dep/src/part.rs", "");

        Assert.Equal(
        [
            "inner: Resolved mod src/a/inner.rs", "crate::b: Resolved crate src/b/c.rs src/b/mod.rs", "super::b: Resolved super src/b/mod.rs",
            "std::fmt: External standard-library std", "my_dep::part::X: Resolved other-crate dep/src/part.rs", "serde::Deserialize: External not-in-tree serde",
            "self::inner::Y: Resolved self src/a/inner.rs",
        ], imports);
    }

    [Fact]
    public async Task Ruby() => Assert.Equal(
        ["../b: Resolved relative lib/b.rb", "x/y: Resolved lib lib/x/y.rb", "json: External not-in-tree json", "b2: External not-in-tree b2"],
        await ImportTree.ImportsAsync("lib/x/a.rb", "lib/x/a.rb", "require_relative '../b'\nrequire 'x/y'\nrequire 'json'\nrequire 'b2'\n", "lib/b.rb", "", "lib/x/y.rb", "", "lib/x/b2.rb", ""));

    [Fact]
    public async Task Php() => Assert.Equal(
        ["App\\Foo: Resolved psr-4 src/Foo/Bar.php src/Foo/Baz.php", "App\\Gone: Unresolved not-found", "Vendor\\X: External not-in-tree Vendor\\X", "/x.php: Resolved relative src/x.php"],
        await ImportTree.ImportsAsync("src/a.php",
            "src/a.php", "<?php\nuse App\\Foo\\{Bar, Baz as Q};\nuse App\\Gone;\nuse Vendor\\X;\nrequire __DIR__ . '/x.php';\n",
            "composer.json", "{\"autoload\":{\"psr-4\":{\"App\\\\\":\"src/\"}}}", "src/Foo/Bar.php", "<?php\n", "src/Foo/Baz.php", "<?php\n", "src/x.php", "<?php\n"));

    [Fact]
    public async Task Lua_dart_shell_and_styles()
    {
        Assert.Equal(["m.n: Resolved search-path m/n.lua", "p: Resolved search-path p/init.lua", "socket: External not-in-tree socket"],
            await ImportTree.ImportsAsync("a.lua", "a.lua", "local m = require('m.n')\nrequire 'p'\nrequire 'socket'\n", "m/n.lua", "", "p/init.lua", ""));
        Assert.Equal(["dart:io: External built-in dart:io", "package:own/b.dart: Resolved package lib/b.dart", "package:http/http.dart: External not-in-tree http", "c.dart: Resolved relative lib/c.dart"],
            await ImportTree.ImportsAsync("lib/a.dart", "lib/a.dart", "import 'dart:io';\nimport 'package:own/b.dart';\nimport 'package:http/http.dart';\nimport 'c.dart';\n", "pubspec.yaml", "name: own\n", "lib/b.dart", "", "lib/c.dart", ""));
        Assert.Equal(["./x.sh: Resolved relative bin/x.sh", "lib/z.sh: Resolved from-root lib/z.sh", "$D/y.sh: Unresolved computed"],
            await ImportTree.ImportsAsync("bin/a.sh", "bin/a.sh", ". ./x.sh\nsource lib/z.sh\nsource \"$D/y.sh\"\n", "bin/x.sh", "", "lib/z.sh", ""));
        Assert.Equal(["b.css: Resolved relative css/b.css", "https://x.org/c.css: External address https://x.org/c.css"],
            await ImportTree.ImportsAsync("css/a.css", "css/a.css", "@import \"b.css\";\n@import url(\"https://x.org/c.css\");\n", "css/b.css", ""));
    }
}
