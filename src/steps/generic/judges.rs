//! What people see on any page.

use crate::steps::{
    Layer,
    lookup::Kind,
    sentence::judges,
    thing::{Thing, Things},
};

judges! { Layer::Generic;
    /// Such a thing of this name is shown (`link`, `button`, `heading`, `field`, `list`, `check box`, `box`, `tab`, `group`,
    /// `image`, `option`); of a `text` or a `message` (alert or status), one that holds these words, across paragraphs and
    /// inline elements; white space does not matter. Radio buttons and switches count as check boxes.
    then "{subject} sees the {thing} {string}" => |seen by who, what: Thing, name: String| seen.sees(what, &name);

    /// No such thing of this name is shown.
    then "{subject} does/do not see the {thing} {string}" => |seen by who, what: Thing, name: String|
        seen.misses(what, &name);

    /// Each of these things is shown: a table of one column.
    then "{subject} sees the {things}:" => |seen by who, what: Things| seen.sees_all(what.0);

    /// Notes whether such a thing is shown: for what a portal may do. Never a deviation.
    then "whether {subject} sees the {thing} {string} is noted" => |seen by who, what: Thing, name: String|
        seen.noted_whether(what, &name);

    /// A paragraph, item, cell, hint or message on the page is this text, no more and no less; white space does not matter.
    then "{subject} sees exactly the line/paragraph {string}" => |seen by who, text: String| seen.exact_line(&text);

    /// A message (alert or status) on the page is this text, no more and no less; white space does not matter.
    then "the message is exactly {string}" => |seen, text: String| seen.exact_message(&text);

    /// The page has exactly these things, in this order, header and footer included: a table of one column. Check boxes
    /// and radio buttons are fields too.
    then "the page has the {things}:" => |seen, what: Things| seen.inventory(what.0, None);

    /// A group, box, landmark (`main`, `navigation`, `banner`, `contentinfo`) or section of the page has exactly these things, in this order:
    /// a table of one column. Check boxes and radio buttons are fields too.
    then "{string} has the {things}:" => |seen, place: String, what: Things| seen.inventory(what.0, Some(&place));

    /// These buttons stood in different orders: over all pages seen that show them all, five at least. A table of one
    /// column.
    then "these buttons do not always stand in the same order:" => |seen| seen.order_varies();

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

    /// The hint beside the field is this text, no more and no less; white space does not matter.
    then "the hint of {string} is {string}" => |seen, name: String, text: String| seen.exact_hint(&name, &text);

    /// A password field: what is typed is not shown.
    then "the field {string} hides what is typed" => |seen, name: String| seen.masks(&name);

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

    /// Each row's cells stand side by side on the page.
    then "{subject} sees the rows:" => |seen by who| seen.rows();

    /// The page's address: the name of its origin and the path (`pok/login`), without the query.
    then "{subject} is/are at {string}" => |seen by who, place: String| seen.at(&place);

    /// The page's title.
    then "the title of the page is {string}" => |seen, title: String| seen.title(&title);
}
