import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Disk, disk, recoverTree, swapTree, workFolder } from "./swap-tree.ts";
import { readTree, type Tree } from "./tree.ts";

const BEFORE = new Map([
  ["a/old.yaml", "old: 1\n"],
  ["openapi.yaml", "openapi: 3.1.0\n"],
]);
const AFTER = new Map([
  ["b/new.yaml", "new: 1\n"],
  ["openapi.yaml", "openapi: 3.1.1\n"],
]);
const CHANGES = new Map([
  ["openapi.yaml", "openapi: 3.1.1\n"],
  ["b/new.yaml", "new: 1\n"],
  ["a/old.yaml", null],
] as const);

/** Runs with a tree on the disk, which is gone afterwards. */
async function withFolder<T>(tree: Tree, run: (root: string) => Promise<T>): Promise<T> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "description-test-"));
  const root = join(folder.path, "spec");
  for (const [path, text] of tree) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return await run(root);
}

class Death extends Error {}

/** A disk on which everything stops before one step: the process is gone, nothing is tidied up. */
function dieAt(step: number): { mortal: Disk; steps: () => number } {
  let count = 0;
  const guard =
    <A extends unknown[]>(run: (...args: A) => void) =>
    (...args: A) => {
      if (count++ >= step) throw new Death();
      run(...args);
    };
  const { copy, makeFolder, write, move, remove } = disk;
  const mortal = {
    copy: guard(copy),
    makeFolder: guard(makeFolder),
    write: guard(write),
    move: guard(move),
    remove: guard(remove),
  };
  return { mortal, steps: () => count };
}

async function countSteps(): Promise<number> {
  const { mortal, steps } = dieAt(Number.POSITIVE_INFINITY);
  await withFolder(BEFORE, (root) => swapTree(root, CHANGES, async () => {}, mortal));
  return steps();
}

describe("an interrupted change", () => {
  test("leaves the tree as it was or as it shall be, whatever step it stops at", async () => {
    const steps = await countSteps();
    expect(steps).toBeGreaterThan(8);
    const seen = new Set<string>();
    for (let step = 0; step <= steps; step += 1) {
      await withFolder(BEFORE, async (root) => {
        const { mortal } = dieAt(step);
        const run = swapTree(root, CHANGES, async () => {}, mortal);
        await expect(step < steps ? run : Promise.reject(new Death())).rejects.toThrow(Death);
        if (step === steps) await run;
        recoverTree(root);
        const found = [...readTree(root)];
        const isBefore = JSON.stringify(found) === JSON.stringify([...BEFORE]);
        expect(found, `stopped at step ${step}`).toEqual(isBefore ? [...BEFORE] : [...AFTER]);
        seen.add(isBefore ? "before" : "after");
        expect(existsSync(workFolder(root))).toBe(false);
      });
    }
    expect([...seen].sort()).toEqual(["after", "before"]);
  });

  test("needs no help but between the two renames", async () => {
    const steps = await countSteps();
    let away = 0;
    for (let step = 0; step < steps; step += 1) {
      await withFolder(BEFORE, async (root) => {
        await expect(swapTree(root, CHANGES, async () => {}, dieAt(step).mortal)).rejects.toThrow(
          Death,
        );
        if (!existsSync(root)) away += 1;
      });
    }
    expect(away).toBe(1);
  });
});

test("a tree that does not pass the check is not put in place, and nothing is left beside it", async () => {
  await withFolder(BEFORE, async (root) => {
    const check = async (staged: string) => {
      expect(readFileSync(join(staged, "openapi.yaml"), "utf8")).toBe("openapi: 3.1.1\n");
      throw new Error("not whole");
    };
    await expect(swapTree(root, CHANGES, check)).rejects.toThrow("not whole");
    expect([...readTree(root)]).toEqual([...BEFORE]);
    expect(existsSync(workFolder(root))).toBe(false);
  });
});

describe("a tree that a link leads to", () => {
  /** Runs something with the tree and a relative link to it. */
  const withLink = (run: (link: string) => Promise<void>) =>
    withFolder(BEFORE, (root) => {
      const link = `${root}-link`;
      symlinkSync("spec", link);
      return run(link);
    });

  test("is as it was where the check fails", async () => {
    await withLink(async (link) => {
      const check = () => Promise.reject(new Error("not whole"));
      await expect(swapTree(link, CHANGES, check)).rejects.toThrow("not whole");
      expect([...readTree(link)]).toEqual([...BEFORE]);
    });
  });

  test("is changed in its place, and the link still leads to it", async () => {
    await withLink(async (link) => {
      await swapTree(link, CHANGES, async () => {});
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
      expect([...readTree(link)]).toEqual([...AFTER]);
      expect(existsSync(workFolder(link))).toBe(false);
    });
  });

  test("is put back where an interruption left the link without it", async () => {
    const steps = await countSteps();
    let away = 0;
    for (let step = 0; step < steps; step += 1) {
      await withLink(async (link) => {
        const run = swapTree(link, CHANGES, async () => {}, dieAt(step).mortal);
        await expect(run).rejects.toThrow(Death);
        if (!existsSync(link)) away += 1;
        recoverTree(link);
        expect(readTree(link).size).toBe(2);
      });
    }
    expect(away).toBe(1);
  });
});
