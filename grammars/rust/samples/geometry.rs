//! Shapes and their measures.
//!
//! Second paragraph of the module doc.
#![allow(dead_code)]

extern crate alloc;
extern crate core as c;

use std::collections::HashMap;
use std::fmt::{self, Debug, Display as Show};
use std::io::prelude::*;
use crate::units::{metre::Metre, foot::{Foot, INCH}, *};
use super::parent as up;
pub use self::inner::Deep;
use {std::rc::Rc, std::sync::{Arc, Mutex}};

mod units;
pub(crate) mod parent;

/// The largest side allowed.
pub const MAX_SIDE: f64 = 1e6;
const _: () = assert!(MAX_SIDE > 0.0);
pub static COUNTER: AtomicUsize = AtomicUsize::new(0);
static mut SCRATCH: [u8; 16] = [0; 16];

/// A shape with an area.
///
/// ```
/// assert_eq!(Square::new(2.0).area(), 4.0);
/// ```
pub trait Shape: Debug + fmt::Display {
    /// Its measure.
    type Unit: Default;
    const SIDES: usize = 0;

    /// In square units.
    fn area(&self) -> f64;

    fn describe(&self) -> String
    where
        Self: Sized,
    {
        format!("{:?} of {}", self, self.area())
    }
}

// An ordinary comment, not a doc.
#[derive(Debug, Clone, PartialEq)]
pub struct Square {
    /// Length of one side.
    pub side: f64,
    pub(crate) label: Option<&'static str>,
    cached: f64, // filled lazily
}

#[derive(Debug)]
// between attribute and item
pub(super) struct Point(pub f64, f64);

/** A marker, documented in a block. */
struct Unit;

pub struct Wrapper<'a, T: 'a + ?Sized, const N: usize>
where
    T: Debug,
{
    inner: &'a T,
    rest: [u8; N],
}

#[repr(u8)]
pub enum Event {
    /// Nothing happened.
    Idle = 0,
    Moved { from: Point, to: Point },
    Scaled(f64, f64),
}

#[repr(C)]
pub union Bits {
    int: u32,
    float: f32,
}

pub type Shapes<'a> = Vec<Box<dyn Shape<Unit = Metre> + 'a>>;

impl Square {
    pub const UNIT: Square = Square { side: 1.0, label: None, cached: 0.0 };

    /// A square of the given side.
    #[inline]
    #[must_use]
    pub fn new(side: f64) -> Self {
        fn clamp(x: f64) -> f64 { x.min(MAX_SIDE) }
        let side = clamp(side);
        Self { side, label: None, cached: side * side }
    }

    pub(crate) unsafe fn poke(&mut self, at: usize) -> u8 {
        self.cached = 0.0;
        self.side += 1.0;
        SCRATCH[at]
    }
}

impl Shape for Square {
    type Unit = Metre;

    fn area(&self) -> f64 {
        self.cached
    }
}

impl<'a, T: Debug + ?Sized, const N: usize> fmt::Display for Wrapper<'a, T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.inner)
    }
}

impl<T> From<&T> for Unit { fn from(_: &T) -> Self { Unit } }
impl dyn Shape<Unit = Metre> { fn boxed(self: Box<Self>) {} }

/// Sums the areas.
pub async fn total<S, I>(shapes: I) -> Result<f64, Box<dyn std::error::Error>>
where
    S: Shape,
    I: IntoIterator<Item = S>,
{
    let add = |sum: f64, s: S| sum + s.area();
    let all = shapes.into_iter().fold(0.0, add);
    let parsed = "1".parse::<f64>()?;
    Ok(all + parsed + helpers::twice::<f64>(1.0))
}
