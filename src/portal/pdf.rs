//! Skeleton.

pub(crate) fn document(_title: &str, _lines: &[String], _picture: Option<&()>) -> Vec<u8> {
    Vec::new()
}
