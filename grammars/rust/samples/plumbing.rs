/// Builds a map from pairs.
#[macro_export]
macro_rules! map {
    ($($k:expr => $v:expr),* $(,)?) => {{
        let mut m = ::std::collections::HashMap::new();
        $(m.insert($k, $v);)*
        m
    }};
}

pub mod helpers {
    //! Small things.

    use std::ops::Mul;

    /// Doubles a value.
    pub fn twice<T: Mul<Output = T> + From<u8>>(x: T) -> T {
        x * T::from(2)
    }

    pub mod deep {
        pub(in crate::helpers) const LEVEL: u8 = 2;
        pub static NAME: &str = "deep";

        pub trait Visitor {}
    }
}

#[link(name = "m")]
extern "C" {
    /// The C library's cosine.
    fn cos(x: f64) -> f64;
    static errno: i32;
}

#[no_mangle]
pub extern "C" fn exported(x: f64) -> f64 {
    unsafe { cos(x) }
}

/* Block comment. */
pub const fn square(x: u32) -> u32 { x * x }

pub enum Tree<T> {
    Leaf(T),
    Node(Box<Tree<T>>, Box<Tree<T>>),
}

impl<T: Ord> Tree<T> {
    pub fn depth(&self) -> usize {
        match self {
            Tree::Leaf(_) => 1,
            Tree::Node(l, r) => 1 + l.depth().max(r.depth()),
        }
    }
}

impl std::ops::Add for &'static Counter {
    type Output = Counter;
    fn add(self, other: Self) -> Counter {
        Counter { hits: self.hits + other.hits }
    }
}

pub struct Counter { hits: u32 }

thread_local! {
    static LOCAL: u32 = 1;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn squares() {
        assert_eq!(square(3), 9);
        let m = map! { "a" => 1 };
        assert!(matches!(m.get("a"), Some(1)));
    }
}
