// The desk by keyboard: j and k choose a case, Enter opens it, x ticks it, n takes the next one, / goes to the search,
// ? shows the keys; on a case 1, 2, 3 choose a finding, and Enter decides.
"use strict";

const rows = [...document.querySelectorAll("[data-keys] > li")];
let chosen = -1;
const choose = (index) => {
  if (!rows.length) return;
  rows[chosen]?.classList.remove("chosen");
  chosen = Math.max(0, Math.min(rows.length - 1, index));
  rows[chosen].classList.add("chosen");
  rows[chosen].querySelector("a.title").focus();
};
const does = {
  j: () => choose(chosen + 1),
  k: () => choose(chosen - 1),
  x: () => rows[chosen]?.querySelector("input[type=checkbox]")?.click(),
  n: () => document.getElementById("next")?.requestSubmit(),
  "/": () => document.getElementById("q")?.focus(),
  "?": () => {
    const keys = document.getElementById("keyboard");
    if (keys) keys.open = !keys.open, keys.scrollIntoView({ block: "nearest" });
  },
};
document.addEventListener("keydown", (event) => {
  const types = event.target.matches("input:not([type=radio], [type=checkbox]), textarea, select");
  if (types || event.ctrlKey || event.metaKey || event.altKey) return;
  const finding = document.querySelectorAll("form:not(#many) [name=finding]")["123".indexOf(event.key)];
  if (finding) finding.checked = true, finding.focus();
  const act = does["؟？".includes(event.key) ? "?" : event.key];
  if (act) event.preventDefault(), act();
});
