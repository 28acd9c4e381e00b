//! Tags that were meant as an edition but name none, and tags that the run itself uses.

use super::Parsed;
use crate::{edition::Edition, source::Problem};

pub(super) fn check(parsed: &Parsed) -> Vec<Problem> {
    let feature = &parsed.feature;
    let mut found = Vec::new();
    let mut add = |tags: &[String], line| found.extend(tags.iter().filter_map(|tag| check_one(parsed, tag, line)));
    add(&feature.tags, feature.position.line);
    feature.rules.iter().for_each(|rule| add(&rule.tags, rule.position.line));
    for (_, scenario) in parsed.scenarios() {
        add(&scenario.tags, scenario.position.line);
        scenario.examples.iter().for_each(|examples| add(&examples.tags, examples.position.line));
    }
    found
}

fn check_one(parsed: &Parsed, tag: &str, line: usize) -> Option<Problem> {
    let names = Edition::ALL.map(Edition::name);
    if names.contains(&tag) {
        return None;
    }
    if ["case:", "edition:", "agent:"].iter().any(|prefix| tag.starts_with(prefix)) {
        let problem = Problem::new(&parsed.file, line, format!("the tag \"{tag}\" is reserved"));
        return Some(problem.help("editions are chosen by @gss, @pag and @pag-uk, agents by --agent"));
    }
    let plain = tag.to_lowercase().replace('_', "-");
    let meant = names
        .iter()
        .any(|name| strsim::osa_distance(&plain, name) <= 1 || plain.starts_with("pag-") || plain.starts_with("gss-"));
    meant.then(|| {
        let problem = Problem::new(&parsed.file, line, format!("there is no edition \"{tag}\""));
        problem.help("the editions are @gss, @pag and @pag-uk")
    })
}
