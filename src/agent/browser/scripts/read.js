// Reads the page: a copy of the live document, annotated with what only the browser knows.

const seen = (element) =>
  element.checkVisibility({ visibilityProperty: true }) ||
  (getComputedStyle(element).display === "contents" && !!element.parentElement && seen(element.parentElement));

const textless = new Set(["button", "submit", "reset", "image", "checkbox", "radio", "file", "hidden"]);

function annotate(element, copy, index) {
  copy.setAttribute("data-collaudo-n", index);
  if (element instanceof HTMLInputElement) {
    if (!textless.has(element.type)) copy.setAttribute("data-collaudo-value", element.value);
    if (["checkbox", "radio"].includes(element.type)) copy.setAttribute("data-collaudo-checked", element.checked);
  } else if (element instanceof HTMLTextAreaElement) {
    copy.setAttribute("data-collaudo-value", element.value);
  } else if (element instanceof HTMLSelectElement) {
    const labels = [...element.selectedOptions].map((option) => option.label);
    copy.setAttribute("data-collaudo-value", labels.join(", "));
  } else if (element instanceof HTMLOptionElement) {
    copy.setAttribute("data-collaudo-selected", element.selected);
  } else if (element instanceof HTMLDetailsElement || element instanceof HTMLDialogElement) {
    copy.setAttribute("data-collaudo-open", element.open);
  } else if (element.hasAttribute("popover")) {
    if (element.matches(":popover-open")) copy.setAttribute("data-collaudo-open", true);
  }
}

// Hidden is said of whole subtrees: what contains something visible isn't. Answers whether anything in it is visible.
function shade(element, copy) {
  if (element instanceof HTMLSelectElement) {
    const visible = seen(element);
    if (!visible) copy.setAttribute("data-collaudo-hidden", true);
    return visible;
  }
  let visible = seen(element);
  for (let i = 0; i < element.children.length; i++) visible = shade(element.children[i], copy.children[i]) || visible;
  if (!visible) copy.setAttribute("data-collaudo-hidden", true);
  return visible;
}

function annotated() {
  // Into a document of its own, where nothing is loaded and no script runs.
  const copy = document.implementation.createHTMLDocument("").importNode(document.documentElement, true);
  const live = document.documentElement.getElementsByTagName("*");
  const copies = copy.getElementsByTagName("*");
  state.elements = [document.documentElement, ...live];
  annotate(document.documentElement, copy, 0);
  for (let i = 0; i < live.length; i++) annotate(live[i], copies[i], i + 1);
  if (document.body) shade(document.body, copy.querySelector("body"));
  for (const unread of copy.querySelectorAll("script:not([src]), style, template, noscript")) unread.remove();
  return copy.outerHTML;
}

function read() {
  const html = annotated();
  const invalid = hindrance();
  forget();
  return { id: state.id, address: location.href, html, invalid };
}
