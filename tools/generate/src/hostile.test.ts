import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { changeSpec, createFolder, writeSpec } from "@cash-in/description/testing/write-spec";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { emitPaths } from "./emit/emit-paths.ts";
import { generate } from "./generate.ts";
import { checkLint } from "./testing/check-lint.ts";
import { checkTypes } from "./testing/check-types.ts";
import { listExamples } from "./testing/list-examples.ts";
import { listTexts } from "./testing/list-texts.ts";

const parcels = "areas/parcel-post/paths/parcels.yaml";
const parcel = "areas/parcel-post/schemas/Parcel.yaml";
const hostile =
  "*/ export const a = 1; /* `$" +
  "{b}` \\ ``` \" ' <!-- --> | \r\n@deprecated\n */\u2028c\u2029d\u202e\u0000e\\";
// JSON is YAML.
const text = JSON.stringify(hostile).replaceAll("\\u0000", "\\0");

test("behavior: foreign text stays text", async () => {
  const spec = await writeSpec(
    changeSpec(
      ["openapi.yaml", "Parcel Post", text],
      ["openapi.yaml", "Sending parcels.", text],
      ["openapi.yaml", "Parcel API", text],
      [parcels, "Send a parcel", text],
      [parcels, "A parcel leaves.", text],
      [parcels, "The parcel is listed once it has left.", text],
      [parcels, "Name: Book", `Name: ${text}`],
      [parcels, "[sent, lost]", `[sent, ${text}]`],
      [parcels, "description: No such address.", `description: ${text}`],
      [parcel, "A parcel.", text],
      [parcel, "What is in it.", text],
      [parcel, "required: [Name, Weight]", `required: [Name, Weight, ${text}]`],
      [parcel, "  Weight:", `  ${text}:\n    type: string\n  Weight:`],
    ),
  );
  const out = join(await createFolder(), "packages");
  await generate({ spec, out, areas: [], check: false }, emitPaths);
  const root = dirname(out);
  const texts = await listTexts(root);

  const files = ["src/generated/client.ts", "README.md"];
  const examples = files.flatMap((it) =>
    listExamples(texts.get(`packages/parcel-post/${it}`) ?? ""),
  );
  expect(examples).toHaveLength(8);
  for (const [index, code] of examples.entries()) await writeFile(join(root, `${index}.mts`), code);
  expect(await checkTypes(root, ["parcel-post"])).toBe("");
  expect(await checkLint(root)).toBe("");

  const document = parse(texts.get("packages/parcel-post/openapi.yaml") ?? "");
  expect(document.paths["/parcels"].post.summary).toBe(hostile);
  // Outside of the package, whose configuration belongs to the repository.
  const copy = join(await createFolder(), "operations.ts");
  const core = new URL("../../../packages/core/src/index.ts", import.meta.url).href;
  const code = texts.get("packages/parcel-post/src/generated/operations.ts") ?? "";
  await writeFile(copy, code.replace(/"@cash-in\/core"/, JSON.stringify(core)));
  const operations = await import(pathToFileURL(copy).href);
  expect(Object.keys(operations).sort()).toEqual([
    "cancelParcel",
    "getLabel",
    "listParcels",
    "sendParcel",
  ]);
  expect(operations.sendParcel.reconcile.check).toBe(hostile);
});
