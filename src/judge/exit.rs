//! The exit codes of `collaudo`, in one place.

/// What the program ends with. The discriminant is the exit code.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[repr(u8)]
pub enum Exit {
    /// Conforms: every selected scenario passed and the pages are as approved.
    Conforms = 0,
    /// Does not conform, or pages changed against their snapshots; the output says which of the two.
    Deviates = 1,
    /// Usage or configuration: nothing was run.
    Usage = 2,
    /// The harness or its environment failed, and nothing is known to have failed.
    Broken = 3,
    /// Something selected was not tested.
    Incomplete = 4,
}

impl Exit {
    /// The number that the operating system gets.
    #[must_use]
    pub const fn code(self) -> u8 {
        self as u8
    }

    /// What it means, for people.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Conforms => "conforms",
            Self::Deviates => "does not conform",
            Self::Usage => "usage or configuration: nothing was run",
            Self::Broken => "the harness or its environment failed",
            Self::Incomplete => "incomplete: something selected was not tested",
        }
    }
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
