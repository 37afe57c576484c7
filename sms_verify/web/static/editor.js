// The template editor: a preview as one types, and slots put in at the caret. Without it a button shows the preview.
"use strict";

const form = document.querySelector("form[data-preview]");
const shown = document.getElementById("preview");
const body = document.getElementById("body");
const CALM = 350;

if (form && shown && body) {
  document.getElementById("show-preview").hidden = true;
  let waiting = 0;
  let asked = 0;

  const show = async () => {
    const number = ++asked;
    const typed = new URLSearchParams(new FormData(form));
    const answer = await fetch(form.dataset.preview, { method: "POST", body: typed }).catch(() => null);
    // A redirect leads to signing in; what comes late is about what stood there before.
    if (!answer || !answer.ok || answer.redirected || number !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (number === asked) shown.replaceChildren(...page.body.childNodes);
  };

  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, CALM);
  });

  for (const button of document.querySelectorAll("button[data-slot]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const [, kind, rest] = button.dataset.slot.match(/^\{(\w+):(.+)\}$/);
      let name = kind;
      for (let number = 2; body.value.includes(`{${name}:`); number++) name = `${kind}${number}`;
      body.setRangeText(`{${name}:${rest}}`, body.selectionStart, body.selectionEnd, "end");
      body.focus();
      form.dispatchEvent(new Event("input"));
    });
  }
}
