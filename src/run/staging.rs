//! The stage of the embedded portal: third parties and browser once a run; portal, people and agents once a scenario.

use std::{
    collections::BTreeSet,
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
    agent::{self, Agent, Browser, BrowserOptions, HttpAgent},
    edition::Edition,
    judge::{Failure, PageChange},
    persona::{Cast, CastError},
    portal::{Clock, Origin, Policy, Portal, PortalConfig, ThirdParties},
    snapshot::{Comparison, Mode, Store, StoreError, slug},
    steps::{self, AgentSource, Agents, Stage, World},
    target::{Control, Target},
};

/// What the stages of a run need to know.
#[derive(Clone, Debug, Default)]
pub struct StagingOptions {
    /// The seed of the personas.
    pub seed: u64,
    /// A folder with personas, instead of those inside the program.
    pub personas: Option<PathBuf>,
    /// How to treat snapshots.
    pub snapshots: Snapshots,
    /// Which browser, and how.
    pub browser: BrowserOptions,
}

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
    let sentences = steps::vocabulary().into_iter().flat_map(|sentence| {
        sentence.keywords.iter().map(move |keyword| Sentence {
            keyword: match *keyword {
                "given" => "Given",
                "when" => "When",
                _ => "Then",
            },
            text: sentence.pattern.to_owned(),
            about: sentence.doc.trim().to_owned(),
        })
    });
    Vocabulary::new(&REGISTRY, sentences.collect())
}

/// What all scenarios of a run share.
#[derive(Debug)]
pub struct Embedded {
    cast: Cast,
    third_parties: ThirdParties,
    browser: Option<Arc<Browser>>,
    store: Store,
    mode: SnapshotMode,
    /// The portals of the scenarios under way, by case.
    portals: Mutex<Vec<(usize, Portal)>>,
    /// The snapshots that scenarios have referred to.
    referenced: Mutex<BTreeSet<String>>,
}

impl Embedded {
    /// Starts what the scenarios share. The browser only if a case needs it.
    ///
    /// # Errors
    /// What could not be started, and what to do about it.
    pub async fn start(options: StagingOptions, chrome: bool) -> Result<Self, Failure> {
        let cast = cast(&options).map_err(|error| Failure::broken(&error))?;
        let browser = if chrome { Some(start_browser(&options.browser).await?) } else { None };
        Ok(Self {
            cast,
            third_parties: ThirdParties::start().await,
            browser,
            store: options.snapshots.folder.map_or(Store::Embedded, Store::Folder),
            mode: options.snapshots.mode,
            portals: Mutex::default(),
            referenced: Mutex::default(),
        })
    }

    /// Ends it; answers what went wrong.
    pub async fn stop(&self) -> Vec<Failure> {
        self.portals.lock().unwrap_or_else(PoisonError::into_inner).clear();
        match &self.browser {
            Some(browser) => browser.stop().await.err().iter().map(|error| Failure::broken(error)).collect(),
            None => Vec::new(),
        }
    }

    /// Snapshots that no scenario of a whole run has referred to.
    ///
    /// # Errors
    /// If the snapshots can't be listed.
    pub fn unreferenced(&self) -> Result<Vec<PageChange>, Failure> {
        let names = self.store.names().map_err(|error| Failure::broken(&error))?;
        let referenced = self.referenced.lock().unwrap_or_else(PoisonError::into_inner);
        let orphans = names.into_iter().filter(|name| !referenced.contains(name));
        Ok(orphans.map(|name| PageChange::Unreferenced { name }).collect())
    }

    /// A portal of the case's own, and how it is reached.
    async fn portal(&self, case: &Case) -> Result<Target, Failure> {
        let config = PortalConfig {
            policy: Policy::documented(case.edition),
            clock: Clock::scenario(),
            port: 0,
            third_parties: self.third_parties.origins(),
        };
        let portal =
            Portal::start(config).await.map_err(|error| Failure::broken(&error).during("starting the portal"))?;
        let target = target(case.edition, &portal, &self.third_parties)?;
        self.portals.lock().unwrap_or_else(PoisonError::into_inner).push((case.id, portal));
        Ok(target)
    }

