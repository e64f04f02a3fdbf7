import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createFolder, writeSpec } from "@cash-in/description/testing/write-spec";
import { expect, test } from "vitest";
import { emitPaths } from "./emit/emit-paths.ts";
import { generate } from "./generate.ts";
import { checkLint } from "./testing/check-lint.ts";
import { checkTypes } from "./testing/check-types.ts";
import { foreignSpec } from "./testing/foreign-spec.ts";
import { listExamples } from "./testing/list-examples.ts";
import { listTexts } from "./testing/list-texts.ts";

const use = `import { readNothing, serialiseContent } from "@cash-in/core";
import {
  createStorageClient,
  createStorageClientOf,
  listFiles,
  putTree,
  type Tree,
  uploadFile,
} from "@cash-in/storage";

const storage = createStorageClient({ apiKey: "key", server: "https://files.example" });
export const csv: string = await storage.exportFiles();
export const file: Blob = await storage.downloadFile({ path: { "file-id": 1 } });
export const either: Tree | undefined = await storage.putTree({ body: { Name: "a", Trees: [] } });
export const found: { total?: number } = await storage.searchFiles({ body: { query: "a" } });
export const none: undefined = await storage.uploadFile({
  body: { file: new Blob(["a"]), note: null },
  header: { "X-Trace": "1" },
});
await storage.listFiles({
  query: { ids: [1, 2], filter: { kind: "a" }, pageable: { sort: ["a"] }, where: { Name: "a" } },
});
// @ts-expect-error: JSON of another shape
await storage.listFiles({ query: { where: "a" } });
await storage.putTree();
const part = createStorageClientOf([putTree, listFiles], { apiKey: "key", server: "mock" });
export const same: Tree | undefined = await part.putTree();
// @ts-expect-error: it was not named
part.uploadFile;
// @ts-expect-error: nothing was named
createStorageClientOf([], { apiKey: "key", server: "mock" }).putTree;
listFiles.parameters satisfies readonly [
  { name: "ids"; in: "query"; explode: false },
  { name: "filter"; in: "query"; style: "deepObject"; explode: true },
  { name: "pageable"; in: "query" },
  { name: "where"; in: "query"; serialise: typeof serialiseContent },
];
uploadFile.requestBody satisfies { mediaType: "multipart/form-data"; required: true };
uploadFile.errors satisfies readonly [];
putTree.answers satisfies { 204: typeof readNothing };
`;

test("behavior: what other OpenAPI documents hold", async () => {
  const out = join(await createFolder(), "packages");
  const spec = await writeSpec({ "openapi.yaml": foreignSpec });
  await generate({ spec, out, areas: [], check: false }, emitPaths);
  const root = dirname(out);
  const client = (await listTexts(root)).get("packages/storage/src/generated/client.ts") ?? "";
  const examples = listExamples(client);
  expect(examples).toHaveLength(7);
  for (const [index, code] of [...examples, use].entries()) {
    await writeFile(join(root, `${index}.mts`), code);
  }
  expect(await checkTypes(root, ["storage"])).toBe("");
  expect(await checkLint(root)).toBe("");
});
