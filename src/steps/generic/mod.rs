//! The generic vocabulary: pages and controls of any site, by what people call them.
//!
//! A name may tell what the thing stands under, a group, a box or a heading: `"Date of birth > dd"`.

mod acts;
mod judges;
mod page_judges;

use super::Sentence;

pub(super) fn sentences() -> Vec<Sentence> {
    [acts::SENTENCES, judges::SENTENCES, page_judges::SENTENCES].concat()
}
