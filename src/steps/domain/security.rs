//! What standards ask of cookies, answers and authentication requests.

use crate::steps::{Layer, sentence::judges};

judges! { Layer::Domain;
    /// No cookie of a session can be read by scripts.
    then "every session cookie is hidden from scripts" => |seen| seen.session_cookies_are_http_only();

    /// Cookies of sessions have the attribute Secure.
    then "every session cookie is sent over HTTPS only" => |seen| seen.session_cookies_are_secure();

    /// Cookies of sessions have the attribute SameSite, Lax or Strict.
    then "every session cookie stays within the site" => |seen| seen.session_cookies_stay();

    /// No session cookie looked at last has the value that was noted; there is one at least.
    then "every session cookie is another than the one noted" => |seen| seen.session_cookies_changed();

    /// Of the cookies looked at last none but those of sessions.
    then "{subject} has no cookie but those of sessions" => |seen by who| seen.only_session_cookies();

    /// Of the cookies looked at last one of this name has this attribute: `HttpOnly`, `Secure`, `SameSite=Lax`.
    then "the cookie {string} has the attribute {string}" => |seen, name: String, attribute: String|
        seen.cookie_has(&name, &attribute);

    /// The answer that was looked at has this status.
    then "the answer has the status {int}" => |seen, status: u16| seen.status(status);

    /// The answer that was looked at has this header.
    then "the answer has the header {string}" => |seen, name: String| seen.header(&name);

    /// The answer that was looked at does not have this header.
    then "the answer does not have the header {string}" => |seen, name: String| seen.no_header(&name);

    /// The answer that was looked at has a header whose value holds this; capitals do not matter.
    then "the answer's header {string} holds {string}" => |seen, name: String, text: String|
        seen.header_holds(&name, &text);

    /// A part of the authentication request seen last has this value. Parts are paths of local names below AuthnRequest:
    /// `Issuer`, `Issuer/@Format`, `@ForceAuthn`.
    then "the authentication request has {string} {string}" => |seen, part: String, value: String|
        seen.request_has(&part, &value);

    /// A part of the authentication request seen last is there, and not empty.
    then "the authentication request has {string}" => |seen, part: String| seen.request_tells(&part);

    /// A part of the authentication request seen last has no values but these: a table of one column.
    then "the authentication request has one of {string}:" => |seen, part: String| seen.request_has_one_of(&part);

    /// A part of the authentication request seen last is absent.
    then "the authentication request has no {string}" => |seen, part: String| seen.request_lacks(&part);

    /// The Destination of the authentication request seen last is where it was sent.
    then "the authentication request is addressed to where it was sent" => |seen| seen.request_is_addressed();

    /// The IssueInstant of the authentication request seen last is in UTC.
    then "the authentication request tells its time in UTC" => |seen| seen.request_time_is_utc();

    /// The authentication requests of this persona, two at least, have different IDs.
    then "the authentication requests have identifiers of their own" => |seen| seen.requests_have_own_ids();

    /// The RelayState of every authentication request of this persona is short, opaque, and another each time.
    then "the RelayState tells nothing" => |seen| seen.relay_state_is_opaque();
}
