//! What stands around every page of POK: header with navigation, footer, breadcrumb, tabs.

use maud::{Markup, html};

use super::users::User;
use crate::portal::{
    App, Visitor, html as portal_html,
    html::{ACCESSIBILITY, token},
};

/// Who is logged in, if anybody.
pub(super) fn user(app: &App, visitor: &Visitor) -> Option<User> {
    let id = visitor.with(|session| session.pok.user)?;
    app.state().users.get(id).cloned()
}

/// The page around POK's content.
pub(crate) fn shell(app: &App, visitor: &Visitor, title: &str, content: &Markup) -> Markup {
    let texts = &app.texts().pok.frame;
    let notice = visitor.with(|session| session.pok.notice.take());
    let body = html! {
        (header(app, visitor))
        main {
            @if let Some(notice) = notice { p role="status" { (notice) } }
            (content)
        }
        (footer(app))
    };
    portal_html::document(app.texts().language, &format!("{title} | {}", texts.brand), "pok", &body)
}

fn header(app: &App, visitor: &Visitor) -> Markup {
    let texts = &app.texts().pok.frame;
    let user = user(app, visitor);
    html! {
        header {
            p class="brand" { strong { (texts.brand) } " " span { (texts.open_knowledge) } }
            nav aria-label=(texts.navigation) {
                ul {
                    li { a href="/" { (texts.home) } }
                    @if user.is_some() { li { a href="/my/" { (texts.dashboard) } } }
                    li { a href="/course/index.php" { (texts.all_courses) } }
                }
            }
            div class="who" {
                @if let Some(user) = user {
                    a href="/user/profile.php" { (user.full_name()) }
                    form method="post" action="/login/logout.php" {
                        (token(visitor))
                        button class="quiet" { (texts.log_out) }
                    }
                } @else {
                    a class="button" href="/login" { (texts.log_in) }
                }
            }
        }
    }
}

fn footer(app: &App) -> Markup {
    let texts = &app.texts().pok.frame;
    let links = [
        ("/local/page/index.php?id=1", texts.documentation),
        ("/mod/data/view.php?d=21", texts.faq),
        ("/admin/tool/policy/view.php?versionid=2", texts.terms),
        ("/admin/tool/policy/view.php?versionid=1", texts.privacy),
        ("/local/page/index.php?id=3", texts.cookies),
        (ACCESSIBILITY, texts.accessibility),
    ];
    html! {
        footer {
            div {
                p { strong { (texts.name) } }
                p { (texts.slogan) }
                p { (texts.contacts) ": " a href={ "mailto:" (texts.address) } { (texts.address) } }
            }
            ul {
                @for (address, label) in links { li { a href=(address) { (label) } } }
                li { a href="/user/contactsitesupport.php" { (texts.contact_support) } }
            }
        }
    }
}

/// Where a page stands: links to the pages above it, and its own name.
pub(super) fn breadcrumb(app: &App, above: &[(&str, &str)], here: &str) -> Markup {
    html! {
        nav class="breadcrumb" aria-label=(app.texts().pok.frame.you_are_here) {
            ol {
                @for (address, label) in above { li { a href=(address) { (label) } } }
                li aria-current="page" { (here) }
            }
        }
    }
}

/// One tab: the name that the address carries, its label and its panel.
pub(super) struct Tab<'a> {
    pub(super) name: &'a str,
    pub(super) label: &'a str,
    pub(super) panel: Markup,
}

/// Tabs that are links, so that they work without scripts; the panels of the others are hidden.
pub(super) fn tabs(label: &str, address: &str, tabs: &[Tab<'_>], chosen: &str) -> Markup {
    let chosen =
        if tabs.iter().any(|tab| tab.name == chosen) { chosen } else { tabs.first().map_or("", |tab| tab.name) };
    html! {
        div class="tabs" role="tablist" aria-label=(label) {
            @for tab in tabs {
                a role="tab" id={ "tab-" (tab.name) } href={ (address) "tab=" (tab.name) }
                    aria-selected=(if tab.name == chosen { "true" } else { "false" }) aria-controls={ "panel-" (tab.name) } { (tab.label) }
            }
        }
        @for tab in tabs {
            div class="panel" role="tabpanel" id={ "panel-" (tab.name) } aria-labelledby={ "tab-" (tab.name) } hidden[tab.name != chosen] {
                (tab.panel)
            }
        }
    }
}
