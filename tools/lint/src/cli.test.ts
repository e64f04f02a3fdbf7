import { spawnSync } from "node:child_process";
import { mkdtempDisposableSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Files, operation, writeFiles } from "./testing/lint-files.ts";

/** One rule is enough here; a spec that fulfils all of them would hide what a test is about. */
const CONFIG =
  "apis: { cash-in: { root: openapi.yaml } }\nrules: { operation-operationId-unique: error }\n";
const GOOD = operation("operationId: getThing");

function run(files: Files, ...args: string[]) {
  // Everything a run writes, the bundle too, goes to this folder.
  const temporary = mkdtempDisposableSync(join(tmpdir(), "cash-in-lint-"));
  onTestFinished(() => temporary.remove());
  const folder = temporary.path;
  writeFiles(folder, { "redocly.yaml": CONFIG, "openapi.yaml": GOOD, ...files });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, "cli.ts"), ...args],
    {
      cwd: folder,
      env: { ...process.env, TMPDIR: folder },
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr, files: readdirSync(folder) };
}

const PATHS = (ids: string[]) =>
  `openapi: 3.1.0\npaths:\n${ids.map((id, index) => `  /${index}: { get: { operationId: ${id} } }\n`).join("")}`;
const UNIQUE = "operation-operationId-unique  Every operation must have a unique `operationId`.";

test.each([
  { name: "a good spec", files: {}, args: [], want: "0 problems\n" },
  {
    name: "one problem",
    files: { "openapi.yaml": PATHS(["a", "a"]) },
    args: [],
    want: `openapi.yaml:4:14  ${UNIQUE}\n1 problem\n`,
  },
  {
    name: "problems in the order of their lines",
    files: { "openapi.yaml": PATHS("aabcdefghha".split("")) },
    args: [],
    want: `openapi.yaml:4:14  ${UNIQUE}\nopenapi.yaml:12:14  ${UNIQUE}\nopenapi.yaml:13:15  ${UNIQUE}\n3 problems\n`,
  },
  {
    name: "a workflow beside the spec",
    files: {
      "redocly.yaml": CONFIG.replace("error }", "error, workflowId-unique: error }"),
      "workflows/a.arazzo.yaml":
        "arazzo: 1.0.1\nworkflows:\n  - workflowId: a\n  - workflowId: a\n",
    },
    args: [],
    want: "workflows/a.arazzo.yaml:4:5  workflowId-unique  Every workflow must have a unique `workflowId`.\n1 problem\n",
  },
  {
    name: "another spec",
    files: { "other/api.yaml": PATHS(["a", "a"]) },
    args: ["--spec", "other/api.yaml"],
    want: `other/api.yaml:4:14  ${UNIQUE}\n1 problem\n`,
  },
])("$name", ({ files, args, want }) => {
  const { status, stdout, stderr } = run(files, ...args);
  expect({ status, stdout, stderr }).toEqual({
    status: want === "0 problems\n" ? 0 : 1,
    stdout: want,
    stderr: "",
  });
});

test("a good spec leaves nothing behind", () => {
  expect(run({}).files).toEqual(["openapi.yaml", "redocly.yaml"]);
});

test("a message of several lines is printed as one", () => {
  const files = {
    "redocly.yaml": CONFIG.replace("operation-operationId-unique", "component-name-unique"),
    "openapi.yaml": operation("parameters: [{ $ref: a/page.yaml }, { $ref: b/page.yaml }]"),
    "a/page.yaml": "name: a",
    "b/page.yaml": "name: b",
  };
  expect(run(files).stdout).toMatch(
    /^a\/page.yaml:1:1 .*b\/page.yaml\nb\/page.yaml:1:1 .*\n2 problems\n$/,
  );
});

test("a problem that only the bundle has is shown in the bundle, which is kept", () => {
  const files = {
    "openapi.yaml": "openapi: 3.1.0\npaths:\n  /a: { $ref: a.yaml }\n  /b: { $ref: a.yaml }\n",
    "a.yaml": "get: { operationId: getThing }\n",
  };
  const { status, stdout, files: left } = run(files);
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^cash-in-bundle-\d+\.yaml:\d+:7 {2}operation-operationId-unique .*\n1 problem\n$/,
  );
  expect(left).toContain(stdout.split(":")[0]);
});

test.each([
  {
    name: "an unknown flag",
    files: {},
    args: ["--fix"],
    want: "Unknown option '--fix'. See --help.",
  },
  {
    name: "an argument",
    files: {},
    args: ["spec"],
    want: "Unexpected argument 'spec'. See --help.",
  },
  {
    name: "a flag without its value",
    files: {},
    args: ["--spec"],
    want: "Option '--spec <value>' argument missing. See --help.",
  },
  {
    name: "a spec that is not there",
    files: {},
    args: ["--spec", "a.yaml"],
    want: "a.yaml: ENOENT: no such file or directory",
  },
  {
    name: "a spec that is no spec",
    files: { "openapi.yaml": "a: 1" },
    args: [],
    want: "openapi.yaml: Unsupported specification",
  },
  {
    name: "a spec that is no YAML",
    files: { "openapi.yaml": "a: [" },
    args: [],
    want: "openapi.yaml: ",
  },
  {
    name: "a config that is no YAML",
    files: { "redocly.yaml": "rules: [" },
    args: [],
    want: "redocly.yaml: ",
  },
  {
    name: "a config with an unknown field",
    files: { "redocly.yaml": `${CONFIG}rulez: {}` },
    args: [],
    want: "redocly.yaml: Property `rulez` is not expected here.",
  },
  {
    name: "a plugin that is not there",
    files: { "redocly.yaml": "plugins: [./a.ts]" },
    args: [],
    want: 'redocly.yaml: Plugin "./a.ts" not found.',
  },
  {
    name: "a rule that Redocly does not have",
    files: { "redocly.yaml": CONFIG.replace("operation-", "operations-") },
    args: [],
    want: "redocly.yaml: Property `operations-operationId-unique` is not expected here.",
  },
  {
    name: "a rule that we do not have",
    files: { "redocly.yaml": CONFIG.replace("operation-", "cash-in/operation-") },
    args: [],
    want: "redocly.yaml: there is no rule cash-in/operation-operationId-unique. Correct its name.",
  },
  {
    name: "no root",
    files: { "redocly.yaml": "rules: {}" },
    args: [],
    want: "redocly.yaml names no root under apis.cash-in. Add it, or say --spec <path>.",
  },
])("$name is one clear line", ({ files, args, want }) => {
  const { status, stdout, stderr } = run(files, ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stderr).toContain(want);
});
