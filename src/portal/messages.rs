//! Mail and SMS: what the portal sends, through the gateways.

use super::{
    App, Letter, Problem,
    third_party::{Draft, Kept},
};

/// A message to be sent.
pub(crate) type Message = Letter;

const UNREACHABLE: Problem = Problem::Internal("the mail and SMS gateway");

/// Sends a message.
pub(crate) async fn send(app: &App, message: Message) -> Result<(), Problem> {
    let Some(deviation) = app.deviation() else { return hand_over(app, message).await };
    for message in deviation.message(message) {
        hand_over(app, message).await?;
    }
    Ok(())
}

/// Hands a message to its gateway.
async fn hand_over(app: &App, message: Message) -> Result<(), Problem> {
    let texts = &app.texts().control;
    let mail = message.subject.is_some();
    let draft = Draft {
        kind: if mail { "mail" } else { "sms" }.to_owned(),
        from: if mail { texts.mail_sender } else { texts.sms_sender }.to_owned(),
        to: message.to,
        subject: message.subject.unwrap_or_default(),
        text: message.text,
        sent: app.now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
    };
    let body = serde_json::to_vec(&draft).map_err(|_| UNREACHABLE)?;
    let sent = app.client().post(app.outbox()).header("content-type", "application/json").body(body).send().await;
    match sent {
        Ok(response) if response.status().is_success() => Ok(()),
        Ok(_) | Err(_) => Err(UNREACHABLE),
    }
}

/// What the portal sent so far, the oldest first.
pub(crate) async fn sent(app: &App) -> Result<Vec<Kept>, Problem> {
    let response = app.client().get(app.outbox()).send().await.map_err(|_| UNREACHABLE)?;
    let body = response.bytes().await.map_err(|_| UNREACHABLE)?;
    serde_json::from_slice(&body).map_err(|_| UNREACHABLE)
}
