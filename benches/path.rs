//! A whole path, from its feature file to its verdict: a foreigner's, in the Ukrainian guide's edition, over HTTP.

#![expect(clippy::unwrap_used, reason = "a bench that can't be set up has nothing to measure")]

mod embedded;

use std::time::Duration;

use collaudo::{
    agent::BrowserOptions,
    edition::Edition,
    judge::Verdict,
    persona::Cast,
    register::RegisterSource,
    run::{
        Order, Sources,
        engine::Pace,
        perform,
        plan::{Plan, Selection},
        prepare,
        source::FeatureSource,
        staging::{Portals, Snapshots, StagingOptions},
    },
};
use divan::Bencher;
use regex::Regex;
use tokio::runtime::Runtime;

fn main() {
    divan::main();
}

fn plan() -> Plan {
    let path = Selection {
        paths: vec!["foreigner".to_owned()],
        name: Some(Regex::new("^Registers, activates 2FA Polimi by app, enrols and comes back$").unwrap()),
        editions: vec![Edition::PagUk],
        ..Selection::default()
    };
    let sources = Sources { features: FeatureSource::Embedded, register: RegisterSource::Embedded };
    prepare(&sources, &path).unwrap()
}

fn order() -> Order {
    Order {
        pace: Pace { at_once: 1, limit: Duration::from_secs(60), fail_fast: true },
        seed: 1,
        staging: StagingOptions {
            cast: Cast::new(1),
            portals: Portals::documented(),
            snapshots: Snapshots::default(),
            browser: BrowserOptions::default(),
        },
        flags: Vec::new(),
        strict: false,
    }
}

#[divan::bench]
fn features_read_and_checked() -> Plan {
    plan()
}

#[divan::bench]
fn foreigner(bencher: Bencher<'_, '_>) {
    let (plan, order) = (plan(), order());
    assert_eq!(plan.cases.len(), 1);
    bencher.bench_local(|| {
        let run = perform(&plan, &order, &mut |_| {});
        assert!(run.cases.iter().all(|result| result.verdict == Verdict::Passed));
    });
}

#[divan::bench]
fn a_portal(bencher: Bencher<'_, '_>) {
    let runtime = Runtime::new().unwrap();
    bencher.bench_local(|| runtime.block_on(embedded::start()));
}
