import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { changeSpec, createFolder, writeSpec } from "@cash-in/description/testing/write-spec";
import { expect, test } from "vitest";

const cli = fileURLToPath(new URL("cli.ts", import.meta.url));

interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: string[]): Promise<Result> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

test("default: writes, then finds nothing to write, then finds what is stale", async () => {
  const out = join(await createFolder(), "packages");
  const args = ["--out", out, "--spec", await writeSpec()];
  expect(await run(...args)).toEqual({
    code: 0,
    stdout:
      "parcel-post: 4 operations, 3 schemas, 15 files written, 0 unchanged\nwhole API: 1 file written, 0 unchanged\n",
    stderr: "",
  });
  expect(await run(...args, "--check", "--area", "parcel-post")).toEqual({
    code: 0,
    stdout: "parcel-post: 4 operations, 3 schemas, 0 files out of date, 15 up to date\n",
    stderr: "",
  });
  const changed = changeSpec(["areas/parcel-post/schemas/Parcel.yaml", "A parcel.", "A box."]);
  const stale = await run("--check", "--out", out, "--spec", await writeSpec(changed));
  expect(stale.code).toBe(1);
  expect(stale.stderr).toBe(
    [
      "different: packages/parcel-post/openapi.yaml",
      "different: packages/parcel-post/src/generated/paths.ts",
      "different: packages/parcel-post/src/generated/types.ts",
      "different: packages/mock/openapi.yaml",
      "Run: pnpm generate\n",
    ].join("\n"),
  );
});

test("args: --help", async () => {
  expect(await run("--help")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("Usage:\n  pnpm generate"),
  });
});

test.each([
  { given: ["--unknown"], want: "Unknown option '--unknown'. See --help.\n" },
  { given: ["collection"], want: "Unexpected argument 'collection'. See --help.\n" },
  { given: ["--area"], want: "Option '--area <value>' argument missing. See --help.\n" },
])("error: $given", async ({ given, want }) => {
  expect(await run(...given)).toEqual({ code: 2, stdout: "", stderr: want });
});

test("error: a broken spec", async () => {
  const spec = await writeSpec(changeSpec(["openapi.yaml", "- key: []", "- keys: []"]));
  const { code, stderr } = await run("--check", "--strict", "--spec", spec);
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^\S+openapi\.yaml:14:5: There is no `keys` security scheme defined\.\n {2}Define the scheme .*\n$/,
  );
});
