//! The embedded portal.
