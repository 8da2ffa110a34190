const std = @import("std");
const c = @cImport({
    @cInclude("termios.h");
});

pub fn build(b: *std.Build) void {
    const target = b.standardTargetOptions(.{});
    const exe = b.addExecutable(.{ .name = "rainfall", .target = target });
    exe.linkLibC();
    b.installArtifact(exe);
}
