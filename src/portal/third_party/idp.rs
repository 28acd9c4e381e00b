//! The identity providers: they take a request, log a person in, ask for consent, and answer.

use std::sync::Arc;

use http::{Method, header};
use wiremock::{Request, Respond, ResponseTemplate};

use super::{
    ThirdPartyOrigins,
    attributes::attributes,
    catalogue::Party,
    directory::{Directory, Fault, Identity},
    local::{field, host},
    pages, request,
    response::{Anomaly, Answer},
    transactions::{Transaction, Transactions},
};

/// Wrong credentials after which a log-in ends.
const ATTEMPTS: u8 = 3;

/// All of them: the host of a request tells which one is meant.
#[derive(Debug)]
pub(super) struct IdentityProviders {
    origins: ThirdPartyOrigins,
    people: Arc<Directory>,
    transactions: Transactions,
}

impl Respond for IdentityProviders {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let Some(party) = Party::of_host(&host(request)) else { return ResponseTemplate::new(421) };
        let query = request.url.query().unwrap_or_default();
        let get = request.method == Method::GET;
        let post = request.method == Method::POST;
        match request.url.path() {
            "/sso" if get && !matches!(party, Party::Country(_)) => self.begin(party, query),
            "/country" if post && party == Party::Node => self.choose_country(&request.body),
            "/login" if get => self.resume(party, query),
            "/login" if post => self.log_in(party, &request.body),
            _ => pages::refused(404, party.name(), "There is no page at this address."),
        }
    }
}

impl IdentityProviders {
    /// Knows the people of a directory.
    pub(super) fn new(origins: ThirdPartyOrigins, people: Arc<Directory>) -> Self {
        Self { origins, people, transactions: Transactions::default() }
    }

    fn begin(&self, party: Party, query: &str) -> ResponseTemplate {
        match request::read(query, party.kind(), &self.origins.endpoint(party)) {
            Ok(request) => {
                let transaction = self.transactions.begin(party, request);
                let cancelled = self.failure(&transaction, Anomaly::Cancelled);
                if party == Party::Node {
                    pages::countries(&transaction, false, &cancelled)
                } else {
                    pages::log_in(&transaction, false, &cancelled)
                }
            }
            Err(problem) => pages::refused(400, party.name(), &format!("Not served: {problem}.")),
        }
    }

    fn choose_country(&self, form: &[u8]) -> ResponseTemplate {
        let id = field(form, "transaction");
        let chosen = Party::country(&field(form, "country"));
        let change = |transaction: &mut Transaction| transaction.party = chosen.unwrap_or(Party::Node);
        let Some(transaction) = self.transactions.update(&id, Party::Node, change) else {
            return pages::unknown_login(Party::Node);
        };
        if transaction.party == Party::Node {
            return pages::countries(&transaction, true, &self.failure(&transaction, Anomaly::Cancelled));
        }
        let origin = self.origins.provider(&transaction.party.host());
        ResponseTemplate::new(303).insert_header(header::LOCATION, format!("{origin}/login?transaction={id}"))
    }

    fn resume(&self, party: Party, query: &str) -> ResponseTemplate {
        match self.transactions.update(&field(query.as_bytes(), "transaction"), party, |_| ()) {
            Some(transaction) => pages::log_in(&transaction, false, &self.failure(&transaction, Anomaly::Cancelled)),
            None => pages::unknown_login(party),
        }
    }

    fn log_in(&self, party: Party, form: &[u8]) -> ResponseTemplate {
        let identity = self.people.open(party, field(form, "username").trim(), &field(form, "password"));
        let wrong = u8::from(identity.is_none());
        let change = |transaction: &mut Transaction| transaction.failures = transaction.failures.saturating_add(wrong);
        let Some(transaction) = self.transactions.update(&field(form, "transaction"), party, change) else {
            return pages::unknown_login(party);
        };
        if transaction.failures >= ATTEMPTS {
            return self.fail(&transaction, Anomaly::Attempts);
        }
        match identity {
            Some(identity) => self.logged_in(&transaction, &identity),
            None => pages::log_in(&transaction, true, &self.failure(&transaction, Anomaly::Cancelled)),
        }
    }

    fn logged_in(&self, transaction: &Transaction, identity: &Identity) -> ResponseTemplate {
        match identity.fault {
            Some(Fault::Revoked) => self.fail(transaction, Anomaly::Revoked),
            Some(Fault::Level) => self.fail(transaction, Anomaly::Level),
            Some(Fault::Timeout) => self.fail(transaction, Anomaly::Timeout),
            Some(Fault::Kind) => self.fail(transaction, Anomaly::Kind),
            Some(Fault::Attributes) | None => {
                let attributes = attributes(transaction.party, identity);
                let agreed = self.answer(transaction, |answer| answer.success(&attributes));
                pages::consent(transaction, &attributes, &agreed, &self.failure(transaction, Anomaly::Consent))
            }
        }
    }

    fn fail(&self, transaction: &Transaction, anomaly: Anomaly) -> ResponseTemplate {
        pages::failed(transaction, anomaly, &self.failure(transaction, anomaly))
    }

    fn failure(&self, transaction: &Transaction, anomaly: Anomaly) -> String {
        self.answer(transaction, |answer| answer.failure(anomaly))
    }

    fn answer(&self, transaction: &Transaction, say: impl FnOnce(&Answer<'_>) -> String) -> String {
        let party = transaction.party.issuer();
        say(&Answer {
            issuer: &self.origins.endpoint(party).entity,
            kind: party.kind(),
            request: &transaction.request,
            now: transaction.now(),
        })
    }
}
