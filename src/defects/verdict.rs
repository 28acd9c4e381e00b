//! From what the scenarios came to with a defect to what the defect came to. Pure.

use std::collections::BTreeMap;

use super::{
    Blame, Collateral, Defect, Outcome,
    tries::{Came, Ran},
};

/// What a defect came to. `effective` tells whether it ever changed anything, or why it did not.
pub(super) fn outcome(defect: &Defect, ran: &[Ran], effective: Result<(), Option<String>>) -> Outcome {
    if let Some(reason) = defect.drawn.as_ref().and_then(|drawn| drawn.undocumented.clone()).filter(|_| ran.is_empty())
    {
        return Outcome::Undocumented { reason };
    }
    let own: Vec<&Ran> = ran.iter().filter(|ran| is_tried_by(defect, ran)).collect();
    if own.is_empty() {
        return Outcome::Unjudged { why: format!("no scenario of {} here", defect.requirement) };
    }
    let counted: Vec<&Ran> = own.iter().copied().filter(|ran| ran.clean).collect();
    if counted.is_empty() {
        let unjudged = || Outcome::Unjudged { why: "its scenarios do not pass without it either".to_owned() };
        // Who interrupts a proof early knows nothing yet of the portal without defects.
        return own.iter().find_map(|ran| untested(&ran.came)).unwrap_or_else(unjudged);
    }
    let first = |wanted: fn(&Came) -> Option<Outcome>| counted.iter().find_map(|ran| wanted(&ran.came));
    if let Some(untested) = first(untested) {
        return untested;
    }
    if let Err(why) = effective {
        return first(broken).unwrap_or(Outcome::Idle { why });
    }
    first(killed)
        .or_else(|| first(broken))
        .or_else(|| misblamed(defect, ran))
        .or_else(|| first(blocked))
        .unwrap_or(Outcome::Survived { passed: counted.len() })
}

/// Whether it counts if a scenario fails: one that judges the requirement; any, if the defect was drawn.
fn is_tried_by(defect: &Defect, ran: &Ran) -> bool {
    defect.drawn.is_some() || ran.judges(&defect.requirement)
}

fn killed(came: &Came) -> Option<Outcome> {
    if let Came::Unmet(by) = came { Some(Outcome::Killed { by: by.clone() }) } else { None }
}

fn blocked(came: &Came) -> Option<Outcome> {
    if let Came::Blocked(at) = came { Some(Outcome::Blocked { at: at.clone() }) } else { None }
}

fn broken(came: &Came) -> Option<Outcome> {
    if let Came::Broken(what) = came { Some(Outcome::Broken { what: what.clone() }) } else { None }
}

fn untested(came: &Came) -> Option<Outcome> {
    if let Came::Untested(why) = came { Some(Outcome::Untested { why: why.clone() }) } else { None }
}

fn misblamed(defect: &Defect, ran: &[Ran]) -> Option<Outcome> {
    collateral(defect, ran).into_iter().next().map(|other| Outcome::Misblamed { by: other.by })
}

/// The other requirements that fail with a defect, each once.
pub(super) fn collateral(defect: &Defect, ran: &[Ran]) -> Vec<Collateral> {
    let mut others: BTreeMap<String, Blame> = BTreeMap::new();
    for ran in ran.iter().filter(|ran| ran.clean && !is_tried_by(defect, ran)) {
        if let Came::Unmet(by) = &ran.came {
            others.entry(ran.blamed()).or_insert_with(|| by.clone());
        }
    }
    let justified = |requirement: &str| {
        let path = requirement.starts_with("PATH-").then(|| "a path walks through everything".to_owned());
        defect.collateral.get(requirement).cloned().or(path)
    };
    others
        .into_iter()
        .map(|(requirement, by)| Collateral { reason: justified(&requirement), requirement, by })
        .collect()
}

#[cfg(test)]
#[path = "verdict_tests.rs"]
mod tests;
