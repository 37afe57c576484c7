// Passkeys: the browser makes one or signs with one, and its answer goes on in the form.
"use strict";

const forms = document.querySelectorAll("form[data-passkey]");
if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  for (const form of forms) {
    const button = form.querySelector("button"), failed = form.querySelector("[role=alert]");
    const options = JSON.parse(form.dataset.options), makes = form.dataset.passkey === "create";
    form.hidden = false;
    document.querySelector("[data-without-passkey]")?.remove();
    button.addEventListener("click", async () => {
      failed.hidden = true;
      try {
        const made = makes
          ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
          : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
        form.elements.passkey.value = JSON.stringify(made.toJSON());
        form.submit();
      } catch {
        failed.hidden = false;
      }
    });
  }
}
