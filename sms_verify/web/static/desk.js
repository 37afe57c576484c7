// The queue by keyboard: j and k choose a case, Enter opens it, / goes to the search.
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
  if (event.target.matches("input, textarea, select") || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "j") choose(chosen + 1);
  if (event.key === "k") choose(chosen - 1);
  if (event.key === "/") {
    const search = document.getElementById("q");
    if (search) event.preventDefault(), search.focus();
  }
});
