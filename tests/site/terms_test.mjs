// The script cuts texts into the same pieces as C++: terms_test.mjs SEARCH_DEMO FOLDER
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import test from "node:test";
import { load, make } from "./demo.mjs";

const [program, folder] = process.argv.slice(2);
make(program, folder);
const resolute = load(folder, ["terms.js"]);
const text = readFileSync(new URL("words.txt", import.meta.url), "utf8");

test("the pieces of texts in six languages are those of C++", () => {
  const lines = text.trimEnd().split("\n");
  const expected = execFileSync(program, ["pieces"], { input: text, encoding: "utf8" }).trimEnd().split("\n");
  assert.equal(expected.length, lines.length);
  lines.forEach((line, at) => {
    const found = resolute.pieces(line).map((piece) => [piece.kind, piece.text]);
    assert.deepEqual(found, JSON.parse(expected[at]), line);
  });
});

test("a query of Chinese is looked up by pairs of characters, a lone character by itself", () => {
  assert.deepEqual(resolute.queryTerms("难民署"), ["难民", "民署"]);
  assert.deepEqual(resolute.queryTerms("难"), ["难"]);
  assert.deepEqual(resolute.queryTerms("第59届"), ["第", "59", "届"]);
});

test("a symbol is looked up whole, and a word once", () => {
  assert.deepEqual(resolute.queryTerms("A/RES/59/170"), ["a/res/59/170"]);
  assert.deepEqual(resolute.queryTerms("Fund fund"), ["fund"]);
  assert.deepEqual(resolute.queryTerms(" ,. "), []);
});
