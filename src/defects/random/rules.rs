//! The operators on the rules of a portal: one left out, or one value otherwise. Pure.

use std::collections::BTreeSet;

use toml::{Table, Value};

use super::{
    inventory::Spot,
    operators::{Mutant, Operator, table},
};
use crate::{
    edition::Edition,
    portal::{Policy, Rule},
    run::plan::Plan,
};

/// What is no rule: whose rules they are, and the list of those left out.
const APART: [&str; 2] = ["edition", "omitted"];

/// Everything that can be done to the rules, in every edition of a plan.
pub(super) fn mutants(plan: &Plan) -> Vec<Mutant> {
    let editions: BTreeSet<Edition> = plan.cases.iter().map(|case| case.edition).collect();
    let mut mutants = Vec::new();
    for edition in editions {
        let cases = plan.cases.iter().enumerate().filter(|(_, case)| case.edition == edition);
        let cases: Vec<usize> = cases.map(|(at, _)| at).collect();
        let spot = Spot { edition, place: "policy".to_owned(), heading: None };
        let mutant = |operator, control: &str, subject: String, policy: Table| Mutant {
            operator,
            spot: spot.clone(),
            control: control.to_owned(),
            subject,
            body: table([("policy", policy.into())]),
            cases: cases.clone(),
        };
        let names = Rule::ALL.iter().filter_map(|rule| Value::try_from(rule).ok());
        mutants.extend(names.map(|name| {
            let control = name.as_str().unwrap_or_default().to_owned();
            mutant(Operator::Rule, &control, format!("{control:?}"), table([("omitted", Value::Array(vec![name]))]))
        }));
        let others = values(edition);
        mutants.extend(others.into_iter().map(|(name, policy)| {
            // As what deviates is told.
            let rule = name.split(" = ").next().unwrap_or_default();
            mutant(Operator::Value, &name, format!("rule {rule}: "), policy)
        }));
    }
    mutants
}

/// Every value of the rules that could be another, by its name.
fn values(edition: Edition) -> Vec<(String, Table)> {
    let Ok(policy) = Table::try_from(Policy::documented(edition)) else { return vec![] };
    let mut values = Vec::new();
    for (key, value) in policy.iter().filter(|(key, _)| !APART.contains(&key.as_str())) {
        if let Value::Table(inner) = value {
            for (name, value) in inner {
                let others = others(&[key, name], value).into_iter();
                values.extend(others.map(|to| {
                    let control = format!("{key}.{name} = {to}");
                    (control, table([(key, table([(name, to)]).into())]))
                }));
            }
        } else {
            values.extend(others(&[key], value).into_iter().map(|to| (format!("{key} = {to}"), table([(key, to)]))));
        }
    }
    values
}

/// Other values of a kind.
fn others(path: &[&str], value: &Value) -> Vec<Value> {
    match value {
        Value::Integer(number) => vec![Value::Integer(number + 1), Value::Integer(number - 1)],
        Value::Boolean(on) => vec![Value::Boolean(!on)],
        Value::String(text) => {
            let elsewhere = Edition::ALL.into_iter().filter_map(|edition| at(edition, path));
            let longer = Value::String(format!("{text}x"));
            let mut others: Vec<Value> = elsewhere.chain([longer]).filter(|other| other != value).collect();
            others.dedup();
            others
        }
        Value::Float(_) | Value::Datetime(_) | Value::Array(_) | Value::Table(_) => vec![],
    }
}

/// What an edition has there.
fn at(edition: Edition, path: &[&str]) -> Option<Value> {
    let policy = Value::try_from(Policy::documented(edition)).ok()?;
    path.iter().try_fold(&policy, |value, key| value.get(key)).cloned()
}
