import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Mock, startMock } from "@cash-in/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkTypes } from "./markdown/check-types.ts";
import { findDeadLinks } from "./markdown/find-dead-links.ts";
import { readPrograms } from "./markdown/read-programs.ts";
import { runProgram } from "./markdown/run-program.ts";
import { createWorkspace, type Workspace } from "./markdown/workspace.ts";
import { findStrangers, readDescription } from "./testing/description.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = globSync(["README.md", "packages/*/README.md", "docs/guides/*.md"], { cwd: root });
const texts = files
  .sort()
  .map((file) => ({ file, markdown: readFileSync(`${root}/${file}`, "utf8") }));
const programs = texts.flatMap(({ file, markdown }) => readPrograms(markdown, file));

const description = readDescription();
const parameters = new Set(
  [...description.operations.values()].flatMap((operation) =>
    operation.parameters.map((parameter) => parameter.replace("query.", "")),
  ),
);

let mock: Mock;
let workspace: Workspace;
beforeAll(async () => {
  mock = await startMock();
  workspace = await createWorkspace(programs);
});
afterAll(async () => {
  await workspace.remove();
  await mock.stop();
});

test("the examples compile", () => {
  expect(checkTypes(workspace, programs)).toEqual([]);
});

test.each(programs)("$file:$line runs as it is written ($blocks blocks)", async (program) => {
  const { answers, faults } = await runProgram(workspace, program, mock.url);
  expect(faults).toEqual([]);
  expect(answers.flatMap(({ body }) => findStrangers(body, description))).toEqual([]);
  expect(answers.flatMap(({ query }) => query).filter((name) => !parameters.has(name))).toEqual([]);
});

test("every block is run, and every package and process has one", () => {
  const fence = /^\s*[`~]{3,}\s*([mc]?[tj]sx?|typescript|javascript)\b/gim;
  const fences = texts.flatMap(({ markdown }) => markdown.match(fence) ?? []);
  const run = programs.reduce((sum, { blocks }) => sum + blocks, 0);
  expect(run).toBe(fences.length);

  const shown = new Set(programs.map(({ file }) => file));
  const guides = ["README", "debt-collection", "intermediation", "lifecycle", "partner"];
  const due = files
    .filter((file) => file.endsWith("README.md"))
    .concat(guides.map((name) => `docs/guides/${name}.md`));
  expect(due.filter((file) => !shown.has(file))).toEqual([]);
});

test.each(files)("the links in %s lead somewhere", (file) => {
  expect(findDeadLinks(`${root}/${file}`)).toEqual([]);
});
