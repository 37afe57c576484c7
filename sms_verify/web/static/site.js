// Small comforts; every page works without them.
"use strict";

const text = document.getElementById("text");
const counter = document.getElementById("counter");
if (text && counter) {
  const limit = Number(text.dataset.limit);
  const locale = document.documentElement.lang;
  const count = () => {
    const length = Array.from(text.value).length;
    counter.textContent = counter.dataset.text.replace("{count}", length.toLocaleString(locale));
    counter.classList.toggle("over", length > limit);
  };
  text.addEventListener("input", count);
  counter.hidden = false;
  count();
}

for (const form of document.querySelectorAll("form")) {
  const button = form.querySelector("button[data-busy]");
  if (!button) continue;
  const calm = button.textContent;
  form.addEventListener("submit", (event) => {
    if (button.getAttribute("aria-disabled") === "true") return event.preventDefault();
    button.setAttribute("aria-disabled", "true");
    button.textContent = button.dataset.busy;
  });
  window.addEventListener("pageshow", () => {
    button.removeAttribute("aria-disabled");
    button.textContent = calm;
  });
}
