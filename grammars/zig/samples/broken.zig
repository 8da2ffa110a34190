const before = 1;

fn unfinished(a: u8 {
    return a +;
}

pub const Kept = struct {
    value: u32,

    pub fn get(self: Kept) u32 {
        return self.value;
    }
};
