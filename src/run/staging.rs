//! The stage of the embedded portal: third parties and browser once a run; portal, people and agents once a scenario.

use std::{
    collections::BTreeSet,
    error::Error,
    fmt,
    path::PathBuf,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use cucumber::{World as _, step::Collection};
use url::Url;

use super::{
    engine::{Left, Staging},
    plan::{AgentKind, Case},
    vocabulary::{Sentence, Vocabulary},
};
use crate::{
    agent::{Agent, Browser, BrowserOptions, HttpAgent},
    judge::{Failure, PageChange},
    persona::Cast,
    portal::{Behaviour, Clock, Origin, Origins, Policy, Portal, PortalConfig, ThirdParties},
    snapshot::{Comparison, Mode, Store, slug},
    steps::{self, AgentSource, Agents, Stage, World},
    target::{Control, Target},
};

/// What the stages of a run need to know.
#[derive(Clone, Debug)]
pub struct StagingOptions {
    /// Who walks.
    pub cast: Cast,
    /// How the portals behave: as documented, or deviating on purpose.
    pub portals: Portals,
    /// How to treat snapshots.
    pub snapshots: Snapshots,
    /// Which browser, and how.
    pub browser: BrowserOptions,
}

/// How the portal of a case behaves.
#[derive(Clone)]
pub struct Portals(Arc<dyn Fn(&Case) -> Behaviour + Send + Sync>);

impl Portals {
    /// As this answers for a case.
    pub fn new(behaviour: impl Fn(&Case) -> Behaviour + Send + Sync + 'static) -> Self {
        Self(Arc::new(behaviour))
    }

    /// As the guide of the case's edition says.
    #[must_use]
    pub fn documented() -> Self {
        Self::new(|case| Policy::documented(case.edition).into())
    }
}

impl fmt::Debug for Portals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Portals").finish_non_exhaustive()
    }
}

/// The tag of scenarios whose pages are not compared with snapshots.
const NO_SNAPSHOT: &str = "no-snapshot";

/// How to treat snapshots.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Snapshots {
    /// A folder with snapshots, instead of those inside the program.
    pub folder: Option<PathBuf>,
    /// What to do with what was seen.
    pub mode: SnapshotMode,
}

/// What to do with what was seen.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum SnapshotMode {
    /// Compare it with what was approved.
    #[default]
    Compare,
    /// Compare it, and leave what differs for `cargo insta review`.
    Review,
    /// Approve it.
    Update,
    /// Nothing.
    Ignore,
}

static REGISTRY: LazyLock<Collection<World>> = LazyLock::new(World::collection);

