// The home page in a browser, opened from the disk: home_test.mjs SEARCH_DEMO FOLDER
// Skipped where there is no Chromium.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { make, skip } from "./demo.mjs";

const [program, folder] = process.argv.slice(2);
if (spawnSync("chromium", ["--version"]).status !== 0) skip("there is no chromium");
make(program, folder);

// The page after its scripts have run: all of it, and what the console said. `use` is a script that uses the page.
function opened(query, use = "") {
  const profile = mkdtempSync(join(tmpdir(), "resolute-"));
  const page = join(folder, "used.html");
  const script = `<script>addEventListener("load", async () => { ${use} });</script></body>`;
  writeFileSync(page, readFileSync(join(folder, "index.html"), "utf8").replace("</body>", () => script));
  const quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + profile];
  const told = ["--enable-logging=stderr", "--virtual-time-budget=5000", "--dump-dom", pathToFileURL(page) + query];
  const run = spawnSync("chromium", [...quiet, ...told], { encoding: "utf8" });
  rmSync(profile, { recursive: true, force: true });
  const said = run.stderr.split("\n").filter((line) => line.includes("CONSOLE"));
  return { page: run.stdout, said };
}

const count = ({ page }) => /<p id="archive-count" role="status">(.*?)<\/p>/.exec(page)[1];
const symbols = ({ page }) => [...page.matchAll(/<bdi>([AS]\/RES.*?)<\/bdi>/g)].map((found) => found[1]);

test("an address with a question is answered: Chinese words, in the body asked for", () => {
  const seen = opened("?q=" + encodeURIComponent("难民") + "&lang=zh&body=sc");
  assert.equal(count(seen), "Documents: 1");
  assert.match(seen.page, /<a href="S_RES_3001_\(2036\)\.zh\.html#:~:text=[^"]*" hreflang="zh">/);
  assert.match(seen.page, /<bdi lang="zh" dir="ltr">难民基金<\/bdi>/);
  assert.match(seen.page, /<ul data-archive-list="" hidden="">/);
  assert.deepEqual(seen.said, []);
});

test("without words the filters list what they let through", () => {
  const seen = opened("?lang=ar&year=2035");
  assert.equal(count(seen), "Documents: 2");
  assert.deepEqual(symbols(seen), ["A/RES/90/1", "A/RES/90/2"]);
  assert.match(seen.page, /<a href="A_RES_90_1\.ar\.html" hreflang="ar">/);
});

test("words that no document has, and a filter that there is not", () => {
  assert.equal(count(opened("?q=unheardof")), "No document has these words");
  assert.equal(count(opened("?session=1")), "Documents: 3");
});

test("nothing is loaded and the list stands before the form is used", () => {
  const seen = opened("");
  assert.equal(count(seen), "");
  assert.match(seen.page, /<ul data-archive-list="">/);
  assert.doesNotMatch(seen.page, /minisearch\.js"><\/script>/);
});

test("words that are typed are answered after a pause, in the language of the page, and stand in the address", () => {
  const seen = opened(
    "",
    `const field = document.getElementById("archive-query");
     field.value = "fisher";
     field.dispatchEvent(new InputEvent("input", { bubbles: true }));
     await new Promise((resolve) => setTimeout(resolve, 2000));
     document.title = location.search;`
  );
  assert.deepEqual(symbols(seen), ["A/RES/90/2"]);
  assert.match(seen.page, /<title>\?q=fisher&amp;lang=en<\/title>/);
});

test("what cannot be loaded is said", () => {
  const seen = opened(
    "",
    `resolute.addScript = () => Promise.reject(new Error("offline"));
     document.getElementById("archive-form").requestSubmit();`
  );
  assert.match(count(seen), /could not be loaded/);
});
