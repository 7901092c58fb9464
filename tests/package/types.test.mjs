// The generated types say what a host needs, and the interface's own scripts keep to them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const www = fileURLToPath(new URL("../../www/", import.meta.url));

for (const [what, project] of [["the package's types", "tsconfig.package.json"], ["the interface's scripts", "tsconfig.json"]]) {
  test(`TypeScript accepts ${what}`, () => {
    const run = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "--project", project], {
      cwd: www,
      encoding: "utf8",
    });
    assert.equal(run.status, 0, run.stdout + run.stderr);
  });
}
