// Loads the scripts of the demo site into node, as a page would.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

const skipped = 77;

export function load(program, folder, scripts) {
  execFileSync(program, ["site", folder]);
  if (!existsSync(join(folder, "search/minisearch.js"))) {
    console.log("skipped: the search library was not there when resolute was built");
    process.exit(skipped);
  }
  const run = (address) => vm.runInThisContext(readFileSync(join(folder, address), "utf8"), { filename: address });
  for (const name of scripts) run("search/" + name);
  globalThis.resolute.addScript = async (address) => run(address);
  return globalThis.resolute;
}
