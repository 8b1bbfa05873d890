// What a query is looked up by. The rules up to `pieces` are those of src/site/terms.cpp, by which texts were indexed,
// and the table of letters is the same; templates/README.md has them in words.
(function () {
  "use strict";
  const letters = {{{letters}}};
  const keptMarks = new Set(letters.keptMarks);
  const longestSymbol = {{longest_symbol}};

  const isMark = (character) => /\p{M}/u.test(character);

  // Compatibility forms resolved, small letters, no marks, letters made alike.
  function normalForm(text) {
    let out = "";
    let letter = "";
    for (const character of text.normalize("NFKD").toLowerCase()) {
      if (isMark(character)) {
        if (keptMarks.has(letter + character)) out += character;
        continue;
      }
      letter = character;
      out += Object.hasOwn(letters.becomes, character) ? letters.becomes[character] : character;
    }
    return out;
  }

  // The word without an article or the like that is written as one with it, where three characters are left.
  function withoutPrefix(word) {
    const prefix = letters.prefixes.find((one) => word.startsWith(one) && [...word.slice(one.length)].length >= 3);
    return prefix ? word.slice(prefix.length) : word;
  }

  const word = "(?:(?!\\p{Script=Han})[\\p{L}\\p{M}\\p{N}])+";
  const cut = new RegExp("\\p{Script=Han}+|" + word + "(?:[/.]" + word + ")*", "gu");

  const hasStrokeAndDigit = (text) => text.includes("/") && /[0-9]/.test(text);

  // The parts of a text between white space and punctuation: [{kind, text}], where kind is "word", "symbol" or "han".
  function pieces(text) {
    const made = [];
    for (const [whole] of normalForm(text).matchAll(cut)) {
      const words = whole.split(/[/.]/);
      if (/^\p{Script=Han}/u.test(whole)) made.push({ kind: "han", text: whole });
      else if (words.length <= longestSymbol && hasStrokeAndDigit(whole)) made.push({ kind: "symbol", text: whole });
      else for (const one of words) made.push({ kind: "word", text: withoutPrefix(one) });
    }
    return made;
  }

  // A word or symbol is one term; of Chinese each two neighbours are one, and so is a character alone.
  function queryTerms(text) {
    const terms = [];
    for (const piece of pieces(text)) {
      const characters = piece.kind === "han" ? [...piece.text] : [];
      if (characters.length < 2) terms.push(piece.text);
      for (let at = 0; at + 1 < characters.length; ++at) terms.push(characters[at] + characters[at + 1]);
    }
    return [...new Set(terms)];
  }

  const resolute = (globalThis.resolute = globalThis.resolute || {});
  Object.assign(resolute, { normalForm, pieces, queryTerms });
})();
