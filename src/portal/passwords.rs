//! Password rules. Skeleton.
