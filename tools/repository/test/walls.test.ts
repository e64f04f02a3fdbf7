import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const RESTRICTED = "lint/style/noRestrictedImports";
const CYCLE = "lint/suspicious/noImportCycles";

type Row = { file: string; code: string; want: string[] };

/** Each line is a file of a made-up tree that has nothing of the repository but its linter's settings. */
const breaches: Row[] = [
  {
    file: "tools/changes/src/deep.ts",
    code: `import { load } from "@cash-in/generate/src/load.ts";\n\nload();\n`,
    want: [RESTRICTED],
  },
  {
    file: "tools/changes/src/folder/relative.ts",
    code: `import { load } from "../../../generate/src/load.ts";\n\nload();\n`,
    want: [RESTRICTED],
  },
  {
    file: "tools/contract/src/witness.ts",
    code: `import { resolve } from "@cash-in/description/document";\n\nresolve();\n`,
    want: [RESTRICTED],
  },
  {
    file: "tools/lint/test/witness.ts",
    code: `import { EFFECTS } from "@cash-in/description";\n\nEFFECTS.at(0);\n`,
    want: [RESTRICTED],
  },
  {
    file: "packages/core/src/call/tool.ts",
    code: `import { EFFECTS } from "@cash-in/description";\n\nEFFECTS.at(0);\n`,
    want: [RESTRICTED],
  },
  {
    file: "packages/core/test/tool.ts",
    code: `import type { Effect } from "@cash-in/description/vocabulary";\n\nexport type Given = Effect;\n`,
    want: [RESTRICTED],
  },
  {
    file: "packages/core/src/call/area.ts",
    code: `import { createInvoicesClient } from "@cash-in/invoices";\n\ncreateInvoicesClient();\n`,
    want: [RESTRICTED],
  },
  {
    file: "packages/mock/src/tool.ts",
    code: `import { run } from "@cash-in/workbench/command";\n\nrun();\n`,
    want: [RESTRICTED],
  },
  {
    file: "packages/invoices/src/generated/other.ts",
    code: `import { products } from "@cash-in/products";\n\nproducts();\n`,
    want: [RESTRICTED],
  },
  {
    file: "tools/description/src/guest.ts",
    code: `import { lint } from "@cash-in/lint";\n\nlint();\n`,
    want: [RESTRICTED],
  },
  {
    file: "tools/workbench/src/guest.ts",
    code: `import { EFFECTS } from "@cash-in/description";\n\nEFFECTS.at(0);\n`,
    want: [RESTRICTED],
  },
  {
    file: "tools/generate/src/emit/document.ts",
    code: `import { load } from "../spec/load.ts";\n\nload();\n`,
    want: [RESTRICTED],
  },
  {
    file: "tools/generate/src/emit/room.ts",
    code: `import { resolve } from "@cash-in/description/document";\n\nresolve();\n`,
    want: [RESTRICTED],
  },
  {
    file: "tools/docs/src/circle-a.ts",
    code: `import type { B } from "./circle-b.ts";\n\nexport type A = B | 1;\n`,
    want: [CYCLE],
  },
  {
    file: "tools/docs/src/circle-b.ts",
    code: `import type { A } from "./circle-a.ts";\n\nexport type B = A | 2;\n`,
    want: [CYCLE],
  },
];

const allowed: Row[] = [
  {
    file: "tools/changes/src/entry.ts",
    code: `import { EFFECTS } from "@cash-in/description/vocabulary";\n\nEFFECTS.at(0);\n`,
    want: [],
  },
  {
    file: "tools/changes/test/own.test.ts",
    code: `import { run } from "../src/entry.ts";\n\nrun();\n`,
    want: [],
  },
  {
    file: "tools/changes/test/deeper/own.test.ts",
    code: `import { run } from "../../src/entry.ts";\n\nrun();\n`,
    want: [],
  },
  {
    file: "tools/contract/src/suite.ts",
    code: `import { isCashInError } from "@cash-in/core";\nimport { startMock } from "@cash-in/mock";\nimport { run } from "@cash-in/workbench/programs";\n\nrun(startMock, isCashInError);\n`,
    want: [],
  },
  {
    file: "packages/invoices/src/generated/client.ts",
    code: `import { createClient } from "@cash-in/core";\n\ncreateClient();\n`,
    want: [],
  },
  {
    file: "packages/invoices/test/contract.test.ts",
    code: `import { testContract } from "@cash-in/contract";\n\ntestContract();\n`,
    want: [],
  },
  {
    file: "tools/generate/src/emit/model.ts",
    code: `import type { Model } from "../model/model.ts";\n\nexport type Given = Model;\n`,
    want: [],
  },
];

describe("the linter", async () => {
  const found = await lint([...breaches, ...allowed]);

  test.each(breaches)("refuses $file", ({ file, want }) => {
    expect(found[file]).toEqual(want);
  });

  test.each(allowed)("allows $file", ({ file }) => {
    expect(found[file]).toBeUndefined();
  });
});

/** The rules that each file breaks, by the repository's own settings. */
async function lint(rows: readonly Row[]): Promise<Record<string, string[]>> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "cash-in-walls-"));
  await copyFile(join(root, "biome.json"), join(folder.path, "biome.json"));
  for (const { file, code } of rows) {
    await mkdir(dirname(join(folder.path, file)), { recursive: true });
    await writeFile(join(folder.path, file), code);
  }
  const report = JSON.parse(await biome(folder.path)) as {
    diagnostics: { category: string; location: { path: string | { file: string } } }[];
  };
  const found: Record<string, string[]> = {};
  for (const { category, location } of report.diagnostics) {
    const path = typeof location.path === "string" ? location.path : location.path.file;
    found[path] = [...(found[path] ?? []), category];
  }
  return found;
}

function biome(cwd: string): Promise<string> {
  const command = join(root, "node_modules/.bin/biome");
  // No repository and no ignore file are there; a schema that is not found is no matter.
  const args = ["lint", "--vcs-enabled=false", "--reporter=json", "--max-diagnostics=none"];
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, encoding: "utf8" }, (error, stdout, stderr) => {
      if (stdout.trim() === "")
        reject(new Error(`Biome said nothing: ${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}
