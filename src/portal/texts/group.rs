//! How texts are written down: a structure and its English value in one, so that a text stands beside its name.

/// Declares a group of texts and its English value, `ENGLISH`; other languages are further values.
macro_rules! group {
    ($(#[$about:meta])* $name:ident { $($field:ident: $english:expr,)* }) => {
        $(#[$about])*
        #[derive(Debug)]
        pub(crate) struct $name {
            $(pub(crate) $field: &'static str,)*
        }

        impl $name {
            pub(super) const ENGLISH: Self = Self { $($field: $english,)* };
        }
    };
}

pub(super) use group;
