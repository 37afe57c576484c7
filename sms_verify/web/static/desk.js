// The desk by keyboard: j and k choose a case, Enter opens it, / goes to the search; on a case 1, 2, 3 choose a finding.
"use strict";

const rows = [...document.querySelectorAll("[data-keys] > li")];
let chosen = -1;
const choose = (index) => {
  if (!rows.length) return;
  rows[chosen]?.classList.remove("chosen");
  chosen = Math.max(0, Math.min(rows.length - 1, index));
  rows[chosen].classList.add("chosen");
  rows[chosen].querySelector("a").focus();
};
document.addEventListener("keydown", (event) => {
  if (event.target.matches("input:not([type=radio]), textarea, select") || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "j") choose(chosen + 1);
  if (event.key === "k") choose(chosen - 1);
  const finding = document.querySelectorAll("[name=finding]")["123".indexOf(event.key)];
  if (finding) finding.checked = true, finding.focus();
  if (event.key === "/") {
    const search = document.getElementById("q");
    if (search) event.preventDefault(), search.focus();
  }
});
