//! The vocabulary, sentence by sentence, over HTTP on the embedded portal.

use collaudo::{
    agent::{Agent, HttpAgent},
    edition::Edition,
    persona::Cast,
    portal::{Clock, Origin, Policy, Portal, PortalConfig, ThirdParties},
    steps::{Agents, Stage, World},
    target::{Control, Target},
};
use cucumber::{
    World as _,
    gherkin::{Feature, GherkinEnv},
};
use futures::FutureExt as _;

/// A stage on an embedded portal of its own, over HTTP.
async fn stage(edition: Edition) -> (Portal, ThirdParties, Stage) {
    let third_parties = ThirdParties::start().await;
    let config = PortalConfig {
        policy: Policy::documented(edition),
        clock: Clock::scenario(),
        port: 0,
        third_parties: third_parties.origins(),
    };
    let portal = Portal::start(config).await.unwrap();
    let origin = |origin: Origin| portal.origins().address(origin, "/").parse::<url::Url>().unwrap();
    let names = [
        ("pok", Origin::Pok),
        ("aunicalogin", Origin::Aunicalogin),
        ("aunicaaccount", Origin::Aunicaaccount),
        ("2fa", Origin::TwoFactor),
        ("onlineservices", Origin::OnlineServices),
        ("www", Origin::Www),
    ];
    let origins = names.map(|(name, o)| (name.to_owned(), origin(o)));
    let control = Control::new(origin(Origin::Control), None).unwrap();
    let target = Target::new(edition, origins).with_control(control);
    let http = || Box::new(|| async { HttpAgent::new().map(|agent| Agent::Http(Box::new(agent))) }.boxed_local());
    let agents = Agents { stage: http(), backstage: http() };
    (portal, third_parties, Stage::new(target, Cast::new(1), "walks", agents))
}

/// Walks steps until one fails; answers the stage as it was left.
async fn walk(edition: Edition, steps: &str) -> Stage {
    let (_portal, _third_parties, stage) = stage(edition).await;
    let text = format!("Feature: walks\n  Scenario: one\n{steps}\n");
    let feature = Feature::parse(&text, GherkinEnv::default()).unwrap();
    let mut world = World::default();
    world.enter(stage);
    let collection = World::collection();
    for step in &feature.scenarios[0].steps {
        let found = collection.find(step).unwrap();
        let (call, _, _, context) = found.unwrap_or_else(|| panic!("undefined: {}", step.value));
        if std::panic::AssertUnwindSafe(call(&mut world, context)).catch_unwind().await.is_err() {
            break;
        }
    }
    world.leave().unwrap()
}

#[tokio::test]
async fn a_foreigner_registers() {
    let steps = r#"
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    When Olena opens "aunicaaccount/aunicaaccount2"
    Then she sees the group "Identification Data"
    When she enters her identification data
    And she presses the button "Next"
    And she enters her telephone contacts
    And she presses the button "Next"
    Then she sees her identification data
    When she consents to the processing of her personal data
    And she presses the button "Next"
    And she opens her mailbox
    Then she receives a mail "Registration"
    When she chooses her password
    And she presses the button "Continue"
    Then she sees the text "Registration completed successfully"
    When she takes note of her person code
    And she prints the registration
    Then the file holds her person code
    "#;
    let stage = walk(Edition::PagUk, steps).await;
    assert_eq!(stage.failure, None, "{}", stage.journey());
}
