// Searches the index of a site: loads the library and the shards of a language when they are first asked for.
// Shows nothing; templates/site/home.js does. terms.js comes before it.
(function () {
  "use strict";
  const resolute = (globalThis.resolute = globalThis.resolute || {});

  // ------------------------------------------------------------------------------------------------- loading
  // Data come as scripts that call `resolute.receive`: a page that is opened from a disk may not load JSON.
  const received = new Map();
  const loading = new Map();

  resolute.receive = (name, value) => received.set(name, value);

  function addScript(address) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = resolve;
      script.onerror = () => reject(new Error("not loaded: " + address));
      document.head.append(script);
    });
  }

  // Once for each address; what failed is tried again when it is asked for again.
  function loadScript(address) {
    if (!loading.has(address)) {
      const promise = resolute.addScript(address);
      promise.catch(() => loading.delete(address));
      loading.set(address, promise);
    }
    return loading.get(address);
  }

  // The value that the script at this address hands over under this name.
  async function loadData(name, address) {
    await loadScript(address);
    if (!received.has(name)) throw new Error("nothing received from " + address);
    return received.get(name);
  }

  // ------------------------------------------------------------------------------------------------- searching
  // A character of Chinese finds what begins with it, and so does the last word, which may not be typed to its end.
  // A number is whole.
  const isOneHan = (term) => /^\p{Script=Han}$/u.test(term);
  const isPair = (term) => /^\p{Script=Han}{2}$/u.test(term);
  const isNumber = (term) => /^\p{N}+$/u.test(term);
  const isPrefix = (term, at, terms) =>
    isOneHan(term) || (at === terms.length - 1 && !isPair(term) && !isNumber(term));

  const options = {
    fields: ["t", "x"],
    storeFields: ["t", "s", "b", "d"],
    tokenize: (text) => resolute.queryTerms(text),
    processTerm: (term) => term,
    searchOptions: { combineWith: "AND", boost: { t: 4 }, prefix: isPrefix },
    autoVacuum: false,
  };

  // Where a term occurs: counts by the number of the document. src/site/search_index.hpp says how it is written.
  function readOccurrences(text) {
    const found = {};
    let number = 0; // of the document
    let gap = 0;
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at++);
      gap = gap * 26 + (code & 31) - 1;
      if (code >= 97) continue; // a small letter: the number goes on
      let count = 0;
      while (at < text.length && text.charCodeAt(at) < 65) count = count * 10 + text.charCodeAt(at++) - 48;
      number += gap;
      found[number++] = count || 1;
      gap = 0;
    }
    return found;
  }

  // What MiniSearch itself would have written for this shard.
  function serialised(shard) {
    const index = [];
    for (let at = 0; at < shard.index.length; at += 3) {
      const fields = {};
      for (const field of [0, 1])
        if (shard.index[at + 1 + field]) fields[field] = readOccurrences(shard.index[at + 1 + field]);
      index.push([shard.index[at], fields]);
    }
    const documents = shard.documentIds.length;
    const counts = { documentCount: documents, nextId: documents, dirtCount: 0, serializationVersion: 2 };
    return { ...shard, ...counts, fieldIds: { t: 0, x: 1 }, index };
  }

  const shards = new Map();

  async function readShard(name, settings) {
    await loadScript(settings.library);
    const stored = await loadData(name, settings.folder + name + ".js");
    const index = await globalThis.MiniSearch.loadJSAsync(serialised(stored), options);
    received.delete(name);
    return index;
  }

  function loadShard(name, settings) {
    if (!shards.has(name)) {
      const promise = readShard(name, settings);
      promise.catch(() => shards.delete(name));
      shards.set(name, promise);
    }
    return shards.get(name);
  }

  // Words that stand in a title as they were typed, one behind the other, count for more.
  const phraseInTitle = 2;

  function hitsIn(index, query, language) {
    const phrase = resolute.normalForm(query.trim());
    return index.search(query).map((found) => ({
      address: found.id,
      title: found.t || "",
      symbol: found.s || "",
      body: found.b || "",
      date: found.d || "",
      language: language.code,
      direction: language.direction,
      score: found.score * (resolute.normalForm(found.t || "").includes(phrase) ? phraseInTitle : 1),
    }));
  }

  // A shard has the documents of a year, which its name ends with: src/site/search_index.hpp.
  const ofYear = (shard, year) => !year || shard.endsWith("-" + year);

  // The documents that have all words of the query, best first. `where`: a language by its code and a year; empty: all.
  // `settings`: where the library is (`library`), and the folder of the shards with their list (`folder`).
  async function search(query, where, settings) {
    if (resolute.queryTerms(query).length === 0) return [];
    const { languages } = await loadData("shards", settings.folder + "shards.js");
    const searched = languages.filter((one) => !where.language || one.code === where.language);
    const found = await Promise.all(
      searched.flatMap((one) =>
        one.shards
          .filter((shard) => ofYear(shard, where.year))
          .map(async (shard) => hitsIn(await loadShard(shard, settings), query, one))
      )
    );
    // Where scores are the same the later document is first.
    return found.flat().sort((a, b) => b.score - a.score || b.date.localeCompare(a.date));
  }

  // ------------------------------------------------------------------------------------------------- links
  // A text fragment: the browser goes to the first of these texts that the page has, and marks them. It knows "-" as
  // a sign of its own. For a symbol there is nothing to go to: the page is that document.
  function textFragment(query) {
    if (resolute.pieces(query).every((piece) => piece.kind === "symbol")) return "";
    const words = query.trim().split(/\s+/);
    const longest = words.filter((word) => [...word].length > 3 || /\p{Script=Han}/u.test(word));
    const texts = words.length > 1 ? [words.join(" "), ...longest] : words;
    const encode = (text) => "text=" + encodeURIComponent(text).replaceAll("-", "%2D");
    return "#:~:" + texts.map(encode).join("&");
  }

  Object.assign(resolute, { addScript, loadData, search, textFragment });
})();
