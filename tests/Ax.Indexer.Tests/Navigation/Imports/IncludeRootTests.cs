namespace Ax.Indexer.Tests.Navigation.Imports;

/// <summary>Include roots that are inferred, where several could be meant.</summary>
public class IncludeRootTests
{
    [Fact]
    public async Task What_the_kernel_exports_comes_behind_its_own() => Assert.Equal(
        ["linux/types.h: Resolved include-root include/linux/types.h", "linux/only.h: Resolved include-root include/uapi/linux/only.h"],
        await ImportTree.ImportsAsync("include/uapi/linux/a.h",
            "include/uapi/linux/a.h", "#include <linux/types.h>\n#include <linux/only.h>\n", "include/linux/types.h", "", "include/uapi/linux/types.h", "",
            "include/uapi/linux/only.h", "", "tools/include/linux/only.h", ""));

    [Fact]
    public async Task In_angles_an_include_folder_comes_before_a_nearer_folder() => Assert.Equal(
        ["vdso/p.h: Resolved include-root include/vdso/p.h"],
        await ImportTree.ImportsAsync("arch/x86/include/asm/p.h", "arch/x86/include/asm/p.h", "#include <vdso/p.h>\n", "arch/x86/include/asm/vdso/p.h", "", "include/vdso/p.h", ""));

    [Fact]
    public async Task In_angles_a_header_beside_the_file_may_be_another() => Assert.Equal(
        ["sds.h: Ambiguous include-root deps/sds.h src/sds.h"],
        await ImportTree.ImportsAsync("src/a.c", "src/a.c", "#include <sds.h>\n", "src/sds.h", "", "deps/sds.h", ""));

    [Fact]
    public async Task A_way_up_may_begin_in_an_include_folder() => Assert.Equal(
        ["../tools/core.h: Resolved include-root tools/core.h"],
        await ImportTree.ImportsAsync("kernel/bpf/a.c", "kernel/bpf/a.c", "#include \"../tools/core.h\"\n", "include/x.h", "", "tools/core.h", ""));

    [Fact]
    public async Task Python_of_the_standard_library_has_its_own_future() => Assert.Equal(
        ["__future__: Resolved search-path __future__.py"],
        await ImportTree.ImportsAsync("a.py", "a.py", "from __future__ import annotations\n", "__future__.py", "", "os.py", "", "abc.py", ""));
}
