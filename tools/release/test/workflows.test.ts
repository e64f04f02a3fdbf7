import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly if?: string;
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = fileURLToPath(new URL("../../..", import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, "utf8");
const { scripts, packageManager } = JSON.parse(read("package.json"));

const texts = {
  "ci.yml": read(".github/workflows/ci.yml"),
  "release.yml": read(".github/workflows/release.yml"),
};
const ci = parse(texts["ci.yml"]) as Workflow;
const release = parse(texts["release.yml"]) as Workflow;

// Commands of pnpm itself.
const builtIn = ["install"];

test("what is published is what was packed and looked at, in the workflow and by hand", () => {
  const steps = release.jobs.pack?.steps ?? [];
  const order = steps.map(({ run, uses }) => run ?? uses?.replace(/@.*/, ""));
  expect(order.slice(-2)).toEqual(["pnpm release:pack", "changesets/action/pack"]);
  expect(scripts["release:publish"]).toMatch(
    /release ready && .*build && .*release:pack && changeset publish --from-pack-dir \.packed /,
  );
});

describe.each(Object.entries(texts))("%s", (_, text) => {
  const { jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const scripted = steps.map(({ run, with: given }) => run ?? String(given?.script ?? ""));
  const lines = scripted.flatMap((it) => it.split("\n")).filter((line) => line !== "");

  test("calls only what package.json and the repository have", () => {
    expect(lines).not.toEqual([]);
    for (const line of lines) {
      const command = /^(?:npx --yes )?pnpm(?:@[\d.]+)? ([\w:-]+)/.exec(line)?.[1];
      const file = /^(?:bash|node) (\S+)/.exec(line)?.[1];
      if (command !== undefined) expect([...builtIn, ...Object.keys(scripts)]).toContain(command);
      else if (file === undefined) expect(line).toMatch(/^(git|npm install --global pnpm@)/);
      else expect(existsSync(`${root}${file}`), line).toBe(true);
    }
  });

  test("takes the package manager of package.json", () => {
    const found = [...new Set(text.match(/pnpm@[\d.]+/g))];
    expect(found).toEqual([packageManager]);
  });

  test("knows no secret", () => {
    expect(text).not.toMatch(/secrets\.|token:(?! write)|_TOKEN/i);
  });
});

test("ci.yml: asks for changesets where there is something to compare, and may only read", () => {
  expect(ci.permissions).toEqual({ contents: "read" });
  const { changesets } = ci.jobs;
  expect(changesets?.if).toBe("github.event_name == 'pull_request'");
  expect(changesets?.steps[0]?.with?.["fetch-depth"]).toBe(0);
  expect(changesets?.steps.at(-1)?.run).toBe(`npx --yes ${packageManager} changes --check`);
});

test("release.yml: every job has what it needs, and no more", () => {
  expect(release.permissions).toEqual({});
  const given = Object.entries(release.jobs).map(([name, job]) => [name, job.permissions]);
  expect(Object.fromEntries(given)).toEqual({
    check: { contents: "read" },
    select: { contents: "read" },
    version: { contents: "write", "pull-requests": "write" },
    pack: { contents: "read" },
    publish: { contents: "read", "id-token": "write" },
    tag: { contents: "write" },
  });
});

test("release.yml: nothing happens before the whole check, and only on main", () => {
  expect(release.on).toEqual({ push: { branches: ["main"] } });
  const { check, ...others } = release.jobs;
  expect(check?.steps.map(({ run }) => run)).toContain("bash .ci/run");
  for (const name of Object.keys(others)) expect(listBefore(name)).toContain("check");
});

test("release.yml: what may publish runs nobody's scripts, and signs where it comes from", () => {
  const { steps = [] } = release.jobs.publish ?? {};
  expect(steps.map(({ run }) => run).filter((run) => run !== undefined)).toEqual([
    `npm install --global ${packageManager}`,
    "pnpm install --frozen-lockfile --ignore-scripts",
  ]);
  expect(steps.at(-1)).toMatchObject({
    uses: expect.stringMatching(/^changesets\/action\/publish@/),
    env: { PNPM_CONFIG_PROVENANCE: "true" },
    with: { "pack-dir-artifact-id": expect.any(String), "push-git-tags": false },
  });
  // A registry of setup-node's own would make npm look for a token.
  expect(JSON.stringify(steps)).not.toContain("registry-url");
});

test("release.yml: refuses before it packs", () => {
  const runs = release.jobs.pack?.steps.map(({ run, uses }) => run ?? uses ?? "") ?? [];
  const ready = runs.indexOf("pnpm release ready");
  expect(ready).toBeGreaterThan(-1);
  expect(runs.findIndex((it) => it.startsWith("changesets/action/pack@"))).toBeGreaterThan(ready);
});

/** All jobs that have to end well before a job starts. */
function listBefore(name: string): readonly string[] {
  const needed = release.jobs[name]?.needs;
  return needed === undefined ? [] : [needed, ...listBefore(needed)];
}
