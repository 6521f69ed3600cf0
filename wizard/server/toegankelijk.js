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
    "Clear all": "Maak leeg",
    "Clear value": "Maak leeg",
    "Close": "Sluit",
    "Collapse sidebar": "Verberg het menu",
    "Dismiss": "Sluit",
    "Expand sidebar": "Toon het menu",
    "Running...": "Bezig",
    "Scrollable table": "Tabel waar je doorheen schuift",
    "Selected values": "Gekozen",
    "Selectbox options": "Keuzes",
    "Sidebar": "Menu",
    "file upload": "Kies een bestand",
  };
  const inDutch = (name) => NAMES[name]
    ?? name.replace(/^Help for /, "Uitleg bij ").replace(/^Shortcut /, "Toets ").replace(/^Remove /, "Haal weg: ");

  // Where the style sheet shows other words than Streamlit's, these are the words that are read aloud.
  const WORDS = {
    '[data-testid="stSkipToContent"]': "Naar de inhoud",
    '[data-testid="stFileUploaderDropzone"] > span button': "Kies een bestand",
    '[data-testid="stSelectboxVirtualDropdown"] [data-empty="true"] [role="option"]': "Niets gevonden",
  };
  const TOO_LARGE = "Dit bestand is te groot: hoogstens 10 MB.";

  const nameInDutch = () => {
    for (const named of document.querySelectorAll("[aria-label]")) {
      const name = named.getAttribute("aria-label");
      const better = inDutch(name);
      if (better !== name) named.setAttribute("aria-label", better);
    }
    for (const [place, words] of Object.entries(WORDS)) {
      const found = document.querySelector(place);
      if (found !== null && found.getAttribute("aria-label") !== words) found.setAttribute("aria-label", words);
    }
    for (const box of document.querySelectorAll('[placeholder="Choose an option"]')) box.placeholder = "Kies";
    const fault = document.querySelector('[data-testid="stFileChip"] [role="alert"]');
    if (fault !== null && fault.textContent !== TOO_LARGE) fault.textContent = TOO_LARGE;
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

  // A popover with only text in it can be longer than the screen; the keyboard must be able to scroll it.
  const letScroll = () => {
    for (const body of document.querySelectorAll('[data-testid="stPopoverBody"]:not([tabindex])')) body.tabIndex = 0;
  };

  // The address of a link to the first screen is empty, which in a new tab would lead to the screen one is on.
  const leadToStart = () => {
    for (const link of document.querySelectorAll('a[data-testid="stPageLink-NavLink"]:is([href=""], [href^="?"])'))
      link.setAttribute("href", `./${link.getAttribute("href")}`);
  };

  const mend = () => {
    planned = 0;
    if (document.documentElement.lang !== "nl") document.documentElement.lang = "nl";
    announceStatus();
    nameInDutch();
    tellConnection();
    letScroll();
    leadToStart();
    followPage();
  };

  // How many choices a list has is announced in English, in a place of its own; it is changed before it is read.
  const announceInDutch = () => {
    for (const said of document.querySelectorAll("[data-live-announcer] [role=log] > *")) {
      const count = /^(\d+) options? available\.$/.exec(said.textContent);
      if (count !== null) said.textContent = count[1] === "1" ? "1 keuze." : `${count[1]} keuzes.`;
      else if (said.textContent.endsWith(", selected")) said.textContent = said.textContent.replace(/, selected$/, ", gekozen");
    }
  };

  // At most one look per 50 ms, however much Streamlit draws.
  const plan = () => {
    announceInDutch();
    if (planned === 0) planned = setTimeout(mend, 50);
  };

  // Where keys turn the wall, a way or a slide that was clicked lets go of the keyboard: in a list a key is a letter.
  const KEYS = '[class*="st-key-muurknop"] [aria-label^="Toets"]';
  document.addEventListener("pointerup", (event) => {
    if (event.target.closest(".st-key-zaal [role=radio], [role=option]") === null) return;
    setTimeout(() => {
      if (document.querySelector(`${KEYS}, .st-key-zaal`) !== null && document.activeElement !== null) document.activeElement.blur();
    }, 150);
  });

  // A hand-held clicker sends these two; where there is something to write in, there are no keys.
  document.addEventListener("keydown", (event) => {
    const name = {PageDown: "next", PageUp: "back"}[event.key];
    const button = name && document.querySelector(`.st-key-muurknop-${name} button:not(:disabled)`);
    if (!button || isTyping() || document.querySelector(KEYS) === null) return;
    event.preventDefault();
    button.click();
  });

  new MutationObserver(plan).observe(document.documentElement, {
    childList: true, subtree: true, attributes: true, attributeFilter: ["lang", "href", "aria-label", "data-test-connection-state"],
  });
  mend();
})();
