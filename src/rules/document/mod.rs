//! What files and letters carry besides what they say.

pub mod clock_elsewhere;
pub mod hidden_text;
pub mod impossible_stamps;
pub mod instruction_to_machines;
pub mod link_differs;
pub mod other_employer;
pub mod placeholder_text;
pub mod trap_term;
