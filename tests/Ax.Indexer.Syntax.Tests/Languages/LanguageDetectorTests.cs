using System.Text;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Syntax.Tests.Support;

namespace Ax.Indexer.Syntax.Tests.Languages;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("src/a.rs", "rust")]
    [InlineData("A.CS", "csharp")]
    [InlineData("a.b.java", "java")]
    [InlineData("a.c", "c")]
    [InlineData("a.cc", "cpp")]
    [InlineData(".c", "c")]
    [InlineData("a.png", null)]
    [InlineData("a.", null)]
    [InlineData("README", null)]
    [InlineData("rs", null)]
    [InlineData("", null)]
    public void An_extension_tells_the_language(string path, string? language) => Check(path, "", language);

    [Theory]
    [InlineData("", "c")]
    [InlineData("#ifndef A_H\nint f(void);\n", "c")]
    [InlineData("struct list { struct list *next; };\n", "c")]
    [InlineData("namespace a {\nclass B;\n}\n", "cpp")]
    [InlineData("class Widget : public Base {\n public:\n};\n", "cpp")]
    [InlineData("template <typename T>\nstruct S {};\n", "cpp")]
    [InlineData("#include <vector>\n", "cpp")]
    [InlineData("#include <stdio.h>\n", "c")]
    [InlineData("#ifdef __cplusplus\nextern \"C\" {\n#endif\nint f(void);\n#ifdef __cplusplus\n}\n#endif\n", "c")]
    public void Content_tells_whether_a_header_is_C_or_Cpp(string content, string language)
    {
        Check("a.h", content, language);
        Check("a.h", content.Replace("\n", "\r\n", StringComparison.Ordinal), language);
    }

    [Theory]
    [InlineData("#!/usr/bin/env -S python3.11 -u\n", "python")]
    [InlineData("#!/usr/bin/env python3\r\nprint(1)\r\n", "python")]
    [InlineData("#!/usr/bin/python", "python")]
    [InlineData("#! /usr/local/bin/python2.7\t-O\n", "python")]
    [InlineData("#!/usr/bin/env LANG=C node --harmony\n", "javascript")]
    [InlineData("#!/usr/bin/pythonista\n", null)]
    [InlineData("#!/bin/env\n", null)]
    [InlineData("#!\npython\n", null)]
    [InlineData("#!", null)]
    [InlineData("#", null)]
    [InlineData("\n#!/usr/bin/python\n", null)]
    [InlineData("print(1)", null)]
    public void A_shebang_tells_the_language(string content, string? language) => Check("tool", content, language);

    [Fact]
    public void A_shebang_of_any_length_is_no_danger() => Check("tool", "#!" + new string('/', 100_000), null);

    [Fact]
    public void A_file_name_wins_over_its_extension()
    {
        using var folder = new LanguageFolder();
        folder.Write("language.json", folder.Definition("\"fileNames\": [\"special.rs\"],"));
        var registry = folder.Load();
        Assert.Equal("sea", registry.Detector.Detect("a/special.rs", default)?.Id);
        Assert.Equal("rust", registry.Detector.Detect("a/Special.rs", default)?.Id);
    }

    [Theory]
    [InlineData("a.h", true)]
    [InlineData("tool", true)]
    [InlineData("a.rs", false)]
    [InlineData("a.png", false)]
    public void Content_is_asked_for_only_where_it_counts(string path, bool needed)
    {
        Assert.Equal(needed, LanguageRegistry.BuiltIn.Detector.NeedsContent(path));
        // Where it is not asked for it must not count: the index would differ from `ax parse`.
        if (!needed)
            Assert.Equal(LanguageRegistry.BuiltIn.Detector.Detect(path, default), LanguageRegistry.BuiltIn.Detector.Detect(path, "#!/usr/bin/python\n"u8));
    }

    [Theory]
    [InlineData("tool", "# -*- python -*-\n", "python")]
    [InlineData("tool", "// -*- mode: C++; tab-width: 4 -*-\n", "cpp")]
    [InlineData("tool", "// -*- tab-width: 4; mode: c++ -*-\n", "cpp")]
    [InlineData("tool", "#!/bin/env\n# -*- Python -*-\n", "python")]
    [InlineData("tool", "\n\n# -*- python -*-\n", null)]
    [InlineData("tool", "# -*- coding: utf-8 -*-\n", null)]
    [InlineData("tool", "# vim: set ft=python :\n", "python")]
    [InlineData("tool", "x\n\n\n\n\n\n\ny\n# vim: ts=4 filetype=rust\n", "rust")]
    [InlineData("tool", "// vim:syntax=cpp\n", "cpp")]
    [InlineData("tool", "1\n2\n3\n4\n5\n# vim: ft=python\n7\n8\n9\n10\n11\n", null)]
    [InlineData("tool", "environment: ft=python\n", null)]
    [InlineData("tool", "# vim: ft=klingon\n", null)]
    [InlineData("tool", "-*-", null)]
    [InlineData("a.h", "// -*- C++ -*-\nint f(void);\n", "cpp")]
    [InlineData("a.rs", "// vim: ft=python\n", "rust")]
    public void What_editors_were_told_counts_where_the_name_does_not_decide(string path, string content, string? language) =>
        Check(path, content, language);

    [Fact]
    public void A_file_name_can_have_any_extension()
    {
        using var folder = new LanguageFolder();
        folder.Write("language.json", folder.Definition("""  "fileNames": ["Seafile", "Seafile.*"], """));
        var registry = folder.Load();
        Assert.Equal("sea", registry.Detector.Detect("Seafile.rs", default)?.Id);
        Assert.Equal("sea", registry.Detector.Detect("x/Seafile.a.b", default)?.Id);
        Assert.Null(registry.Detector.Detect("aSeafile.x", default));
    }

    private static void Check(string path, string content, string? language) =>
        Assert.Equal(language, LanguageRegistry.BuiltIn.Detector.Detect(path, Encoding.UTF8.GetBytes(content))?.Id);
}
