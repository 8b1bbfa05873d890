// A site made from the project's samples, served and opened in a browser: what all tests of this folder share.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const [program, samples, folder] = process.argv.slice(2);

export function skip(why) {
  console.log("skipped: " + why);
  process.exit(77);
}

function browserPath() {
  const found = ["chromium", "chromium-browser", "google-chrome"].map((name) => "/usr/bin/" + name).find(existsSync);
  return found ?? skip("there is no Chromium");
}

async function library(name) {
  try {
    return await import(name);
  } catch {
    return skip("npm ci was not run in tests/browser");
  }
}

// All texts among the samples; they are one resolution in six languages, and others.
function build() {
  rmSync(folder, { recursive: true, force: true });
  const texts = readdirSync(samples).filter((name) => name.endsWith(".txt")).map((name) => join(samples, name));
  const run = spawnSync(program, ["site", ...texts, "-o", folder], { encoding: "utf8" });
  if (run.status !== 0) throw new Error("resolute site failed:\n" + run.stderr);
}

const mediaTypes = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

// As plain as any web server: files, index.html for folders, 404.html for the rest.
function serve() {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    let file = join(folder, normalize(path));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    const found = existsSync(file);
    if (!found) file = join(folder, "404.html");
    response.writeHead(found ? 200 : 404, { "Content-Type": mediaTypes[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(server)));
}

const { chromium } = await library("playwright-core");
const executablePath = browserPath();
export const axe = readFileSync(new URL("./node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
build();
const server = await serve();
export const root = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

export const languages = ["ar", "en", "es", "fr", "ru", "zh"];
export const documentPage = (language) => `A/RES/78/391/${language}.html`;

// Opens a page of the site, gives it to `use`, and fails when the console said something or a request left the site.
export async function visit(address, use, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(root) && !request.url().startsWith("data:")) complaints.push("asked for " + request.url());
  });
  try {
    await page.goto(root + address);
    await use(page);
  } finally {
    await context.close();
  }
  if (complaints.length > 0) throw new Error(`${address}: ${complaints.join("; ")}`);
}

export async function end() {
  await browser.close();
  server.close();
}
