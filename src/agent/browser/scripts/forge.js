// Does with forms what nobody does by hand, but what others might.

// Takes the tokens out of the page's forms, or alters them. Answers how many there are.
function tamper({ drop }) {
  const named = /^sesskey$|token|csrf/i;
  const tokens = [...document.querySelectorAll("input[type=hidden]")].filter((input) => named.test(input.name));
  for (const token of tokens) {
    if (drop) token.disabled = true;
    else token.value = token.value.slice(0, -1) + (token.value.endsWith("0") ? "1" : "0");
  }
  return tokens.length;
}

// What pressing a submit button will send.
function sending(button) {
  const form = button.form;
  const action = button.getAttribute("formaction") ?? form.getAttribute("action");
  return {
    action: new URL(action || location.href, document.baseURI).href,
    method: button.getAttribute("formmethod") ?? form.getAttribute("method") ?? "get",
    entries: [...new FormData(form, button)].filter(([, value]) => typeof value === "string"),
  };
}

// Sends that once more, by a form of the present page.
function resend({ action, method, entries }) {
  forget();
  const form = document.createElement("form");
  Object.assign(form, { action, method, hidden: true });
  for (const [name, value] of entries) {
    const input = document.createElement("textarea");
    Object.assign(input, { name, value });
    form.append(input);
  }
  document.body.append(form);
  HTMLFormElement.prototype.submit.call(form);
}
