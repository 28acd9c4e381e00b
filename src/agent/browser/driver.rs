//! The driver's process, and through it every browser: nothing of them outlives the value, whatever ends it.
//!
//! The driver leads a process group that its browsers stay in, so that one signal ends them all, those just being started too; they keep
//! their files in a folder that goes with them. Its own group also keeps a Ctrl-C in the terminal from reaching them before their owner.
//! A guard stands in the group: should we be killed, too suddenly to drop anything, it ends the others when our end of its pipe closes.

use std::path::Path;
use std::process::Stdio;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process_group};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use url::Url;

use crate::agent::wait::within;
use crate::agent::{AgentError, Result};

const START_LIMIT: Duration = Duration::from_secs(20);

/// Reads until nobody can write any more; by then who started it is gone.
const GUARD: &str = r#"
"$1" --port=0 &
exec >/dev/null
cat
trap '' TERM
kill -TERM 0
sleep 1
rm -rf "$TMPDIR"
kill -KILL 0
"#;

#[derive(Debug)]
pub(super) struct Driver {
    pub(super) address: Url,
    running: Mutex<Option<Running>>,
}

#[derive(Debug)]
struct Running {
    group: Pid,
    /// The guard; kept, so that it is reaped.
    _process: Child,
    /// The pipe that tells the guard that we are there.
    _presence: Option<ChildStdin>,
    /// Kept open, as the driver may have more to say.
    output: Lines<BufReader<ChildStdout>>,
    files: Option<TempDir>,
}

impl Driver {
    pub(super) async fn start(program: &Path) -> Result<Self> {
        let broken = |source: Box<dyn std::error::Error + Send + Sync>| AgentError::Broken {
            what: format!("starting {}", program.display()),
            source,
        };
        let mut running = Running::spawn(program).map_err(|error| broken(error.into()))?;
        let port = within(START_LIMIT, "the driver to start", port(&mut running.output)).await?;
        let port = port.ok_or_else(|| broken("it ended without naming its port".into()))?;
        let address = Url::parse(&format!("http://127.0.0.1:{port}")).map_err(|error| broken(error.into()))?;
        Ok(Self { address, running: Mutex::new(Some(running)) })
    }

    /// Ends the driver and every browser it started. Once is enough, more does no harm.
    pub(super) fn stop(&self) {
        drop(self.running.lock().unwrap_or_else(PoisonError::into_inner).take());
    }
}

#[cfg(test)]
impl Driver {
    /// The group of its processes.
    pub(super) fn group(&self) -> Option<i32> {
        Some(self.running.lock().ok()?.as_ref()?.group.as_raw_nonzero().get())
    }

    /// The folder of their files.
    pub(super) fn files(&self) -> Option<std::path::PathBuf> {
        Some(self.running.lock().ok()?.as_ref()?.files.as_ref()?.path().to_owned())
    }

    /// As if this process had been killed: all that its end does by itself.
    pub(super) fn forsake(&self) {
        drop(self.running.lock().unwrap().as_mut().unwrap()._presence.take());
    }
}

impl Running {
    fn spawn(program: &Path) -> std::io::Result<Self> {
        let files = tempfile::Builder::new().prefix("collaudo-browser-").tempdir()?;
        #[expect(clippy::disallowed_methods, reason = "the one place where programs are started")]
        let mut process = Command::new("/bin/sh")
            .args(["-c", GUARD, "guard"])
            .arg(program)
            .env("TMPDIR", files.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .kill_on_drop(true)
            .spawn()?;
        let gone = || std::io::Error::other("it ended at once");
        let group = process.id().and_then(|id| Pid::from_raw(id.cast_signed())).ok_or_else(gone)?;
        let output = BufReader::new(process.stdout.take().ok_or_else(gone)?).lines();
        let _presence = process.stdin.take();
        Ok(Self { group, _process: process, _presence, output, files: Some(files) })
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Fails only when nobody of the group is left.
        let _ = kill_process_group(self.group, Signal::KILL);
        if let Some(files) = self.files.take() {
            remove(files.path());
        }
    }
}

/// The killed may still be writing for some milliseconds.
fn remove(folder: &Path) {
    for _ in 0..200 {
        match std::fs::remove_dir_all(folder) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => settle(),
            Ok(()) | Err(_) => return,
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "dropping can't wait asynchronously; a few milliseconds, and only while files vanish"
)]
fn settle() {
    std::thread::sleep(Duration::from_millis(5));
}

/// The port, from `ChromeDriver was started successfully on port 36641.`
async fn port(output: &mut Lines<BufReader<ChildStdout>>) -> Option<u16> {
    while let Ok(Some(line)) = output.next_line().await {
        if let Some((_, port)) = line.split_once("started successfully on port ") {
            return port.trim_end_matches('.').parse().ok();
        }
    }
    None
}
