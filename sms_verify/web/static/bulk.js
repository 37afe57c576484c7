// Progress as it goes; without this a link looks again.
"use strict";

const bar = document.getElementById("bar");
if (bar?.dataset.events) {
  const events = new EventSource(bar.dataset.events);
  events.onmessage = (event) => {
    const state = JSON.parse(event.data);
    bar.value = state.done;
    document.getElementById("told").textContent = state.text;
    document.title = state.text; // for those who wait in another tab
    if (state.state !== "running") {
      events.close();
      location.reload();
    }
  };
}
