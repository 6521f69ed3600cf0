// Mends for screen readers and keyboards what Streamlit leaves out; without it the app works the same.
(() => {
  "use strict";
  let address = location.pathname;
  let headingToLeave = null; // the old page's heading, while a page switch waits for the new one
  let waiting = false;
  let planned = 0;

  const isTyping = () => {
    const here = document.activeElement;
    return here !== null && (here.isContentEditable || here.matches("input:not([type=button], [type=checkbox], [type=radio]), textarea"));
  };

  // Focus goes to the new page's heading, so that a screen reader reads where one has come.
  const followPage = () => {
    if (location.pathname !== address) {
      address = location.pathname;
      waiting = true;
    }
    const heading = document.querySelector("h1");
    if (!waiting || heading === null || heading.textContent === headingToLeave) {
      if (!waiting) headingToLeave = heading === null ? null : heading.textContent;
      return;
    }
    waiting = false;
    headingToLeave = heading.textContent;
    if (isTyping()) return;
    heading.tabIndex = -1;
    heading.focus();
  };

  // "Opgeslagen" is read aloud when it changes, without moving focus.
  const announceStatus = () => {
    for (const place of document.querySelectorAll('[class*="st-key-status"]:not([role])')) {
      place.setAttribute("role", "status");
      place.setAttribute("aria-live", "polite");
    }
  };

  // Names that only screen readers hear, and that no setting or style can reach; docs/taal.md lists them.
  const NAMES = {
    "Add files": "Kies een ander bestand",
    "App pages": "Schermen",
    "Clear value": "Maak leeg",
    "Close": "Sluit",
    "Collapse sidebar": "Verberg het menu",
    "Dismiss": "Sluit",
    "Expand sidebar": "Toon het menu",
    "Running...": "Bezig",
    "Scrollable table": "Tabel waar je doorheen schuift",
    "Selectbox options": "Keuzes",
    "Sidebar": "Menu",
    "Skip to main content": "Naar de inhoud",
    "file upload": "Kies een bestand",
  };
  const inDutch = (name) => NAMES[name]
    ?? name.replace(/^Help for /, "Uitleg bij ").replace(/^Remove (?=.+\.)/, "Haal weg: ");

  const nameInDutch = () => {
    for (const named of document.querySelectorAll("[aria-label]")) {
      const name = named.getAttribute("aria-label");
      const better = inDutch(name);
      if (better !== name) named.setAttribute("aria-label", better);
    }
    const skip = document.querySelector('[data-testid="stSkipToContent"]:not([aria-label])');
    if (skip !== null) skip.setAttribute("aria-label", inDutch(skip.textContent));
  };

  // The style sheet shows that the server is away; this reads it aloud, and puts Streamlit's own dialog, which the
  // style sheet hides, out of the way of who is typing.
  const away = document.createElement("div");
  away.setAttribute("role", "status");
  away.style.cssText = "position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)";

  const tellConnection = () => {
    const app = document.querySelector('[data-testid="stApp"]');
    const state = app === null ? "" : app.dataset.testConnectionState ?? "";
    const text = /^(PINGING_SERVER|DISCONNECTED)/.test(state) ? "De verbinding is weg. We proberen het vanzelf opnieuw." : "";
    if (away.textContent !== text) away.textContent = text;
    if (!away.isConnected) document.body.append(away);
    const own = '[data-testid="stDialog"]:not(:has([data-testid="stVerticalBlock"])) [role="dialog"] > button';
    const close = document.querySelector(own);
    if (close !== null) close.click();
  };

  const mend = () => {
    planned = 0;
    if (document.documentElement.lang !== "nl") document.documentElement.lang = "nl";
    announceStatus();
    nameInDutch();
    tellConnection();
    followPage();
  };

  // At most one look per 50 ms, however much Streamlit draws.
  const plan = () => {
    if (planned === 0) planned = setTimeout(mend, 50);
  };

  new MutationObserver(plan).observe(document.documentElement, {
    childList: true, subtree: true, attributes: true, attributeFilter: ["lang", "aria-label", "data-test-connection-state"],
  });
  mend();
})();
