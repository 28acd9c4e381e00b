//! Panics, with their place: cucumber silences the hook of the whole process, so this one replaces it.
//! Those of steps are kept for the scenario at hand, those of tasks (the portal's) and of other threads for the run.

use std::{
    cell::RefCell,
    panic::PanicHookInfo,
    sync::{Mutex, PoisonError},
};

use crate::judge::Failure;

/// A panic that happened.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Panic {
    thread: String,
    place: String,
    message: String,
}

impl Panic {
    /// As an accident.
    pub(super) fn accident(&self, during: &str) -> Failure {
        Failure::Broken {
            what: format!("panic in {during}: {}", self.message),
            causes: vec![format!("at {} on thread \"{}\"", self.place, self.thread)],
        }
    }
}

thread_local! {
    /// The panics of this thread outside of tasks, if it runs scenarios.
    static HERE: RefCell<Option<Vec<Panic>>> = const { RefCell::new(None) };
}

/// All other panics.
static ELSEWHERE: Mutex<Vec<Panic>> = Mutex::new(Vec::new());

/// Keeps panics from now on. Has to be called again whenever somebody else may have set a hook.
pub(super) fn capture() {
    std::panic::set_hook(Box::new(keep));
}

/// Keeps the panics of this thread apart from now on.
pub(super) fn watch_this_thread() {
    HERE.set(Some(Vec::new()));
}

/// The panics of this thread, outside of tasks, since the last call.
pub(super) fn take_here() -> Vec<Panic> {
    HERE.with_borrow_mut(|here| here.as_mut().map(std::mem::take).unwrap_or_default())
}

/// The panics of all tasks and of all threads that run no scenarios, since the last call.
pub(super) fn take_elsewhere() -> Vec<Panic> {
    std::mem::take(&mut *ELSEWHERE.lock().unwrap_or_else(PoisonError::into_inner))
}

fn keep(info: &PanicHookInfo<'_>) {
    let panic = Panic {
        thread: std::thread::current().name().unwrap_or("unnamed").to_owned(),
        place: info.location().map_or_else(|| "an unknown place".to_owned(), ToString::to_string),
        message: info.payload_as_str().unwrap_or("no message").to_owned(),
    };
    let elsewhere = HERE.with_borrow_mut(|here| match here {
        // Steps are no tasks; what is one may belong to any scenario of the thread.
        Some(panics) if tokio::task::try_id().is_none() => {
            panics.push(panic);
            None
        }
        Some(_) | None => Some(panic),
    });
    if let Some(panic) = elsewhere {
        ELSEWHERE.lock().unwrap_or_else(PoisonError::into_inner).push(panic);
    }
}
