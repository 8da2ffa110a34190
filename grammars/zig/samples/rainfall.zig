//! Rainfall of a season.
const std = @import("std");
const gauge = @import("gauge.zig");
pub usingnamespace @import("units.zig");
const table = @embedFile("table.bin");

const Allocator = std.mem.Allocator;

/// How much may fall before the alarm.
pub const alarm_level: f32 = 80.5;
pub var stations: usize = 0;
var last: ?Reading = null;
const primary: Reading = undefined;

/// One reading of a gauge.
pub const Reading = struct {
    station: u16,
    millimetres: f32 = 0,
    kind: Kind,

    const Self = @This();

    /// Makes a reading.
    pub fn init(station: u16, millimetres: f32) Self {
        return .{ .station = station, .millimetres = millimetres, .kind = .rain };
    }

    fn isHeavy(self: *const Self) bool {
        return self.millimetres > alarm_level;
    }
};

pub const Kind = enum(u8) {
    rain,
    snow = 3,
    _,

    pub fn melts(self: Kind) bool {
        return self == .snow;
    }
};

const Sample = union(enum) {
    single: Reading,
    many: []Reading,

    fn count(self: Sample) usize {
        return switch (self) {
            .single => 1,
            .many => |readings| readings.len,
        };
    }
};

const Device = opaque {
    extern fn open(path: [*:0]const u8) ?*Device;
};

pub const ReadError = error{ Offline, Frozen };

extern "c" fn puts(text: [*:0]const u8) c_int;

pub fn Series(comptime T: type) type {
    return struct {
        items: []T,
        allocator: Allocator,

        pub fn push(self: *@This(), item: T) !void {
            self.items[0] = item;
            stations = self.items.len;
        }
    };
}

fn total(readings: []const Reading) f32 {
    var sum: f32 = 0;
    for (readings) |reading| {
        if (reading.isHeavy()) sum += gauge.correct(reading.millimetres);
    }
    const rest = Reading{ .station = 1, .millimetres = sum, .kind = .rain };
    return outer: {
        break :outer rest.millimetres;
    };
}

pub fn latest() ReadError!Reading {
    return last orelse error.Offline;
}

pub fn first() Reading {
    return primary;
}

test "heavy rain" {
    const reading = Reading.init(1, 90);
    try std.testing.expect(reading.isHeavy());
}

test latest {}