/// The vocabulary of the features.
#[must_use]
pub fn vocabulary() -> Vocabulary {
    let sentence = |one: &steps::Sentence| {
        let keywords = [("given", "Given"), ("when", "When"), ("then", "Then")];
        let keyword = |(known, shown): &(&str, &'static str)| one.keywords.contains(known).then_some(*shown);
        let keywords: Vec<&str> = keywords.iter().filter_map(keyword).collect();
        Sentence { keyword: keywords.join("/"), text: one.pattern.to_owned(), about: one.doc.trim().to_owned() }
    };
    Vocabulary::new(&REGISTRY, steps::vocabulary().iter().map(sentence).collect())
}

/// What all scenarios of a run share.
#[derive(Debug)]
pub struct Embedded {
    options: StagingOptions,
    third_parties: ThirdParties,
    browser: Option<Arc<Browser>>,
    store: Store,
    /// The snapshots that scenarios have referred to.
    referenced: Mutex<BTreeSet<String>>,
    /// The portals of the scenarios under way, by case.
    portals: Mutex<Vec<(usize, Portal)>>,
}

impl Embedded {
    /// Starts what the scenarios share. The browser only if a case needs it.
    ///
    /// # Errors
    /// What could not be started, and what to do about it.
    pub async fn start(options: StagingOptions, chrome: bool) -> Result<Self, Failure> {
        let browser = if chrome {
            let browser = Browser::start(&options.browser).await;
            Some(Arc::new(browser.map_err(|error| Failure::broken(&error).during("starting the browser"))?))
        } else {
            None
        };
        let store = options.snapshots.folder.clone().map_or(Store::Embedded, Store::Folder);
        let third_parties = ThirdParties::start().await;
        let (referenced, portals) = (Mutex::default(), Mutex::default());
        Ok(Self { options, third_parties, browser, store, referenced, portals })
    }

    /// Ends it; answers what went wrong.
    pub async fn stop(&self) -> Vec<Failure> {
        let Some(browser) = &self.browser else { return vec![] };
        browser.stop().await.err().iter().map(|error| Failure::broken(error).during("ending the browser")).collect()
    }

    /// Snapshots that no scenario of a whole run has referred to.
    ///
    /// # Errors
    /// If the snapshots can't be read.
    pub fn unreferenced(&self) -> Result<Vec<PageChange>, Failure> {
        let names = self.store.names().map_err(|error| Failure::broken(&error))?;
        let referenced = self.referenced.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(names
            .into_iter()
            .filter(|name| !referenced.contains(name))
            .map(|name| PageChange::Unreferenced { name })
            .collect())
    }

    /// A portal, people and agents for one case.
    async fn stage(&self, case: &Case) -> Result<Stage, Box<dyn Error>> {
        let config = PortalConfig {
            behaviour: (self.options.portals.0)(case),
            clock: Clock::scenario(),
            port: 0,
            third_parties: self.third_parties.origins(),
        };
        let portal = Portal::start(config).await?;
        let target = self.target(case, portal.origins())?;
        self.portals.lock().unwrap_or_else(PoisonError::into_inner).push((case.id, portal));
        let agents = Agents { stage: self.agents(case.agent)?, backstage: http() };
        let requirement = case.requirement.as_ref().map(|one| one.id.clone());
        Ok(Stage::new(target, self.options.cast.clone(), case.title(), agents).judging(requirement))
    }

    fn target(&self, case: &Case, origins: Origins) -> Result<Target, Box<dyn Error>> {
        let mut named = Vec::new();
        for origin in Origin::ALL.into_iter().filter(|origin| *origin != Origin::Control) {
            let name = origin.host().split('.').next().unwrap_or_default().to_owned();
            named.push((name, Url::parse(&origins.address(origin, "/"))?));
        }
        let providers = format!("http://control.providers.localhost:{}/", self.third_parties.origins().providers);
        let control = Control::new(Url::parse(&origins.address(Origin::Control, "/"))?, Some(Url::parse(&providers)?))?;
        Ok(Target::new(case.edition, named).with_control(control))
    }

    fn agents(&self, kind: AgentKind) -> Result<AgentSource, Box<dyn Error>> {
        match (kind, &self.browser) {
            (AgentKind::Http, _) => Ok(http()),
            (AgentKind::Chrome, Some(browser)) => {
                let browser = Arc::clone(browser);
                Ok(Box::new(move || {
                    let browser = Arc::clone(&browser);
                    Box::pin(async move { Ok(Agent::Browser(Box::new(browser.agent().await?))) })
                }))
            }
            (AgentKind::Chrome, None) => Err("no browser was started".into()),
        }
    }

    /// Compares what was seen with what was approved.
    fn compare(&self, case: &Case, stage: &Stage) -> Result<Option<PageChange>, Failure> {
        let mode = match self.options.snapshots.mode {
            SnapshotMode::Ignore => return Ok(None),
            // Pages that are judged statement by statement need no picture besides.
            _ if case.tags.iter().any(|tag| tag == NO_SNAPSHOT) => return Ok(None),
            SnapshotMode::Compare => Mode::Compare,
            SnapshotMode::Review => Mode::Review,
            SnapshotMode::Update => Mode::Update,
        };
        let name = snapshot_name(case);
        self.referenced.lock().unwrap_or_else(PoisonError::into_inner).insert(name.clone());
        let seen = stage.journey();
        let about = format!("{} [{}]", case.scenario, case.edition);
        let comparison = self.store.compare(&name, &seen, (&case.file, &about), mode);
        Ok(match comparison.map_err(|error| Failure::broken(&error))? {
            Comparison::Same | Comparison::Updated => None,
            Comparison::New => Some(PageChange::New { name }),
            Comparison::Changed { approved } => Some(PageChange::Changed { name, approved, seen }),
        })
    }
}

/// One snapshot a scenario and edition: every agent is held against the same.
fn snapshot_name(case: &Case) -> String {
    format!("{}/{}--{}", case.path, slug(&case.scenario), case.edition)
}

fn http() -> AgentSource {
    Box::new(|| Box::pin(async { Ok(Agent::Http(Box::new(HttpAgent::new()?))) }))
}

impl Staging for Embedded {
    type World = World;

    fn registry() -> &'static Collection<World> {
        &REGISTRY
    }

    async fn enter(&self, case: &Case, world: &mut World) -> Result<(), Failure> {
        let stage = self.stage(case).await;
        world.enter(stage.map_err(|error| Failure::broken(error.as_ref()).during("preparing the scenario"))?);
        Ok(())
    }

    fn failure(world: &mut World) -> Option<Failure> {
        let stage = world.leave()?;
        let failure = stage.failure.clone();
        world.enter(stage);
        failure
    }

    async fn leave(&self, case: &Case, world: &mut World, complete: bool) -> Left {
        let mut left = Left::default();
        if let Some(mut stage) = world.leave() {
            let errors = stage.close().await;
            left.findings.append(&mut stage.findings);
            left.accidents.extend(errors.iter().map(|error| Failure::broken(error).during("ending an agent")));
            if complete {
                match self.compare(case, &stage) {
                    Ok(page) => left.pages.extend(page),
                    Err(accident) => left.accidents.push(accident),
                }
            }
        }
        self.portals.lock().unwrap_or_else(PoisonError::into_inner).retain(|(id, _)| *id != case.id);
        left
    }
}
