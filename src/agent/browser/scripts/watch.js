// Watches one document from its start: whether what was done to it makes the browser leave it.
// Concatenated with its siblings into one function; see `session.rs`.

const state = {
  id: `${performance.timeOrigin}-${Math.random()}`, // tells this document from every other
  elements: [], // what was read last, by handle
  clicks: [], // clicks on links since the last `forget`
  submits: [], // submissions since the last `forget`
  navigates: false, // a navigation to another document has begun
  moved: false, // history moved within this document
  invalid: null, // the first control that kept a form from being sent
};

function forget() {
  Object.assign(state, { clicks: [], submits: [], navigates: false, moved: false, invalid: null });
}

const identify = () => state.id;

const here = (target) => !target || ["_self", "_top", "_parent"].includes(target.toLowerCase());

// Asked after the event has run its course: only then is it known whether a script prevented it.
function follows(event) {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
  if (event.defaultPrevented || !link || link.hasAttribute("download") || !here(link.target)) return false;
  const to = new URL(link.href, location.href);
  const fragment = to.hash && to.href.split("#")[0] === location.href.split("#")[0];
  return ["http:", "https:"].includes(to.protocol) && !fragment;
}

function sends(event) {
  const form = event.target;
  const method = event.submitter?.getAttribute("formmethod") ?? form.getAttribute("method");
  const target = event.submitter?.getAttribute("formtarget") ?? form.getAttribute("target");
  return !event.defaultPrevented && method?.toLowerCase() !== "dialog" && here(target);
}

const leaving = () => state.navigates || state.clicks.some(follows) || state.submits.some(sends);

addEventListener("click", (event) => state.clicks.push(event), true);
addEventListener("submit", (event) => state.submits.push(event), true);
addEventListener("invalid", (event) => (state.invalid ??= event.target), true);
addEventListener("popstate", () => (state.moved = true), true);
addEventListener("hashchange", () => (state.moved = true), true);
addEventListener("pageshow", (event) => event.persisted && forget(), true);
if (window.navigation) {
  navigation.addEventListener("navigate", (event) => {
    if (!event.destination.sameDocument && !event.hashChange && event.downloadRequest === null) state.navigates = true;
  });
  // A script took the navigation over, or it came to nothing.
  for (const end of ["navigatesuccess", "navigateerror"]) navigation.addEventListener(end, () => (state.navigates = false));
}

// A form that a script sends tells nobody, and goes a while later.
const submit = HTMLFormElement.prototype.submit;
HTMLFormElement.prototype.submit = function () {
  submit.call(this);
  if (this.isConnected && here(this.getAttribute("target"))) state.navigates = true;
};

const turn = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// Until the document and what it needs is there; not for ever, as a picture may hang.
async function loaded(limit) {
  if (document.readyState === "complete") return;
  await Promise.race([new Promise((resolve) => addEventListener("load", resolve, { once: true })), turn(limit)]);
  await turn();
}

const refreshes = () => {
  const wish = document.querySelector('meta[http-equiv="refresh" i]')?.content ?? "";
  return /^\s*[01]?(\.\d*)?\s*[;,]/.test(wish);
};

// Answers the page that a person would now look at. `before` is the document that was left or may be left; `must` says that it
// will be. While the browser is leaving, this answers `null` after `patience`; most often it is cut off by the new document.
async function settle({ before, must, patience, limit }) {
  const old = before === state.id;
  if (old) {
    await turn();
    await turn();
  } else {
    await loaded(limit);
  }
  const goes = () => leaving() || (old ? must && !state.moved : refreshes());
  const end = performance.now() + patience;
  while (goes() && performance.now() < end) await turn(5);
  return goes() ? null : read();
}
