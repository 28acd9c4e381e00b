//! What people do on any page.

use crate::{
    agent::Tampering,
    steps::{Layer, lookup::Kind, sentence::acts},
};

acts! { Layer::Generic;
    /// Goes to an address, or to a path of a named origin: `pok/login`, `aunicalogin`.
    given when "{subject} opens {string}" => |stage by who, place: String| stage.open(&place);

    /// Follows the link of this name.
    when "{subject} follows the link {string}" => |stage by who, name: String| stage.press(Kind::Link, &name);

    /// Presses the button of this name.
    when "{subject} presses the button {string}" => |stage by who, name: String| stage.press(Kind::Button, &name);

    /// Presses a button whose form does not send the portal's token, as if another site had sent it.
    when "{subject} presses the button {string} without the form's token" => |stage by who, name: String|
        stage.press_tampered(&name, Tampering::Drop);

    /// Presses a button whose form sends a token with another last character.
    when "{subject} presses the button {string} with an altered token" => |stage by who, name: String|
        stage.press_tampered(&name, Tampering::Alter);

    /// Sends once more, from the page at hand, what this person sent last by a button of this name: same address, same
    /// fields.
    when "{subject} sends again what the button {string} sent" => |stage by who, name: String| stage.send_again(&name);

    /// Opens a closed box.
    when "{subject} opens the box {string}" => |stage by who, name: String| stage.toggle_box(&name, true);

    /// Closes an open box.
    when "{subject} closes the box {string}" => |stage by who, name: String| stage.toggle_box(&name, false);

    /// Selects the tab of this name.
    when "{subject} selects the tab {string}" => |stage by who, name: String| stage.press(Kind::Tab, &name);

    /// Replaces what a field holds; in a list, chooses the option.
    when "{subject} fills in {string} with {string}" => |stage by who, field: String, value: String|
        stage.fill_one(&field, &value);

    /// Fills in several fields: a table of field and value.
    when "{subject} fills in:" => |stage by who| stage.fill_table();

    /// Empties a field.
    when "{subject} empties {string}" => |stage by who, field: String| stage.fill_one(&field, "");

    /// Chooses an option of a list.
    when "{subject} chooses {string} in {string}" => |stage by who, option: String, list: String|
        stage.choose(&option, &list);

    /// Ticks a radio button of a group.
    when "{subject} chooses {string} under {string}" => |stage by who, option: String, group: String|
        stage.tick_under(&group, &option);

    /// Ticks a check box or turns a switch on.
    when "{subject} ticks {string}" => |stage by who, name: String| stage.tick(&name, true);

    /// Unticks a check box or turns a switch off.
    when "{subject} unticks {string}" => |stage by who, name: String| stage.tick(&name, false);

    /// Goes back to the page before, as the browser's button does.
    when "{subject} goes back" => |stage by who| stage.back();

    /// Loads the page again.
    when "{subject} reloads the page" => |stage by who| stage.reload();

    /// Leaves the browser and starts another: no cookies, no history.
    given when "{subject} starts a new browser" => |stage by who| stage.start_afresh();

    /// Saves the file that a link points to, and reads it.
    when "{subject} saves the file {string}" => |stage by who, link: String| stage.save(&link);

    /// Looks at the status and headers of the answer that brought the page.
    when "{subject} looks at the answer's headers" => |stage by who| stage.inspect_response();

    /// Looks at the cookies that were set.
    when "{subject} looks at her/his/their cookies" => |stage by who| stage.inspect_cookies();

    /// Lets time pass; the embedded portal only.
    given when "{int} second(s) pass(es)" => |stage, seconds: u64| stage.wait(seconds);

    /// Lets time pass; the embedded portal only.
    given when "{int} minute(s) pass(es)" => |stage, minutes: u64| stage.wait(minutes * 60);

    /// Lets time pass; the embedded portal only.
    given when "{int} day(s) pass(es)" => |stage, days: u64| stage.wait(days * 86_400);
}
