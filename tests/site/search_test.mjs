// MiniSearch reads the index that C++ wrote and finds what it should: search_test.mjs SEARCH_DEMO FOLDER
import assert from "node:assert/strict";
import test from "node:test";
import { load, make } from "./demo.mjs";

const [program, folder] = process.argv.slice(2);
make(program, folder);
const resolute = load(folder, ["terms.js", "search.js", "filters.js"]);
const settings = { library: "search/minisearch.js", folder: "search/" };

async function found(query, language = "", year = "") {
  const hits = await resolute.search(query, { language, year }, settings);
  return hits.map((hit) => hit.address);
}

test("a Chinese phrase finds the documents that have it, those with it in the title first", async () => {
  assert.deepEqual(await found("难民基金", "zh"), ["S_RES_3001_(2036).zh.html", "A_RES_90_1.zh.html"]);
  assert.deepEqual(await found("难民营", "zh"), ["A_RES_90_1.zh.html"]);
  assert.deepEqual(await found("渔民", "zh"), ["A_RES_90_2.zh.html"]);
  assert.deepEqual(await found("海民", "zh"), []);
});

test("one Chinese character finds it at the beginning, within and at the end of what it stands in", async () => {
  assert.deepEqual((await found("难", "zh")).length, 3);
  assert.deepEqual(await found("洋", "zh"), ["A_RES_90_2.zh.html"]);
});

test("an Arabic phrase is found with vowel signs and without, and with any alef", async () => {
  const children = ["A_RES_90_1.ar.html"];
  assert.deepEqual(await found("حالة اللاجئين", "ar"), children);
  assert.deepEqual(await found("حَالَةُ اللَّاجِئِينَ", "ar"), children);
  assert.deepEqual(await found("اسرهم", "ar"), children);
  assert.deepEqual(await found("انشاء صندوق", "ar"), children);
  assert.deepEqual(await found("الصندوق لاجئين", "ar"), children);
  assert.deepEqual((await found("الجمعية العامة", "ar")).length, 2);
});

test("all words must be there, and the last one may be the beginning of a word", async () => {
  assert.deepEqual(await found("protection fund", "en"), ["A_RES_90_1.en.html"]);
  assert.deepEqual(await found("general fisher", "en"), ["A_RES_90_2.en.html"]);
  assert.deepEqual(await found("fisher general", "en"), []);
  assert.deepEqual(await found("fund fisheries", "en"), []);
});

test("words in the title count for more than words in the text", async () => {
  assert.deepEqual(await found("protection", "en"), ["A_RES_90_1.en.html", "A_RES_90_2.en.html"]);
});

test("a symbol is found in all languages as it is typed, and a cited number in the text", async () => {
  const all = ["A_RES_90_2.ar.html", "A_RES_90_2.en.html", "A_RES_90_2.zh.html"];
  assert.deepEqual((await found("A/RES/90/2")).sort(), all);
  assert.deepEqual((await found("90/2")).sort(), all);
  assert.deepEqual(await found("89/17"), ["A_RES_90_2.en.html"]);
  assert.deepEqual(await found("S/RES/3001"), ["S_RES_3001_(2036).zh.html"]);
});

test("a year asked for is the only one that is loaded and searched", async () => {
  assert.deepEqual(await found("难民基金", "zh", "2036"), ["S_RES_3001_(2036).zh.html"]);
  assert.deepEqual(await found("难民", "", "2035"), ["A_RES_90_1.zh.html"]);
});

test("a hit has what is shown of a document", async () => {
  const [hit] = await resolute.search("fisheries", { language: "en" }, settings);
  const { score, ...rest } = hit;
  assert.ok(score > 0);
  assert.deepEqual(rest, {
    address: "A_RES_90_2.en.html",
    title: "Fisheries",
    symbol: "A/RES/90/2",
    body: "General Assembly",
    date: "2035-12-01",
    language: "en",
    direction: "ltr",
  });
});

test("nothing to look up finds nothing", async () => {
  assert.deepEqual(await found("…"), []);
  assert.deepEqual(await found("unheardof"), []);
});

test("a shard that does not come is an error, and is asked for again", async () => {
  const run = resolute.addScript;
  const again = { library: "search/minisearch.js", folder: "./search/" };
  resolute.addScript = () => Promise.reject(new Error("offline"));
  await assert.rejects(resolute.search("fund", { language: "en" }, again), /offline/);
  resolute.addScript = run;
  assert.equal((await resolute.search("fund", { language: "en" }, again)).length, 1);
});

test("a link goes to the words in the page, but not to a symbol", () => {
  assert.equal(resolute.textFragment("A/RES/90/2"), "");
  assert.equal(resolute.textFragment("fund"), "#:~:text=fund");
  assert.equal(resolute.textFragment(" a co-op fund"), "#:~:text=a%20co%2Dop%20fund&text=co%2Dop&text=fund");
  assert.equal(resolute.textFragment("难民"), "#:~:text=%E9%9A%BE%E6%B0%91");
});

test("filters let through what has all that was chosen", async () => {
  const catalogue = await resolute.loadData("catalogue", "search/catalogue.en.js");
  const documents = resolute.readCatalogue(catalogue);
  const symbols = (filters) =>
    documents.filter((one) => resolute.passes(one, filters)).map((one) => one.symbol);
  assert.deepEqual(symbols({}), ["A/RES/90/1", "A/RES/90/2", "S/RES/3001 (2036)"]);
  assert.deepEqual(symbols({ body: "ga" }), ["A/RES/90/1", "A/RES/90/2"]);
  assert.deepEqual(symbols({ subject: "REFUGEES", year: "2036" }), ["S/RES/3001 (2036)"]);
  assert.deepEqual(symbols({ session: "90", subject: "SEAS" }), ["A/RES/90/2"]);
  assert.deepEqual(symbols({ lang: "ar" }), ["A/RES/90/1", "A/RES/90/2"]);
  assert.deepEqual(symbols({ lang: "ar", body: "sc" }), []);
});

test("filters offer what there is: names in the page's language, the latest year first", async () => {
  const catalogue = await resolute.loadData("catalogue", "search/catalogue.en.js");
  assert.deepEqual(resolute.choices(catalogue, resolute.readCatalogue(catalogue)), {
    body: [["ga", "General Assembly"], ["sc", "Security Council"]],
    session: [["90", "90"]],
    year: [["2036", "2036"], ["2035", "2035"]],
    lang: [["ar", "العربية", "rtl"], ["en", "English", "ltr"], ["zh", "中文", "ltr"]],
    subject: [["SEAS", "Law of the sea"], ["REFUGEES", "Refugees"]],
  });
});

test("a document is linked in the language asked for, else in that of its title", async () => {
  const catalogue = await resolute.loadData("catalogue", "search/catalogue.en.js");
  const [children, , council] = resolute.readCatalogue(catalogue);
  assert.equal(resolute.asHit(children, "ar").address, "A_RES_90_1.ar.html");
  assert.equal(resolute.asHit(children, "ru").address, "A_RES_90_1.en.html");
  assert.equal(resolute.asHit(council, "en").address, "S_RES_3001_(2036).zh.html");
});
