// The documents of a site as its catalogue lists them, and which of them filters let through. The form of the catalogue
// is described in src/site/catalogue_json.hpp.
(function () {
  "use strict";
  const resolute = (globalThis.resolute = globalThis.resolute || {});

  function readDocument(row, catalogue) {
    const [symbol, title, titleLanguage, date, body, session, subjects, versions] = row;
    const language = (place) => ({ code: catalogue.languages[place][0], direction: catalogue.languages[place][2] });
    const made = {
      symbol,
      title,
      titleLanguage: language(titleLanguage),
      date,
      year: date.slice(0, 4),
      body: body < 0 ? null : catalogue.bodies[body],
      session: session < 0 ? "" : catalogue.sessions[session],
      subjects: subjects.map((place) => catalogue.subjects[place][0]),
      versions: [],
    };
    for (let at = 0; at < versions.length; at += 2)
      made.versions.push({ ...language(versions[at]), address: versions[at + 1] });
    return made;
  }

  const readCatalogue = (catalogue) => catalogue.documents.map((row) => readDocument(row, catalogue));

  // What each filter offers: [key, name] by the name of the filter.
  function choices(catalogue, documents) {
    const years = [...new Set(documents.map((one) => one.year).filter(Boolean))].sort().reverse();
    return {
      body: catalogue.bodies,
      session: catalogue.sessions.map((one) => [one, one]),
      year: years.map((one) => [one, one]),
      lang: catalogue.languages.filter(([code]) =>
        documents.some((one) => one.versions.some((version) => version.code === code))
      ),
      subject: catalogue.subjects,
    };
  }

  // `filters` has keys by the name of the filter; an empty one lets all through.
  function passes(document, filters) {
    return (
      (!filters.body || (document.body !== null && document.body[0] === filters.body)) &&
      (!filters.session || document.session === filters.session) &&
      (!filters.year || document.year === filters.year) &&
      (!filters.lang || document.versions.some((one) => one.code === filters.lang)) &&
      (!filters.subject || document.subjects.includes(filters.subject))
    );
  }

  // The version to link to: in the language asked for, else in that of the title, else the first.
  function bestVersion(document, code) {
    const inLanguage = (wanted) => document.versions.find((one) => one.code === wanted);
    return inLanguage(code) || inLanguage(document.titleLanguage.code) || document.versions[0];
  }

  // A document of the catalogue in the form of a hit of the search.
  function asHit(document, code) {
    const version = bestVersion(document, code);
    return {
      address: version.address,
      title: document.title,
      symbol: document.symbol,
      body: document.body ? document.body[1] : "",
      date: document.date,
      language: document.titleLanguage.code,
      direction: document.titleLanguage.direction,
      linkLanguage: version.code,
    };
  }

  Object.assign(resolute, { readCatalogue, choices, passes, asHit });
})();
