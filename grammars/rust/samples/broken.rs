use std::fmt;

/// Found although the next function is cut short.
pub struct Whole {
    pub a: u32,
}

impl Whole {
    fn cut(&self) -> u32 {
        if self.a > {
            (1 +
    }

    fn after(&self) -> u32 { self.a }
}

pub fn last() {}

/// The file ends before it does.
struct Late {
    b: u32,
    rest
