import { mkdtempDisposableSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { packAll } from "../src/packages.ts";
import { checkShape } from "./check-shape.ts";

// Ten packages through a compiler, in one process.
const patience = 120_000;
const temporary = mkdtempDisposableSync(join(tmpdir(), "cash-in-packed-"));
const folder = temporary.path;

afterAll(() => temporary.remove());

test(
  "default: publint and attw find nothing in any package",
  async () => {
    const found: string[] = [];
    for (const tarball of await packAll(folder)) {
      const faults = await checkShape(tarball);
      found.push(...faults.map((fault) => `${basename(tarball)}: ${fault}`));
    }
    expect(found).toEqual([]);
  },
  patience,
);
