import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeFiles } from "../testing/write-files.ts";
import { checkTarballs } from "./check-tarballs.ts";

interface Given {
  readonly version?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** Packs packages as `changeset pack` leaves them. */
function pack(given: Readonly<Record<string, Given>>): string {
  const into = join(writeFiles({ "publish-plan.json": "{}" }), "packages");
  mkdirSync(into);
  for (const [name, { version = "0.2.0", files = {} }] of Object.entries(given)) {
    const source = writeFiles({
      "package/package.json": { name: `@scope/${name}`, version, license: "MIT" },
      "package/CHANGELOG.md": `## ${version}\n\n- Added it.\n`,
      "package/LICENSE": "MIT",
      "package/README.md": "# parcel",
      ...files,
    });
    execFileSync("tar", ["-czf", join(into, `${name}.tgz`), "-C", source, "package"]);
  }
  return join(into, "..");
}

test.each<{ name: string; given: Record<string, Given>; want: readonly string[] }>([
  { name: "default", given: { core: {}, parcel: {} }, want: [] },
  {
    name: "error: what is not for users",
    given: { core: {}, parcel: { files: { "package/dist/parcel.test.d.ts": "" } } },
    want: ["@scope/parcel: dist/parcel.test.d.ts is nothing for users"],
  },
  {
    name: "error: a path of this machine",
    given: { parcel: { files: { "package/README.md": "See /checkouts/ours/packages." } } },
    want: ["@scope/parcel: README.md holds a path of a machine: /checkouts/ours"],
  },
  {
    name: "error: versions that differ",
    given: { core: {}, parcel: { version: "0.3.0" } },
    want: ["the versions differ: @scope/core 0.2.0, @scope/parcel 0.3.0"],
  },
])("$name", async ({ given, want }) => {
  const count = Object.keys(given).length;
  expect(await checkTarballs(pack(given), ["/checkouts/ours"])).toEqual({ count, faults: want });
});

test("error: nothing is packed", async () => {
  const folder = pack({});
  await expect(checkTarballs(folder, [])).rejects.toThrow(
    `${folder} holds no tarball. Run: pnpm changeset pack --out-dir ${folder}`,
  );
});
