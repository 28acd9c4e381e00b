// Fills controls in, each as a person could: what is hidden, disabled, covered or read-only is refused.

const tidy = (text) => text.replace(/\s+/g, " ").trim();
const ticking = (element) => ["checkbox", "radio"].includes(element.type) || element.matches("[role=checkbox], [role=radio], [role=switch]");
const ticked = (element) => ("checked" in element ? element.checked : element.getAttribute("aria-checked") === "true");

function told(element) {
  for (const name of ["input", "change"]) element.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
}

// By the setter of the class, as scripts may have put one of their own on the element.
function assign(element, value) {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), "value").set.call(element, value);
  if (element.value !== value) return "it takes no such value";
  told(element);
}

function type(element, text) {
  element.focus();
  if (element.select) element.select();
  else getSelection().selectAllChildren(element);
  document.execCommand(text ? "insertText" : "delete", false, text);
  const now = (element.value ?? element.innerText).replace(/\r\n?/g, "\n");
  if (text && !now) return "it takes no such text";
}

function write(element, text) {
  if (element.readOnly || element.getAttribute("aria-readonly") === "true") return "it is read-only";
  if (element instanceof HTMLTextAreaElement || element.isContentEditable) return type(element, text);
  if (!(element instanceof HTMLInputElement)) return "text can't be typed into it";
  if (["text", "search", "tel", "url", "email", "password"].includes(element.type)) return type(element, text);
  if (ticking(element) || element.type === "file") return "text can't be typed into it";
  return assign(element, text);
}

function choose(element, label) {
  const option = [...element.options].find((option) => tidy(option.label) === tidy(label));
  if (!option) return `it has no option "${label}"`;
  if (option.disabled || option.closest("optgroup:disabled")) return `its option "${label}" is disabled`;
  if (option.selected) return;
  element.focus();
  option.selected = true;
  told(element);
}

// A group of radio buttons: the one with this label.
function pick(group, label) {
  const named = (radio) => [...(radio.labels ?? [])].some((text) => tidy(text.textContent) === tidy(label));
  const radio = [...(group?.querySelectorAll("input[type=radio]") ?? [])].find(named);
  if (!radio) return `it has no option "${label}"`;
  return reach(radio).refused ?? tick(radio, true);
}

function tick(element, wanted) {
  if (!ticking(element)) return "it can't be ticked";
  if (ticked(element) === wanted) return;
  if (element.type === "radio" && !wanted) return "a radio button can't be unticked";
  element.focus();
  element.click();
  if (!leaving() && ticked(element) !== wanted) return "pressing it doesn't change it";
}

function enter({ n, text, choice, ticked }) {
  const element = state.elements[n];
  if (choice !== undefined && !(element instanceof HTMLSelectElement)) return pick(element, choice);
  const refused = reach(element).refused;
  if (refused) return refused;
  if (text !== undefined) return write(element, text);
  return choice !== undefined ? choose(element, choice) : tick(element, ticked);
}

// Stops at the first that can't be done, as a person would. Answers `{ refused: null | { n, why }, page }`.
async function fill({ entries, ...waiting }) {
  forget();
  let refused = null;
  for (const entry of entries) {
    const why = enter(entry);
    if (why) refused = { n: entry.n, why };
    if (why) break;
  }
  document.activeElement?.blur(); // a field tells its change when it is left
  return { refused, page: await settle({ ...waiting, before: state.id, must: false }) };
}
