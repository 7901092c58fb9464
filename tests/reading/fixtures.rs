//! Invented résumés.
