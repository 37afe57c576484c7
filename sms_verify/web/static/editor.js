// The template editor: a preview as one types, and slots put in at the caret. Without it a button shows the preview.
"use strict";

const form = document.querySelector("form[data-preview]");
const shown = document.getElementById("preview");
const body = document.getElementById("body");
const CALM = 350;
const DIGIT = "0-9\u06f0-\u06f9\u0660-\u0669";
const LIKELY = [
  [new RegExp(`^[${DIGIT}]{4}$`), ["last4", "code", "integer"]],
  [new RegExp(`^[${DIGIT}]{1,3}$`), ["integer", "amount"]],
  [new RegExp(`^[${DIGIT}]{5,8}$`), ["code", "amount", "reference"]],
  [new RegExp(`[${DIGIT}][:时時]`), ["datetime", "time"]],
  [new RegExp(`[${DIGIT}][-/年月]`), ["date", "datetime", "reference"]],
  [/[*•xX]{2}/, ["last4", "account"]],
  [/:\/\/|www\./, ["link"]],
  [new RegExp(`[${DIGIT}]`), ["amount", "reference", "account", "date"]],
  [/./, ["name", "merchant", "place", "text"]],
];

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

  const put = (slot) => {
    const [, kind, rest] = slot.match(/^\{([\w-]+):(.+)\}$/);
    let name = kind;
    for (let number = 2; body.value.includes(`{${name}:`); number++) name = `${kind}${number}`;
    body.setRangeText(`{${name}:${rest}}`, body.selectionStart, body.selectionEnd, "end");
    body.focus();
    form.dispatchEvent(new Event("input"));
  };

  const listed = [...document.querySelectorAll("button[data-slot]")];
  for (const button of listed) {
    button.hidden = false;
    button.addEventListener("click", () => put(button.dataset.slot));
  }

  // What is selected may become a slot of the kinds that it looks like, offered right under the text.
  const offered = document.getElementById("make-slot");
  const offer = () => {
    const selected = body.value.slice(body.selectionStart, body.selectionEnd).trim();
    const kinds = selected && !/[{}\n]/.test(selected) ? LIKELY.find(([looks]) => looks.test(selected))[1] : [];
    offered.hidden = !kinds.length;
    for (const old of offered.querySelectorAll("button")) old.remove();
    for (const kind of kinds) {
      const like = listed.find((button) => button.dataset.slot.startsWith(`{${kind}:`));
      if (!like) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "secondary small";
      button.textContent = like.closest("li").querySelector("strong").textContent;
      button.addEventListener("click", () => put(like.dataset.slot));
      offered.append(button);
    }
  };
  if (offered) for (const event of ["select", "keyup", "pointerup"]) body.addEventListener(event, offer);
}
