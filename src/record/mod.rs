//! Observations and the recording of a scenario: everything that was done and seen, in order.
