//! Sentences and how they are declared: pattern, documentation and call stand together, so none can be undocumented.

use super::{domain, generic};

/// Which of the two vocabularies a sentence belongs to.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Layer {
    /// Pages and controls of any site.
    Generic,
    /// What the guides tell people to do.
    Domain,
}

/// One sentence of the vocabulary.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Sentence {
    /// The keywords it can follow, in lower case: `given`, `when`, `then`.
    pub keywords: &'static [&'static str],
    /// The sentence, as a cucumber expression.
    pub pattern: &'static str,
    /// What it does.
    pub doc: &'static str,
    /// Which vocabulary it belongs to.
    pub layer: Layer,
}

/// Every sentence, generic ones first, in the order of their documentation.
#[must_use]
pub fn vocabulary() -> Vec<Sentence> {
    [generic::sentences(), domain::sentences()].concat()
}

/// Declares sentences that act: `/// what it does` then `when "pattern" => |stage by who, argument: Type| call;`.
/// The call answers a future of [`super::Done`]; `by who` makes the sentence's subject the one who acts.
macro_rules! acts {
    ($layer:expr; $(
        $(#[doc = $doc:literal])+
        $($keyword:ident)+ $pattern:literal => |$stage:ident $(by $who:ident)? $(, $argument:ident: $type:ident)*| $call:expr;
    )+) => {
        pub(super) const SENTENCES: &[$crate::steps::Sentence] = &[$($crate::steps::Sentence {
            keywords: &[$(stringify!($keyword)),+],
            pattern: $pattern,
            doc: concat!($($doc, "\n"),+),
            layer: $layer,
        }),+];
        $(const _: () = {
            $(#[cucumber::$keyword(expr = $pattern)])+
            async fn sentence(
                world: &mut $crate::steps::World,
                $($who: $crate::steps::Subject,)?
                $($argument: $type,)*
                #[step] step: &cucumber::gherkin::Step,
            ) -> $crate::steps::Done {
                let $stage = world.stage()?;
                $stage.begin(step);
                $($stage.turn(&$who)?;)?
                $call.await
            }
        };)+
    };
}

/// Declares sentences that judge: like [`acts!`], but the call answers a `Finding` and gets what was seen only.
macro_rules! judges {
    ($layer:expr; $(
        $(#[doc = $doc:literal])+
        then $pattern:literal => |$seen:ident $(by $who:ident)? $(, $argument:ident: $type:ident)*| $call:expr;
    )+) => {
        pub(super) const SENTENCES: &[$crate::steps::Sentence] = &[$($crate::steps::Sentence {
            keywords: &["then"],
            pattern: $pattern,
            doc: concat!($($doc, "\n"),+),
            layer: $layer,
        }),+];
        $(const _: () = {
            #[cucumber::then(expr = $pattern)]
            fn sentence(
                world: &mut $crate::steps::World,
                $($who: $crate::steps::Subject,)?
                $($argument: $type,)*
                #[step] step: &cucumber::gherkin::Step,
            ) -> $crate::steps::Done {
                let stage = world.stage()?;
                stage.begin(step);
                $(stage.turn(&$who)?;)?
                let judge = |$seen: &$crate::steps::judging::Seen<'_>| $call;
                let finding = judge(&stage.evidence()?);
                stage.judge(finding)
            }
        };)+
    };
}

pub(super) use {acts, judges};

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use cucumber::{
        World as _,
        gherkin::{Step, StepType},
    };

    use super::*;
    use crate::steps::World;

    /// A step that the pattern is meant for.
    fn example(pattern: &str) -> String {
        let values = [
            ("{subject}", "Olena"),
            ("{string}", "\"Some text\""),
            ("{int}", "3"),
            ("{word}", "SPID"),
            ("{}", "a foreigner"),
            ("{thing}", "link"),
            ("{things}", "links"),
            ("(s)", "s"),
            ("(es)", ""),
        ];
        let text = values.iter().fold(pattern.to_owned(), |text, (from, to)| text.replace(from, to));
        let first = |word: &str| word.split('/').next().unwrap_or_default().to_owned();
        let plain = |word: &str| if word.starts_with("SPID/CIE") { word.to_owned() } else { first(word) };
        text.split(' ').map(plain).collect::<Vec<_>>().join(" ")
    }

    fn step(keyword: &str, text: String) -> Step {
        let ty = match keyword {
            "given" => StepType::Given,
            "when" => StepType::When,
            _ => StepType::Then,
        };
        Step::builder().keyword(keyword.to_owned()).ty(ty).value(text).build()
    }

    #[test]
    fn every_sentence_means_one_thing() {
        for sentence in vocabulary() {
            for keyword in sentence.keywords {
                let step = step(keyword, example(sentence.pattern));
                let found = World::collection().find(&step).map(|found| found.is_some());
                assert!(matches!(found, Ok(true)), "{keyword} {}: {found:?}", step.value);
            }
        }
    }

    #[test]
    fn every_sentence_is_documented_once() {
        let mut patterns = BTreeSet::new();
        for sentence in vocabulary() {
            assert!(sentence.doc.trim().ends_with('.'), "{}: {}", sentence.pattern, sentence.doc);
            let then = sentence.keywords.contains(&"then");
            assert!(patterns.insert((sentence.pattern, then)), "{} twice", sentence.pattern);
        }
    }
}
