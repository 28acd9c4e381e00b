//! Findings to verdicts. Pure: reads values, asks nobody.
