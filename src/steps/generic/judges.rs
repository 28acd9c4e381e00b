//! What people see on any page.

use crate::steps::{Layer, lookup::Kind, sentence::judges};

judges! { Layer::Generic;
    /// A heading of this name is shown.
    then "{subject} sees the heading {string}" => |seen by who, name: String| seen.shows(Kind::Heading, &name);

    /// This text is shown, across paragraphs and inline elements; white space does not matter.
    then "{subject} sees the text {string}" => |seen by who, text: String| seen.text(&text, true);

    /// This text is nowhere shown.
    then "{subject} does/do not see the text {string}" => |seen by who, text: String| seen.text(&text, false);

    /// A link of this name is shown.
    then "{subject} sees the link {string}" => |seen by who, name: String| seen.shows(Kind::Link, &name);

    /// No link of this name is shown.
    then "{subject} does/do not see the link {string}" => |seen by who, name: String| seen.hides(Kind::Link, &name);

    /// A button of this name is shown.
    then "{subject} sees the button {string}" => |seen by who, name: String| seen.shows(Kind::Button, &name);

    /// No button of this name is shown.
    then "{subject} does/do not see the button {string}" => |seen by who, name: String| seen.hides(Kind::Button, &name);

    /// A field or list of this name is shown.
    then "{subject} sees the field {string}" => |seen by who, name: String| seen.shows(Kind::Field, &name);

    /// No field or list of this name is shown.
    then "{subject} does/do not see the field {string}" => |seen by who, name: String| seen.hides(Kind::Field, &name);

    /// A check box, switch or radio button of this name is shown.
    then "{subject} sees the check box {string}" => |seen by who, name: String| seen.shows(Kind::Toggle, &name);

    /// A box (disclosure) of this name is shown.
    then "{subject} sees the box {string}" => |seen by who, name: String| seen.shows(Kind::Box, &name);

    /// No box of this name is shown.
    then "{subject} does/do not see the box {string}" => |seen by who, name: String| seen.hides(Kind::Box, &name);

    /// A tab of this name is shown.
    then "{subject} sees the tab {string}" => |seen by who, name: String| seen.shows(Kind::Tab, &name);

    /// A group of fields of this name is shown.
    then "{subject} sees the group {string}" => |seen by who, name: String| seen.shows(Kind::Group, &name);

    /// An image with this alternative text is shown.
    then "{subject} sees the image {string}" => |seen by who, name: String| seen.shows(Kind::Image, &name);

    /// A message (alert or status) with this text is shown.
    then "{subject} sees the message {string}" => |seen by who, text: String| seen.message(&text);

    /// No message (alert or status) with this text is shown.
    then "{subject} does/do not see the message {string}" => |seen by who, text: String| seen.no_message(&text);

    /// The box can be opened: its content is not shown.
    then "the box {string} is closed" => |seen, name: String| seen.box_is(&name, false);

    /// The box is open: its content is shown.
    then "the box {string} is open" => |seen, name: String| seen.box_is(&name, true);

    /// The button is in this box and nowhere else on the page.
    then "the button {string} is only in the box {string}" => |seen, name: String, place: String|
        seen.only_in_box(Kind::Button, &name, &place);

    /// The link is in this box and nowhere else on the page.
    then "the link {string} is only in the box {string}" => |seen, name: String, place: String|
        seen.only_in_box(Kind::Link, &name, &place);

    /// A check box, switch or radio button is ticked.
    then "{string} is ticked" => |seen, name: String| seen.ticked(&name, true);

    /// A check box, switch or radio button is not ticked.
    then "{string} is not ticked" => |seen, name: String| seen.ticked(&name, false);

    /// The field must be filled in.
    then "the field {string} is required" => |seen, name: String| seen.required(&name, true);

    /// The field may stay empty.
    then "the field {string} is optional" => |seen, name: String| seen.required(&name, false);

    /// The field holds this value; a list: the chosen option.
    then "the field {string} holds {string}" => |seen, name: String, value: String| seen.holds(&name, &value);

    /// The field is empty.
    then "the field {string} is empty" => |seen, name: String| seen.holds(&name, "");

    /// The hint beside the field holds this text.
    then "the field {string} has the hint {string}" => |seen, name: String, text: String| seen.hint(&name, &text);

    /// The field is marked as wrong, with a message that holds this text.
    then "the field {string} is marked wrong with {string}" => |seen, name: String, text: String|
        seen.wrong(&name, Some(&text));

    /// The field is marked as wrong.
    then "the field {string} is marked wrong" => |seen, name: String| seen.wrong(&name, None);

    /// The list offers this option.
    then "the list {string} offers {string}" => |seen, list: String, option: String| seen.offers(&list, &option, true);

    /// The list does not offer this option.
    then "the list {string} does not offer {string}" => |seen, list: String, option: String|
        seen.offers(&list, &option, false);

    /// The list offers so many options, the empty one not counted.
    then "the list {string} offers {int} options" => |seen, list: String, count: usize| seen.option_count(&list, count);

    /// The list offers exactly these options, in this order, the empty one not counted: a table of one column.
    then "the list {string} offers exactly:" => |seen, list: String| seen.options(&list);

    /// The page has exactly these fields, lists and check boxes, in this order: a table of one column.
    then "the page has the fields:" => |seen| seen.fields(None);

    /// A group or section has exactly these fields, lists and check boxes, in this order: a table of one column.
    then "{string} has the fields:" => |seen, place: String| seen.fields(Some(&place));

    /// Each row's cells stand side by side on the page.
    then "{subject} sees the rows:" => |seen by who| seen.rows();

    /// The page's address: the name of its origin and the path (`pok/login`), without the query.
    then "{subject} is/are at {string}" => |seen by who, place: String| seen.at(&place);

    /// The page's title.
    then "the title of the page is {string}" => |seen, title: String| seen.title(&title);
}