    fn compare(&self, case: &Case, stage: &Stage) -> Result<Option<PageChange>, StoreError> {
        let mode = match self.mode {
            SnapshotMode::Ignore => return Ok(None),
            SnapshotMode::Compare => Mode::Compare,
            SnapshotMode::Review => Mode::Review,
            SnapshotMode::Update => Mode::Update,
        };
        let name = format!("{}/{}--{}", case.path, slug(&case.scenario), case.edition);
        self.referenced.lock().unwrap_or_else(PoisonError::into_inner).insert(name.clone());
        let seen = stage.journey();
        Ok(match self.store.compare(&name, &seen, (&case.file, &case.scenario), mode)? {
            Comparison::Same | Comparison::Updated => None,
            Comparison::New => Some(PageChange::New { name }),
            Comparison::Changed { approved } => Some(PageChange::Changed { name, approved, seen }),
        })
    }
}

impl Staging for Embedded {
    type World = World;

    fn registry() -> &'static Collection<World> {
        &REGISTRY
    }

    async fn enter(&self, case: &Case, world: &mut World) -> Result<(), Failure> {
        let target = self.portal(case).await?;
        let agents = Agents { stage: self.agents(case.agent)?, backstage: over_http() };
        // Third parties are shared by the run: what sets people apart has to be unique in it.
        let scenario = format!("{} {} {} {}", case.path, case.scenario, case.edition, case.agent);
        world.enter(Stage::new(target, self.cast.clone(), scenario, agents));
        Ok(())
    }

    fn failure(world: &mut World) -> Option<Failure> {
        world.failure()
    }

    async fn leave(&self, case: &Case, world: &mut World, complete: bool) -> Left {
        let mut left = Left::default();
        if let Some(mut stage) = world.leave() {
            if complete {
                match self.compare(case, &stage) {
                    Ok(change) => left.pages.extend(change),
                    Err(error) => left.accidents.push(Failure::broken(&error)),
                }
            }
            left.accidents.extend(stage.close().await.iter().map(|error| Failure::broken(error)));
        }
        self.portals.lock().unwrap_or_else(PoisonError::into_inner).retain(|(id, _)| *id != case.id);
        left
    }
}

impl Embedded {
    fn agents(&self, kind: AgentKind) -> Result<AgentSource, Failure> {
        match (kind, &self.browser) {
            (AgentKind::Http, _) => Ok(over_http()),
            (AgentKind::Chrome, Some(browser)) => {
                let browser = Arc::clone(browser);
                Ok(Box::new(move || {
                    let browser = Arc::clone(&browser);
                    Box::pin(async move { Ok(Agent::Browser(Box::new(browser.agent().await?))) })
                }))
            }
            (AgentKind::Chrome, None) => {
                Err(Failure::Broken { what: "no browser was started".to_owned(), causes: Vec::new() })
            }
        }
    }
}

fn over_http() -> AgentSource {
    Box::new(|| Box::pin(async { Ok(Agent::Http(Box::new(HttpAgent::new()?))) }))
}

fn cast(options: &StagingOptions) -> Result<Cast, CastError> {
    match &options.personas {
        Some(folder) => Cast::from_folder(folder, options.seed),
        None => Ok(Cast::new(options.seed)),
    }
}

async fn start_browser(options: &BrowserOptions) -> Result<Arc<Browser>, Failure> {
    let started: agent::Result<Browser> = Browser::start(options).await;
    started.map(Arc::new).map_err(|error| Failure::broken(&error))
}

/// The embedded portal's origins, by the names that features use.
fn target(edition: Edition, portal: &Portal, third_parties: &ThirdParties) -> Result<Target, Failure> {
    let parse = |address: &str| Url::parse(address).map_err(|error| Failure::broken(&error));
    let address = |origin| parse(&portal.origins().address(origin, "/"));
    let origins = [
        ("pok", Origin::Pok),
        ("aunicalogin", Origin::Aunicalogin),
        ("aunicaaccount", Origin::Aunicaaccount),
        ("2fa", Origin::TwoFactor),
        ("onlineservices", Origin::OnlineServices),
        ("www", Origin::Www),
    ];
    let origins: Result<Vec<_>, Failure> =
        origins.into_iter().map(|(name, origin)| Ok((name.to_owned(), address(origin)?))).collect();
    let directory = parse(&third_parties.origins().directory())?;
    let control = Control::new(address(Origin::Control)?, Some(directory)).map_err(|error| Failure::broken(&error))?;
    Ok(Target::new(edition, origins?).with_control(control))
}
