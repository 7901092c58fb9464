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

/// What values can be added to.
pub trait Gather<T> {
    /// Adds the values at the end, one after the other; `extend` asks each time how many are to come.
    fn gather(&mut self, values: impl IntoIterator<Item = T>);
}

impl<T> Gather<T> for Vec<T> {
    fn gather(&mut self, values: impl IntoIterator<Item = T>) {
        for value in values {
            self.push(value);
        }
    }
}
