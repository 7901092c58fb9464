//! What was read in a check.
