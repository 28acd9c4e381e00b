//! What is answered when a page can't be: a sentence for people, in the look of the application they were in.

use axum::{
    extract::{Request, State},
    http::StatusCode,
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::{App, Origin, Reply, Visitor, html};

/// Why a request is not served.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Problem {
    /// No such page.
    NotFound,
    /// The form's token is missing, old or another session's.
    Token,
    /// The form's token went with a session that was not used for too long.
    TimedOut,
    /// A request that no form of the portal sends.
    Malformed,
    /// Not for this visitor.
    Forbidden,
    /// Too many attempts.
    Throttled,
    /// The portal itself is wrong; says where.
    Internal(&'static str),
}

impl Problem {
    const fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Token | Self::TimedOut | Self::Forbidden => StatusCode::FORBIDDEN,
            Self::Malformed => StatusCode::BAD_REQUEST,
            Self::Throttled => StatusCode::TOO_MANY_REQUESTS,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Answers addresses that no page has.
pub(crate) async fn not_found() -> Problem {
    Problem::NotFound
}

/// Tells people whose session has timed out so, where they can begin again.
fn begin_again(app: &App, visitor: &Visitor) -> Reply {
    match visitor.origin {
        Origin::Pok => super::pok::expect_login(visitor),
        Origin::Aunicaaccount => super::aunicaaccount::expired(app, visitor),
        Origin::Aunicalogin | Origin::TwoFactor | Origin::OnlineServices | Origin::Www | Origin::Control => {
            super::aunicalogin::expect_login(app, visitor)
        }
    }
}

/// Gives a problem the look of its application.
pub(crate) async fn explain(
    State((app, origin)): State<(App, Origin)>,
    visitor: Visitor,
    request: Request,
    next: Next,
) -> Response {
    let response = next.run(request).await;
    let Some(problem) = response.extensions().get::<Problem>().copied() else {
        return response;
    };
    if problem == Problem::TimedOut {
        return begin_again(&app, &visitor).into_response();
    }
    let texts = &app.texts().problems;
    let sentence = match problem {
        Problem::NotFound => texts.not_found,
        Problem::Token | Problem::TimedOut => texts.token,
        Problem::Malformed => texts.malformed,
        Problem::Forbidden => texts.forbidden,
        Problem::Throttled => texts.throttled,
        Problem::Internal(_) => texts.internal,
    };
    let body = html::problem(texts.heading, sentence);
    let page = match origin {
        Origin::Pok => super::pok::shell(&app, &visitor, texts.heading, &body),
        Origin::Aunicalogin
        | Origin::Aunicaaccount
        | Origin::TwoFactor
        | Origin::OnlineServices
        | Origin::Www
        | Origin::Control => html::polimi_shell(&app, &visitor, texts.heading, &body),
    };
    (problem.status(), html::page(page)).into_response()
}
