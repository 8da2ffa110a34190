//! What is left when nothing is closed any more.

use std::time::Instant;

/// Still whole.
fn sound(at: Instant) -> u64 {
    at.elapsed().as_secs()
}

pub mod harbour {
    pub struct Buoy {
        depth: f32,
    }

    pub trait Beacon {
        fn blink(&self, times: u8);

        enum Signal {
            Flash(u8),

    struct Pier {
        length: f32,
        lamps
