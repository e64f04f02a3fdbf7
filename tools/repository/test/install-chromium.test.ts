import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempDisposableSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const script = join(import.meta.dirname, "../../../.ci/install-chromium");
const bash = "/bin/bash";

/** Runs the script where every program on the path is a stand-in. */
function run(env: Record<string, string>, programs: Record<string, string>) {
  const folder = mkdtempDisposableSync(join(tmpdir(), "cash-in-chromium-"));
  onTestFinished(() => folder.remove());
  const calls = join(folder.path, "calls");
  for (const [name, body] of Object.entries({ id: "echo 0", ...programs })) {
    const file = join(folder.path, name);
    writeFileSync(file, `#!${bash}\n[ ${name} = id ] || echo "${name} $*" >> ${calls}\n${body}\n`);
    chmodSync(file, 0o755);
  }
  const { status, stderr } = spawnSync(bash, [script], {
    env: { PATH: folder.path, ...env },
    encoding: "utf8",
  });
  const called = existsSync(calls) ? readFileSync(calls, "utf8").trim().split("\n") : [];
  return { status, stderr, called };
}

const installs = [
  "apt-get update -qq",
  "apt-get install -qq --yes --no-install-recommends chromium",
];

test.skipIf(!existsSync(bash)).each<{
  name: string;
  given: [env: Record<string, string>, programs: Record<string, string>];
  want: { called: string[]; stderr?: string };
}>([
  {
    name: "in CI it is installed, without a word",
    given: [{ CI: "true" }, { "apt-get": "echo Reading package lists" }],
    want: { called: installs },
  },
  {
    name: "by somebody who is not root, with sudo",
    given: [{ CI: "true" }, { id: "echo 1000", sudo: "" }],
    want: { called: installs.map((it) => `sudo -n ${it}`) },
  },
  {
    name: "where it is there, nothing is done",
    given: [{ CI: "true" }, { chromium: "", "apt-get": "" }],
    want: { called: [] },
  },
  {
    name: "where CHROMIUM names one, nothing is done",
    given: [{ CI: "true", CHROMIUM: "/opt/chromium" }, { "apt-get": "" }],
    want: { called: [] },
  },
  {
    name: "on a person's machine nothing is done",
    given: [{}, { "apt-get": "" }],
    want: { called: [] },
  },
  {
    name: "where it cannot be installed, that is said",
    given: [{ CI: "true" }, { "apt-get": "echo first; echo Unable to reach the mirror; exit 100" }],
    want: {
      called: installs.slice(0, 1),
      stderr:
        "Chromium could not be installed, so the pages of the documentation are not looked at in it: Unable to reach the mirror\n",
    },
  },
])("default: $name", ({ given, want }) => {
  expect(run(...given)).toEqual({ status: 0, stderr: "", ...want });
});
