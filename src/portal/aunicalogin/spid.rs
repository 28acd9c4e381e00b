//! The choice of the SPID provider, in alphabetical order as the live page has it.

use std::collections::HashMap;

use axum::extract::{Query, State};
use maud::{Markup, html};

use super::federated;
use crate::portal::{App, Problem, Reply, Rule, Submission, Visitor, html as page, saml::Provider, third_party::SPID};

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Reply {
    let alert = visitor.with(|session| session.login.alert.take());
    page::show(view(&app, &visitor, alert))
}

/// A provider was chosen; without one, the choice is shown.
pub(super) async fn submit(
    State(app): State<App>,
    visitor: Visitor,
    Query(query): Query<HashMap<String, String>>,
    _form: Submission,
) -> Reply {
    let Some(number) = query.get("id_idp") else {
        return page::go(super::SPID);
    };
    let index = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let provider = index.and_then(|index| SPID.get(index)).ok_or(Problem::NotFound)?;
    federated::begin(&app, &visitor, Provider::Spid((*provider).to_owned())).await
}

fn view(app: &App, visitor: &Visitor, alert: Option<&str>) -> Markup {
    let texts = &app.texts().login;
    let heading = texts.federated.spid;
    // The first display keeps the order of the list, so that a scenario can be repeated; each further one begins with another.
    let first = visitor.with(|session| {
        session.login.spid_displays += usize::from(app.keeps(Rule::ProvidersShuffled));
        session.login.spid_displays.saturating_sub(1) % SPID.len()
    });
    let all = (1..).zip(SPID).collect::<Vec<_>>();
    let (after, before) = all.split_at(first);
    let content = html! {
        h1 { (heading) }
        (page::alert(alert))
        h2 { (texts.federated.spid_choice) }
        form method="post" action="/aunicalogin/controller/IngressoSPID.do" {
            (page::token(visitor))
            ul class="providers" {
                @for (number, provider) in before.iter().chain(after) {
                    li class="spid-idp-button-link" data-idp=(provider) {
                        button class="quiet" formaction={ "/aunicalogin/controller/IngressoSPID.do?id_idp=" (number) } {
                            (provider)
                        }
                    }
                }
            }
        }
        ul class="plain" {
            @for (part, label) in ["spid", "first", "help"].iter().zip(texts.federated.spid_help) {
                li { a href={ "/aunicalogin/assistance/information#" (part) } lang="it" { (label) } }
            }
        }
        p { a href="/aunicalogin/again" { (texts.demands.back) } }
    };
    page::polimi_shell(app, visitor, heading, &content)
}
