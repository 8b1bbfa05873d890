// The site in a browser: site_test.mjs PROGRAM SAMPLES FOLDER. Exit status 77: skipped.
import assert from "node:assert/strict";
import test, { after } from "node:test";
import { axe, documentPage, end, languages, root, visit } from "./site.mjs";

after(end);

for (const language of languages) {
  test(`every note link of the page in ${language} goes there and back`, () =>
    visit(documentPage(language), async (page) => {
      const marks = await page.locator("a[role=doc-noteref]").evaluateAll((all) => all.map((one) => one.id));
      assert.ok(marks.length >= 2);
      for (const mark of marks) {
        await page.locator(`#${mark}`).press("Enter");
        const note = await page.locator(`#${mark}`).getAttribute("href");
        assert.equal(new URL(page.url()).hash, note);
        assert.ok(await page.locator(note).isVisible());
        const back = page.locator(`${note} a[role=doc-backlink][href="#${mark}"]`);
        await back.press("Enter");
        assert.equal(new URL(page.url()).hash, "#" + mark);
      }
    }));

  test(`the note shows at its mark by keyboard alone, and Escape closes it: ${language}`, () =>
    visit(documentPage(language), async (page) => {
      const mark = page.locator("a[role=doc-noteref]").first();
      const note = page.locator(await mark.getAttribute("href"));
      for (let pressed = 0; pressed < 200; ++pressed) {
        await page.keyboard.press("Tab");
        if (await mark.evaluate((one) => one === document.activeElement)) break;
      }
      const popover = page.locator("[popover]:popover-open");
      await popover.waitFor();
      const words = (await note.locator(".akn-p").first().innerText()).trim().slice(0, 12);
      assert.ok((await popover.innerText()).includes(words));
      const box = await popover.boundingBox();
      const size = page.viewportSize();
      assert.ok(box.x >= 0 && box.x + box.width <= size.width, "the popover is on the screen");
      await page.keyboard.press("Escape");
      await popover.waitFor({ state: "detached" }).catch(() => {});
      assert.equal(await popover.count(), 0);
    }));

  test(`no violation of WCAG 2.2 AA on the page in ${language}, light and dark`, async () => {
    for (const colorScheme of ["light", "dark"]) await visit(documentPage(language), checkAccess, { colorScheme });
  });
}

async function checkAccess(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
  );
  const told = found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
  assert.deepEqual(told, []);
}

for (const address of ["index.html", "ar/index.html", "zh/index.html", "en/year/index.html", "en/year/2024.html", "A/RES/78/391/index.html",
  "A/RES/78/391/en-zh.html", "A/RES/78/391/ar-en.html", "404.html"])
  test(`no violation of WCAG 2.2 AA on ${address}, wide and narrow`, async () => {
    for (const width of [1280, 360]) await visit(address, checkAccess, { viewport: { width, height: 800 } });
  });

test("the language switch leads to the same text in each language", () =>
  visit(documentPage("en"), async (page) => {
    for (const language of ["zh", "ar", "fr", "en"]) {
      await page.locator(`a[hreflang=${language}][href="${language}.html"]`).first().click();
      assert.equal(await page.locator("html").getAttribute("lang"), language);
    }
    assert.equal(await page.locator("a[hreflang=en][aria-current]").count(), 1);
  }));

test("the parallel view sets what corresponds side by side, in its own direction", () =>
  visit(documentPage("en"), async (page) => {
    await page.locator('a[href="ar-en.html"]').first().click();
    const row = page.locator(".row", { has: page.locator('[data-eid="para_1"]') }).first();
    const [left, right] = await row.locator(".side").all();
    assert.equal(await left.getAttribute("dir"), "rtl");
    assert.equal(await right.getAttribute("lang"), "en");
    for (const side of [left, right]) assert.ok(await side.locator('[data-eid="para_1"]').isVisible());
    const tops = await Promise.all([left, right].map(async (side) => (await side.boundingBox()).y));
    assert.equal(tops[0], tops[1]);
    await page.locator('.pairs a[href="en-zh.html"]').click();
    assert.ok(await page.locator('.side[lang=zh] [data-eid="para_1"]').isVisible());
  }));

async function search(page, words) {
  await page.locator("#archive-query").fill(words);
  await page.locator("#archive-query").press("Enter");
  await page.locator("#archive-results li a").first().waitFor();
  return page.locator("#archive-results li a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
}

test("search finds a Chinese phrase", () =>
  visit("zh/index.html", async (page) => {
    const found = await search(page, "联合国难民事务高级专员");
    assert.ok(found[0].startsWith("../A/RES/59/170/zh.html"), found[0]);
  }));

test("search finds an Arabic phrase, and the link leads to its page", () =>
  visit("ar/index.html", async (page) => {
    const found = await search(page, "المنارات");
    assert.ok(found[0].startsWith("../A/RES/78/391/ar.html"), found[0]);
    await page.locator("#archive-results li a").first().click();
    assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  }));

test("nothing but the text is printed", () =>
  visit(documentPage("en"), async (page) => {
    await page.emulateMedia({ media: "print" });
    for (const part of await page.locator("nav, button, .permalink, .backs, .site-header").all())
      assert.equal(await part.isVisible(), false, await part.evaluate((one) => one.outerHTML.slice(0, 80)));
    assert.ok(await page.locator("main").isVisible());
  }));

test("the text is there without scripts, notes and lists too", async () => {
  const options = { javaScriptEnabled: false };
  await visit(documentPage("en"), async (page) => assert.ok(await page.locator('[data-eid="para_1"]').isVisible()), options);
  await visit("index.html", async (page) => {
    assert.ok(await page.locator(".entries a").first().isVisible());
    assert.equal(await page.locator("#archive-form").isVisible(), false);
  }, options);
});

test("a page of a resolution is below 100 kB with all that it asks for", () =>
  visit(documentPage("zh"), async (page) => {
    const sizes = await page.evaluate(() =>
      performance.getEntries().filter((one) => "transferSize" in one).map((one) => [one.name, one.encodedBodySize])
    );
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    assert.ok(total > 0 && total < 100_000, JSON.stringify(sizes));
  }));

test("an address that leads nowhere says so, at any depth, and shows the way home", async () => {
  const response = await fetch(root + "A/RES/1/2/3.html");
  assert.equal(response.status, 404);
  const text = await response.text();
  assert.match(text, /<base href="\/">/);
  assert.match(text, /href="en\/index.html"/);
});
