//! The vocabulary of the features: one sentence, one call.
