//! Log-in by digital identities, with the third parties' own pages in between.

use tokio::net::TcpListener;

use crate::{
    edition::Edition,
    portal::{
        App, Clock, Origin, Origins, Policy, PortalConfig, ThirdParties,
        accounts::{Account, Person},
        testing::{Browser, enrol},
        two_factor::{Protection, Secret},
    },
};

struct Scene {
    parties: ThirdParties,
    app: App,
    browser: Browser,
}

impl Scene {
    async fn new() -> Self {
        let parties = ThirdParties::start().await;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origins = Origins::at(listener.local_addr().unwrap().port());
        let policy = Policy::documented(Edition::PagUk);
        let config = PortalConfig {
            behaviour: policy.into(),
            clock: Clock::scenario(),
            port: 0,
            third_parties: parties.origins(),
        };
        let app = App::new(config, origins);
        let router = crate::portal::router(&app);
        tokio::spawn(async { axum::serve(listener, router).await });
        Self { parties, app, browser: Browser::new() }
    }

    /// Registers the person whom the providers know.
    fn register(&self, change: impl FnOnce(&mut Account)) -> String {
        let person = Person {
            name: "Aurelia".into(),
            citizenship: "Italy".into(),
            email: "aurelia@example.org".into(),
            tax_code: "BRNRLA95C49F205X".into(),
            ..Person::default()
        };
        let mut state = self.app.state();
        let account = state.accounts.register(person, 8);
        change(account);
        account.person_code.clone()
    }

    async fn open(&mut self, origin: Origin, path: &str) {
        let address = self.app.address(origin, path);
        self.browser.open(&address).await;
    }

    /// Chooses posteID from the login page.
    async fn choose_poste(&mut self) {
        self.open(Origin::Aunicalogin, "/aunicalogin/getservizio.xml?id_servizio=1").await;
        self.browser.press("SPID login").await;
        let mut form = self.browser.form("posteID");
        form.action.set_query(Some("id_idp=8"));
        self.browser.submit(&form).await;
    }

    async fn by_poste(&mut self) {
        self.choose_poste().await;
        self.browser.log_in("aurelia", "secret").await;
        self.browser.press("Agree").await;
    }

    async fn by_university(&mut self) {
        self.open(Origin::Aunicalogin, "/aunicalogin/federated?with=edugain&id_servizio=1").await;
        let search = format!("{}&university=north", self.browser.url);
        self.browser.open(&search).await;
        let chosen = self.browser.link("University of Northfield");
        self.browser.open(&chosen).await;
        self.browser.log_in("aurelia", "secret").await;
        self.browser.press("Agree").await;
    }

    #[track_caller]
    fn says(&self, sentence: &str) {
        assert!(self.browser.body.contains(sentence), "expected {sentence:?} in\n{}", self.browser.body);
    }
}

#[tokio::test]
async fn a_registered_person_activates_2fa_by_identity() {
    let mut scene = Scene::new().await;
    enrol(&scene.parties, "spid", "posteID", "aurelia", None).await;
    let code = scene.register(|_| {});
    scene.by_poste().await;
    scene.says("Please activate two-factor authentication (2fa)");
    scene.open(Origin::TwoFactor, "/").await;
    scene.says(&code);
    scene.browser.press("Enable 2FA SPID/CIE/eIDAS").await;
    scene.says("2FA SPID/CIE/eIDAS has been activated.");
    scene.open(Origin::OnlineServices, "/").await;
    scene.says("2FA SPID/CIE/eIDAS is active.");
    scene.open(Origin::Aunicalogin, "/aunicalogin/aunicalogin.jsp?mode=logout").await;
    scene.by_poste().await;
    scene.says("You are logged in as");
}

#[tokio::test]
async fn a_first_access_leads_to_the_registration() {
    let mut scene = Scene::new().await;
    enrol(&scene.parties, "spid", "posteID", "aurelia", None).await;
    scene.by_poste().await;
    scene.says("Politecnico di Milano registration step 1/4");
    scene.says("BRNRLA95C49F205X");
}

#[tokio::test]
async fn a_failure_leads_back_to_the_choice_and_says_why() {
    let mut scene = Scene::new().await;
    scene.choose_poste().await;
    scene.browser.press("Cancel").await;
    scene.says("You cancelled the authentication.");
    scene.says("Choose your SPID provider");
}

#[tokio::test]
async fn identities_need_no_one_time_code_and_edugain_does() {
    let mut scene = Scene::new().await;
    enrol(&scene.parties, "spid", "posteID", "aurelia", None).await;
    enrol(&scene.parties, "edugain", "northfield", "aurelia", None).await;
    scene.register(|account| account.two_factor.activate(Protection::App(Secret::of([7; 20]))));
    scene.by_poste().await;
    scene.says("You are logged in as");
    scene.open(Origin::Aunicalogin, "/aunicalogin/aunicalogin.jsp?mode=logout").await;
    scene.by_university().await;
    scene.says("2FA Polimi two-factor authentication");
}

#[tokio::test]
async fn a_student_of_another_university_needs_no_account() {
    let mut scene = Scene::new().await;
    enrol(&scene.parties, "edugain", "northfield", "aurelia", None).await;
    scene.by_university().await;
    scene.says("You are logged in as <strong>Aurelia");
    assert!(!scene.browser.body.contains("Manage 2FA"));
    scene.open(Origin::OnlineServices, "/2fa").await;
    scene.says("You are logged in as");
}
