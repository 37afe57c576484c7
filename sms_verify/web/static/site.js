// Small comforts; every page works without them.
"use strict";

const text = document.getElementById("text");
const counter = document.getElementById("counter");
const NEAR = 0.8;
if (text && counter) {
  const limit = Number(text.dataset.limit);
  const locale = document.documentElement.lang;
  const grows = CSS.supports("field-sizing", "content");
  const follow = () => {
    const length = Array.from(text.value).length;
    counter.textContent = counter.dataset.text.replace("{count}", length.toLocaleString(locale));
    counter.classList.toggle("over", length > limit);
    counter.hidden = length < NEAR * limit;
    if (grows) return;
    text.style.height = "auto";
    text.style.height = `${text.scrollHeight + 2}px`;
  };
  text.addEventListener("input", follow);
  follow();

  const paste = document.getElementById("paste");
  if (paste && navigator.clipboard?.readText) {
    paste.hidden = false;
    paste.addEventListener("click", async () => {
      const held = await navigator.clipboard.readText().catch(() => "");
      if (held) text.value = held;
      text.focus();
      text.dispatchEvent(new Event("input"));
    });
  }
}

// What is written down or passed on is copied with a tap; without this it is marked and copied by hand.
for (const button of navigator.clipboard?.writeText ? document.querySelectorAll("button[data-copies]") : []) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent.trim());
    button.textContent = button.dataset.done;
  });
}

// The answer is passed on by the telephone's own way; without this a text message or a mail takes it.
const share = document.getElementById("share");
if (share) {
  const shared = document.getElementById("shared").textContent;
  if (navigator.share) share.querySelector("summary").addEventListener("click", (event) => {
    event.preventDefault();
    navigator.share({ title: share.dataset.title, text: shared }).catch(() => { share.open = true; });
  });
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
