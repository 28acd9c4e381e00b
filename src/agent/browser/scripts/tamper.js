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
