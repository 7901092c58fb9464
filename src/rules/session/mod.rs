//! What the browser reports of the session, where a host switches it on and says so.

pub mod automation;
pub mod other_autofill;
