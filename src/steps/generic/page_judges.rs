//! What holds of any page as a whole, and what its controls tell machines.

use crate::steps::{Layer, sentence::judges, thing::Thing};

judges! { Layer::Generic;
    /// The page's address is one of these places: a table of one column.
    then "{subject} is/are at one of:" => |seen by who| seen.at_one_of();

    /// The page has a title that is not empty.
    then "the page has a title" => |seen| seen.has_title();

    /// The page declares this language: `en` (or a region of it, as `en-GB`).
    then "the page is in the language {string}" => |seen, language: String| seen.language(&language);

    /// Everything that can be filled in, pressed or followed has a name that assistive technology can say.
    then "every field, button and link of the page has a name" => |seen| seen.all_named();

    /// Every image shown has an alternative text; those declared as decoration are left out.
    then "every image has an alternative text" => |seen| seen.images_named();

    /// What the page loads by itself (images, style sheets, scripts, frames) comes from its own site.
    then "the page loads nothing from other sites" => |seen| seen.loads_from_its_site();

    /// Such a thing of this name is shown in this part of the page: `header`, `footer`, `navigation`, `main`.
    then "{subject} sees the {thing} {string} in the {word} of the page" =>
        |seen by who, what: Thing, name: String, part: String| seen.sees_in(what, &name, &part);

    /// The address of a link begins so (`https://…`, `mailto:…`); it is not followed.
    then "the link {string} points to {string}" => |seen, name: String, address: String|
        seen.link_points_to(&name, &address);

    /// No link of the page, shown or not, has this in its address.
    then "no link of the page points to {string}" => |seen, text: String| seen.no_link_points_to(&text);

    /// One message (alert or status) is shown, and it is this text, no more and no less.
    then "{subject} sees only the message {string}" => |seen by who, text: String| seen.only_message(&text);

    /// A message (alert or status) is shown, whatever it says.
    then "{subject} sees a message" => |seen by who| seen.some_message();

    /// The page names something with a version number, whichever it is.
    then "{subject} sees a version of {string}" => |seen by who, name: String| seen.version_of(&name);

    /// The field is there, and not marked as wrong.
    then "the field {string} is not marked wrong" => |seen, name: String| seen.not_wrong(&name);

    /// The field tells password managers what it is for: `new-password`, `current-password`, `one-time-code`, `email`.
    then "the field {string} tells password managers {string}" => |seen, name: String, purpose: String|
        seen.purpose(&name, &purpose);

    /// The field tells password managers that a new password belongs there.
    then "the field {string} is for a new password" => |seen, name: String| seen.purpose(&name, "new-password");
}
