import { appendFileSync, readFileSync } from "node:fs";
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { copyRepository } from "./copy-repository.ts";
import { planTasks, type Task } from "./plan-tasks.ts";
import { findRead, globals, unread, wholes } from "./reads.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const root = fileURLToPath(new URL("../../../", import.meta.url));
const turbo = join(root, "node_modules/.bin/turbo");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: { test: string };
};
const names = scripts.test
  .split(" ")
  .filter((word) => /^[a-z][a-z:]*$/.test(word))
  .slice(2);

let before: readonly Task[];
/** The hashes after a change, by what changed. */
const after: Record<"own" | "global" | "unread", ReadonlyMap<string, string>> = {
  own: new Map(),
  global: new Map(),
  unread: new Map(),
};

beforeAll(async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "cash-in-inputs-"));
  copyRepository(root, folder.path);
  const plan = () => planTasks(turbo, folder.path, names);
  const touch = (paths: Iterable<string>) => {
    for (const path of new Set(paths)) appendFileSync(join(folder.path, path), "\n");
    return new Map(plan().map(({ id, hash }) => [id, hash]));
  };
  before = plan();
  const read = before.flatMap((task) => findRead(task) ?? []);
  after.unread = touch([unread]);
  // What came before stays, so each is compared with the one before it.
  after.own = touch(read.filter((path) => !globals.includes(path)));
  after.global = touch(globals);
}, 240_000);

describe("every task of `pnpm test`", () => {
  test("is known by what it reads outside its package", () => {
    expect(before.length).toBeGreaterThan(50);
    expect(before.filter((task) => findRead(task) === undefined).map(({ id }) => id)).toEqual([]);
    const inside = before.filter(({ folder, ...task }) =>
      folder === "" ? false : findRead({ folder, ...task })?.startsWith(`${folder}/`),
    );
    expect(inside.map(({ id }) => id)).toEqual([]);
  });

  test("names the file that it reads, and has another hash when that changes", () => {
    const faults = before.flatMap((task) => {
      const path = findRead(task) ?? "";
      const [old, fresh] = globals.includes(path)
        ? [after.own.get(task.id), after.global.get(task.id)]
        : [after.unread.get(task.id), after.own.get(task.id)];
      return [
        ...(task.inputs.has(path) ? [] : [`${task.id} does not name ${path}`]),
        ...(fresh !== undefined && old !== fresh ? [] : [`${task.id} runs not again for ${path}`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  test("keeps its hash when a file changes that it does not read", () => {
    const changed = before.filter(({ id, hash }) => after.unread.get(id) !== hash);
    expect(changed.map(({ id }) => id).sort()).toEqual([...wholes].sort());
  });
});
