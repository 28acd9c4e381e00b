// Whether a person could use a control, and where they would press it.

const excerpt = (text) => text.replace(/\s+/g, " ").trim().slice(0, 40);

const disabled = (element) => element.matches(":disabled") || !!element.closest('[aria-disabled="true"]');

function labels(element) {
  return [...(element.labels ?? [])];
}

// Points of the first box of an element, the middle first.
function points(element) {
  const box = [...element.getClientRects()].find((box) => box.width >= 1 && box.height >= 1);
  if (!box) return [];
  const parts = [[0.5, 0.5], [0.25, 0.5], [0.75, 0.5], [0.5, 0.25], [0.5, 0.75], [0.05, 0.5], [0.95, 0.5]];
  return parts.map(([x, y]) => [box.left + box.width * x, box.top + box.height * y]);
}

// Whether pressing `hit` is pressing `element`: it is it, lies in it, or is its label.
function meets(hit, element) {
  if (!hit) return false;
  if (element.contains(hit)) {
    const inner = hit.closest("a[href], button, input, select, textarea, summary");
    return !inner || inner === element || !element.contains(inner);
  }
  return labels(element).some((label) => label === hit || (label.contains(hit) && !hit.closest("a[href], button, select, textarea")));
}

// Answers `{ point }` or `{ refused }`.
function reach(element) {
  if (!element?.isConnected) return { refused: "it is no longer on the page" };
  if (disabled(element)) return { refused: "it is disabled" };
  if (element.closest("[inert]")) return { refused: "it is inert" };
  const candidates = [element, ...labels(element)].filter((candidate) => seen(candidate) && points(candidate).length);
  if (!candidates.length) return { refused: "it is not visible" };
  let cover = null;
  for (const candidate of candidates) {
    candidate.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    for (const [x, y] of points(candidate)) {
      const hit = document.elementFromPoint(x, y);
      if (meets(hit, element) || (candidate !== element && meets(hit, candidate))) return { point: [x, y] };
      cover ??= hit;
    }
  }
  if (!cover) return { refused: "it lies outside of what can be scrolled to" };
  const text = excerpt(cover.textContent);
  return { refused: `it is covered by ${cover.localName}${text && ` "${text}"`}` };
}

// What a press on a handle presses: of a disclosure, its summary.
function pressed(n) {
  const element = state.elements[n];
  if (!(element instanceof HTMLDetailsElement)) return element;
  return [...element.children].find((child) => child.localName === "summary") ?? element;
}

function press({ n }) {
  forget();
  const element = pressed(n);
  const answer = reach(element);
  const submits = !!element?.form && ["submit", "image"].includes(element.type);
  const target = submits
    ? (element.getAttribute("formtarget") ?? element.form.getAttribute("target"))
    : element instanceof HTMLAnchorElement && element.target;
  return { ...answer, sends: submits, opens: !here(target), form: submits ? sending(element) : null };
}

// The control that kept a form from being sent.
function hindrance() {
  const n = state.elements.indexOf(state.invalid);
  return n < 0 ? null : { n, why: state.invalid.validationMessage };
}
