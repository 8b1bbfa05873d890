// The demo site, and its scripts in node.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

const skipped = 77; // the exit status that ctest takes for it

export function skip(why) {
  console.log("skipped: " + why);
  process.exit(skipped);
}

// Writes the site into a folder.
export function make(program, folder) {
  execFileSync(program, ["site", folder]);
  if (!existsSync(join(folder, "search/minisearch.js"))) skip("resolute was built without the search library");
}

// Runs scripts of the site as a page would, and gives what they define.
export function load(folder, scripts) {
  const run = (address) => vm.runInThisContext(readFileSync(join(folder, address), "utf8"), { filename: address });
  for (const name of scripts) run("search/" + name);
  globalThis.resolute.addScript = async (address) => run(address);
  return globalThis.resolute;
}
