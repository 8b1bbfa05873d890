// The form of the home page: full-text search and filters over the list of documents. The form is in
// templates/site/search.html; terms.js, search.js and filters.js come before this script.
(function () {
  "use strict";
  const resolute = globalThis.resolute;
  const filterNames = ["lang", "body", "session", "year", "subject"];
  const pageSize = 20;
  const typingPause = 250; // milliseconds

  const form = document.getElementById("archive-form");
  const field = document.getElementById("archive-query");
  const count = document.getElementById("archive-count");
  const list = document.getElementById("archive-results");
  const more = document.getElementById("archive-more");
  const settings = JSON.parse(document.getElementById("archive-settings").textContent);
  // What the page lists without a script; results stand in its place.
  const staticLists = document.querySelectorAll("[data-archive-list]");
  const select = (name) => document.getElementById("archive-" + name);

  let catalogue = null; // a promise of its documents, when they were asked for
  let shown = { hits: [], length: 0, query: "" };
  let asked = 0; // number of the last question: answers to earlier ones are not shown

  // ------------------------------------------------------------------------------------------------- words
  const counted = (number) =>
    settings.labels.count.replace("{count}", number.toLocaleString(settings.language));

  // ------------------------------------------------------------------------------------------------- results
  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  function resultItem(hit) {
    const fragment = shown.query ? resolute.textFragment(shown.query) : "";
    const linkLanguage = hit.linkLanguage || hit.language;
    const title = element("bdi", { lang: hit.language, dir: hit.direction }, hit.title || hit.symbol);
    const link = element("a", { href: settings.root + hit.address + fragment, hreflang: linkLanguage }, title);
    const facts = [hit.title ? hit.symbol : "", hit.body, hit.date].filter(Boolean);
    const parts = facts.flatMap((fact, at) => [at > 0 ? " · " : "", element("bdi", {}, fact)]);
    return element("li", {}, link, element("p", { class: "facts" }, ...parts));
  }

  // The next page of results; the focus goes to its first link when it was asked for by the button.
  function showMore(focus) {
    const next = shown.hits.slice(shown.length, shown.length + pageSize);
    const items = next.map(resultItem);
    list.append(...items);
    shown.length += next.length;
    more.hidden = shown.length >= shown.hits.length;
    if (focus && items.length > 0) items[0].querySelector("a").focus();
  }

  function show(hits, query) {
    shown = { hits, length: 0, query };
    list.replaceChildren();
    list.hidden = false;
    for (const one of staticLists) one.hidden = true;
    count.textContent = hits.length > 0 || !query ? counted(hits.length) : settings.labels.nothing;
    showMore(false);
  }

  function showError() {
    shown = { hits: [], length: 0, query: "" };
    list.replaceChildren();
    more.hidden = true;
    count.textContent = settings.labels.failed;
  }

  // ------------------------------------------------------------------------------------------------- questions
  function question() {
    const asks = { q: field ? field.value.trim() : "" };
    for (const name of filterNames) asks[name] = select(name).value;
    return asks;
  }

  // Chooses what a filter offers; all where it does not offer this.
  function choose(name, key) {
    select(name).value = key;
    if (select(name).selectedIndex < 0) select(name).value = "";
  }

  async function openCatalogue() {
    const data = await resolute.loadData("catalogue", settings.catalogue);
    const documents = resolute.readCatalogue(data);
    for (const [name, offered] of Object.entries(resolute.choices(data, documents)))
      select(name).append(...offered.map(([key, text]) => element("option", { value: key }, text)));
    // The index of all languages is large: who wants it asks for it.
    choose("lang", settings.language);
    const byAddress = new Map();
    for (const one of documents) for (const version of one.versions) byAddress.set(version.address, one);
    return { documents, byAddress };
  }

  // Once, unless it failed.
  function loadCatalogue() {
    if (!catalogue) {
      catalogue = openCatalogue();
      catalogue.catch(() => (catalogue = null));
    }
    return catalogue;
  }

  function listed(documents, asks) {
    const found = documents.filter((one) => resolute.passes(one, asks));
    return found.map((one) => resolute.asHit(one, asks.lang || settings.language));
  }

  async function answer(asks) {
    const { documents, byAddress } = await loadCatalogue();
    if (!asks.q) return listed(documents, asks);
    const hits = await resolute.search(asks.q, { language: asks.lang, year: asks.year }, settings);
    return hits.filter((hit) => byAddress.has(hit.address) && resolute.passes(byAddress.get(hit.address), asks));
  }

  // The address of the page says what is asked, so that it can be linked.
  function keepAddress(asks) {
    const query = new URLSearchParams(Object.entries(asks).filter(([, value]) => value)).toString();
    history.replaceState(null, "", query ? "?" + query : location.pathname);
  }

  async function ask(keep) {
    const number = ++asked;
    count.textContent = settings.labels.searching;
    try {
      await loadCatalogue();
      const asks = question();
      if (keep) keepAddress(asks);
      const hits = await answer(asks);
      if (number === asked) show(hits, asks.q);
    } catch {
      if (number === asked) showError();
    }
  }

  // ------------------------------------------------------------------------------------------------- start
  function listen() {
    let timer = 0;
    const askSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => ask(true), typingPause);
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(timer);
      ask(true);
    });
    // Not while an input method puts Chinese together.
    form.addEventListener("input", (event) => event.isComposing || askSoon());
    form.addEventListener("compositionend", askSoon);
    more.addEventListener("click", () => showMore(true));
    // What a filter offers is there when it is first looked at.
    const fillFilters = () => loadCatalogue().catch(showError);
    for (const name of filterNames) select(name).addEventListener("focus", fillFilters, { once: true });
  }

  // An address with a question is answered at once; else nothing is loaded before the form is used.
  async function start() {
    form.hidden = false;
    listen();
    const given = new URLSearchParams(location.search);
    if (![...filterNames, "q"].some((name) => given.get(name))) return;
    if (field) field.value = given.get("q") || "";
    try {
      await loadCatalogue();
    } catch {
      showError();
      return;
    }
    for (const name of filterNames) choose(name, given.get(name) || "");
    ask(false);
  }

  start();
})();
