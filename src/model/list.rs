//! One way from an iterator to a list.

/// What gives values one after the other.
pub trait Listed: Iterator {
    /// The values as a list. `collect` asks for the first value apart from the others, so that whatever makes a value is
    /// compiled as a function of its own instead of standing in the loop: a fiftieth of the engine.
    fn listed(self) -> Vec<Self::Item>;
}

impl<I: Iterator> Listed for I {
    fn listed(self) -> Vec<I::Item> {
        let mut list = Vec::with_capacity(self.size_hint().0);
        for value in self {
            list.push(value);
        }
        list
    }
}
