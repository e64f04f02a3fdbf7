import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { smallSpec } from "@cash-in/description/testing/small-spec";
import { changeSpec, createFolder, writeSpec } from "@cash-in/description/testing/write-spec";
import { expect, test } from "vitest";
import { emitPaths } from "./emit/emit-paths.ts";
import { type GenerateOptions, generate } from "./generate.ts";
import { checkLint } from "./testing/check-lint.ts";
import { checkTypes } from "./testing/check-types.ts";
import { listTexts } from "./testing/list-texts.ts";

const area = "packages/parcel-post";

async function createOptions(files = smallSpec): Promise<GenerateOptions> {
  const out = join(await createFolder(), "packages");
  return { spec: await writeSpec(files), out, areas: [], check: false };
}

test("default: a new area is a package that compiles and that the linter takes", async () => {
  const options = await createOptions();
  const report = await generate(options, emitPaths);
  expect(report.areas).toMatchObject([
    { name: "parcel-post", operations: 4, schemas: 3, unchanged: 0 },
  ]);
  const root = dirname(options.out);
  expect([...(await listTexts(root)).keys()]).toEqual([
    "packages/mock/openapi.yaml",
    ...[
      "README.md",
      "openapi.yaml",
      "package.json",
      "src/generated/area.ts",
      "src/generated/client.ts",
      "src/generated/index.ts",
      "src/generated/openapi-fetch.ts",
      "src/generated/operations.ts",
      "src/generated/paths.ts",
      "src/generated/types.ts",
      "test/contract.test.ts",
      "tsconfig.json",
      "tsconfig.test.json",
      "turbo.json",
      "vitest.config.ts",
    ].map((path) => `${area}/${path}`),
  ]);
  await writeFile(join(root, "use.mts"), use);
  expect(await checkTypes(root, ["parcel-post"])).toBe("");
  expect(await checkLint(root)).toBe("");
});

// What the types must allow, and what they must refuse.
const use = `import { createParcelPostClient, paginate, type Parcel, type SendParcelError } from "@cash-in/parcel-post";
import { createParcelPostPathClient } from "@cash-in/parcel-post/openapi-fetch";
import type { paths } from "@cash-in/parcel-post/paths";

const client = createParcelPostClient({ apiKey: "key", server: "mock" });
const sent: Parcel = await client.sendParcel({
  body: { Name: "Book", Weight: 1, "Size of box": "any", Unknown: { to: "us" } },
});
export const unknown: unknown = sent.Unknown;
export const text: string = sent.Name;
export const label: Blob = await client.getLabel({ path: { "parcel-id": "P-1" } });
export const nothing: undefined = await client.cancelParcel({
  path: { "parcel-id": "P-1" },
  header: { "If-Match": "1" },
});
await client.listParcels();
for await (const row of paginate(client.listParcels, { query: { states: ["lost"] } })) {
  row satisfies Parcel;
}
const outcome = await client.sendParcel({ body: { Name: "Book", Weight: 1 } }).result();
if (!outcome.ok) {
  outcome.error satisfies SendParcelError;
  if (outcome.error.code === "not_found") outcome.error.body?.Reason satisfies string | undefined;
  if (outcome.error.code === "outcome_unknown") outcome.error.sentAt satisfies string;
}
// @ts-expect-error: Weight is required
await client.sendParcel({ body: { Name: "Book" } });
// @ts-expect-error: the body is required
await client.sendParcel();
// @ts-expect-error: no such parameter
await client.listParcels({ query: { state: "lost" } });
// @ts-expect-error: the client sets this header by itself
await client.cancelParcel({ path: { "parcel-id": "P-1" }, header: { Accept: "text/html" } });
export const byPath = createParcelPostPathClient({ apiKey: "key", server: "mock" });
await byPath.GET("/parcels", { params: { query: { page: 1 } } });
export type Paths = keyof paths;
`;

test("behavior: a second run writes nothing", async () => {
  const options = await createOptions();
  await generate(options, emitPaths);
  const path = join(options.out, "parcel-post/src/generated/client.ts");
  const before = await stat(path, { bigint: true });
  const report = await generate(options, emitPaths);
  expect(report.areas).toMatchObject([{ changes: [], unchanged: 15 }]);
  expect((await stat(path, { bigint: true })).mtimeNs).toBe(before.mtimeNs);
});

