//! A portal whose rules deviate turns the run red, with a message that names the step and what was expected.
//! Snapshots are left out of account.
#![expect(clippy::expect_used, reason = "a test")]

use std::time::Duration;

use collaudo::{
    agent::BrowserOptions,
    edition::Edition,
    judge::{Exit, Failure, Verdict},
    persona::Cast,
    portal::{Declaration, LoginPage, Policy},
    run::{
        self, Order, Sources,
        engine::Pace,
        plan::Selection,
        result::{CaseResult, Run},
        staging::{Portals, SnapshotMode, Snapshots, StagingOptions},
    },
};

/// Walks the scenarios of some paths in one edition on a portal of these rules.
fn walk(edition: Edition, paths: &[&str], policy: fn(Edition) -> Policy) -> Run {
    let selection = Selection {
        editions: vec![edition],
        paths: paths.iter().map(|path| (*path).to_owned()).collect(),
        ..Selection::default()
    };
    let sources = Sources::choose(Some(concat!(env!("CARGO_MANIFEST_DIR"), "/features").into()), None);
    let plan = run::prepare(&sources, &selection).expect("the features are sound");
    let order = Order {
        pace: Pace { at_once: 2, limit: Duration::from_secs(120), fail_fast: false },
        seed: 1,
        staging: StagingOptions {
            cast: Cast::new(1),
            portals: Portals::new(move |case| policy(case.edition).into()),
            snapshots: Snapshots { folder: None, mode: SnapshotMode::Ignore },
            browser: BrowserOptions::default(),
        },
        flags: Vec::new(),
        strict: false,
    };
    run::perform(&plan, &order, &mut |_| {})
}

/// A rule that deviates: in which edition, on which paths it shows, how, and what the message speaks of.
struct Deviation {
    about: &'static str,
    edition: Edition,
    path: &'static str,
    policy: fn(Edition) -> Policy,
    message: &'static str,
}

fn changed(edition: Edition, change: impl FnOnce(&mut Policy)) -> Policy {
    let mut policy = Policy::documented(edition);
    change(&mut policy);
    policy
}

const DEVIATIONS: &[Deviation] = &[
    Deviation {
        about: "2FA is asked for at the second log-in instead of the first",
        edition: Edition::PagUk,
        path: "foreigner",
        policy: |edition| changed(edition, |policy| policy.accesses_without_2fa = 1),
        message: "Please activate two-factor authentication (2fa)",
    },
    Deviation {
        about: "foreigners have to declare why they can't use SPID or CIE",
        edition: Edition::PagUk,
        path: "foreigner",
        policy: |edition| changed(edition, |policy| policy.declaration = Declaration::Everybody),
        message: "Please activate two-factor authentication (2fa)",
    },
    Deviation {
        about: "POK's login page has tabs",
        edition: Edition::PagUk,
        path: "foreigner",
        policy: |edition| changed(edition, |policy| policy.login_page = LoginPage::Tabs),
        message: "Don't have an account?",
    },
];

#[test]
fn every_deviation_turns_the_run_red() {
    for Deviation { about, edition, path, policy, message } in DEVIATIONS {
        let run = walk(*edition, &[path], *policy);
        assert_eq!(run.exit(), Exit::Deviates, "{about}");
        let failed: Vec<_> = run.cases.iter().filter(|case| case.verdict == Verdict::Failed).collect();
        let told = |case: &&CaseResult| case.failure.as_ref().map(Failure::summary).unwrap_or_default();
        let messages: Vec<String> = failed.iter().map(told).collect();
        assert!(failed.iter().all(|case| case.failed_step().is_some()), "{about}: a failure without its step");
        assert!(messages.iter().any(|told| told.contains(message)), "{about}: {messages:#?}");
    }
}
