//! One-time tickets by which a service learns who logged in.

use std::collections::HashMap;

use jiff::Timestamp;

use super::Principal;
use crate::portal::random;

/// How long a ticket is valid, in seconds.
const VALIDITY: i64 = 60;

#[derive(Debug)]
struct Ticket {
    service: String,
    principal: Principal,
    issued: Timestamp,
}

/// The tickets that were not redeemed yet.
#[derive(Debug, Default)]
pub(crate) struct Tickets(HashMap<String, Ticket>);

impl Tickets {
    /// Makes a ticket for a service, named by its id.
    pub(crate) fn issue(&mut self, service: &str, principal: Principal, now: Timestamp) -> String {
        self.0.retain(|_, ticket| fresh(ticket, now));
        let name = random::token();
        self.0.insert(name.clone(), Ticket { service: service.to_owned(), principal, issued: now });
        name
    }

    /// Who the ticket is for: once, within its time, for its service only.
    pub(crate) fn redeem(&mut self, ticket: &str, service: &str, now: Timestamp) -> Option<Principal> {
        let ticket = self.0.remove(ticket)?;
        (ticket.service == service && fresh(&ticket, now)).then_some(ticket.principal)
    }
}

fn fresh(ticket: &Ticket, now: Timestamp) -> bool {
    now.as_second() - ticket.issued.as_second() <= VALIDITY
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_772_442_000 + second).unwrap()
    }

    fn someone() -> Principal {
        Principal::Polimi { person_code: "10203040".into() }
    }

    #[test]
    fn a_ticket_is_good_once_within_a_minute_and_for_its_service() {
        let mut tickets = Tickets::default();
        let ticket = tickets.issue("2292", someone(), at(0));
        assert!(tickets.redeem(&ticket, "2292", at(60)).is_some());
        assert!(tickets.redeem(&ticket, "2292", at(60)).is_none(), "a second time");

        let late = tickets.issue("2292", someone(), at(0));
        assert!(tickets.redeem(&late, "2292", at(61)).is_none(), "too late");

        let elsewhere = tickets.issue("1", someone(), at(0));
        assert!(tickets.redeem(&elsewhere, "2292", at(0)).is_none(), "another service");
        assert!(tickets.redeem("invented", "2292", at(0)).is_none());
    }
}