test("behavior: the order of paths, tags and files makes no difference", async () => {
  const [one, other] = [smallSpec, shuffle(smallSpec)];
  const texts = await Promise.all(
    [one, other].map(async (files) => {
      const options = await createOptions(files);
      await generate(options, emitPaths);
      return listTexts(dirname(options.out));
    }),
  );
  expect(texts[1]).toEqual(texts[0]);
});

function shuffle(files: Readonly<Record<string, string>>): Record<string, string> {
  const paths = "paths:\n";
  const parcels = "  /parcels:\n    $ref: areas/parcel-post/paths/parcels.yaml\n";
  const changed = changeSpec(
    ["openapi.yaml", parcels, ""],
    ["openapi.yaml", "components:\n", `${parcels}components:\n`],
  );
  expect(changed["openapi.yaml"]).toContain(paths);
  expect(changed["openapi.yaml"]).not.toBe(files["openapi.yaml"]);
  return Object.fromEntries(Object.entries(changed).reverse());
}

test("behavior: --check finds every kind of difference and writes nothing", async () => {
  const options = await createOptions();
  await generate(options, emitPaths);
  const folder = join(options.out, "parcel-post/src/generated");
  await writeFile(join(folder, "old.ts"), "");
  await writeFile(join(folder, "area.ts"), "");
  await rm(join(options.out, "parcel-post/README.md"));
  const before = await listTexts(dirname(options.out));
  const report = await generate({ ...options, check: true }, emitPaths);
  expect(report.areas[0]?.changes).toEqual([
    { path: `${area}/README.md`, kind: "missing" },
    { path: `${area}/src/generated/area.ts`, kind: "different" },
    { path: `${area}/src/generated/old.ts`, kind: "extra" },
  ]);
  expect(await listTexts(dirname(options.out))).toEqual(before);
  await generate(options, emitPaths);
  expect((await generate({ ...options, check: true }, emitPaths)).areas[0]?.changes).toEqual([]);
});

test("behavior: the version, foreign fields and other files stay", async () => {
  const options = await createOptions();
  await generate(options, emitPaths);
  const folder = join(options.out, "parcel-post");
  const path = join(folder, "package.json");
  const text = (await readFile(path, "utf8")).replace("0.0.0", "3.2.1");
  await writeFile(path, text);
  await writeFile(join(folder, "CHANGELOG.md"), "# Changes");
  expect((await generate({ ...options, check: true }, emitPaths)).areas[0]?.changes).toEqual([]);
});

test("behavior: one area alone", async () => {
  const options = { ...(await createOptions()), areas: ["parcel-post"] };
  const report = await generate(options, emitPaths);
  expect(report.others).toEqual({ changes: [], unchanged: 0 });
  expect(
    [...(await listTexts(dirname(options.out))).keys()].every((it) => it.startsWith(area)),
  ).toBe(true);
  await expect(generate({ ...options, areas: ["letters"] }, emitPaths)).rejects.toThrow(
    "Unknown area: letters. There are: parcel-post.",
  );
});

test("behavior: the repository's README and LICENSE", async () => {
  const options = await createOptions();
  const root = dirname(options.out);
  await mkdir(options.out);
  await writeFile(join(root, "LICENSE"), "MIT");
  await writeFile(
    join(root, "README.md"),
    "# Us\n\n*by hand*\n\n<!-- generated:evidence -->\n<!-- /generated:evidence -->\n",
  );
  await generate(options, emitPaths);
  const texts = await listTexts(root);
  expect(texts.get(`${area}/LICENSE`)).toBe("MIT");
  expect(texts.get("README.md")).toMatch(/^# Us\n\n\*by hand\*\n\n<!-- .*@cash-in\/parcel-post/s);
});

test.each([
  { from: "x-effect: notify", to: "x-effect: shout" },
  { from: "operationId: sendParcel", to: "operationId: listParcels" },
  { from: "operationId: sendParcel", to: "operationId: [" },
])("error: a broken spec changes nothing: $to", async ({ from, to }) => {
  const options = await createOptions();
  await generate(options, emitPaths);
  const before = await listTexts(dirname(options.out));
  const spec = await writeSpec(changeSpec(["areas/parcel-post/paths/parcels.yaml", from, to]));
  await expect(generate({ ...options, spec }, emitPaths)).rejects.toThrow(
    /parcels\.yaml:\d+:\d+: /,
  );
  expect(await listTexts(dirname(options.out))).toEqual(before);
});
