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

const bare = `openapi: 3.0.0
info: { title: Bare, version: 1 }
paths:
  /things/{id}:
    get:
      parameters:
        - name: like
          in: query
          required: true
          schema: { type: object, properties: { $ref: { type: string } }, example: { $ref: none.yaml } }
          examples:
            one: { value: { $ref: none.yaml } }
            two: { $ref: '#/components/examples/Two' }
      responses:
        '200':
          description: One.
          content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } }
    delete: { security: [{ token: [] }], responses: { '204': { description: Gone. } } }
  /open: { get: { tags: [open doors], responses: { '204': { description: Open. } } } }
components:
  examples: { Two: { value: { $ref: none.yaml } } }
  securitySchemes: { token: { type: http, scheme: bearer } }
  schemas: { Error: { type: object, properties: { a: { type: string, nullable: true } } } }
`;

const useBare = `import { createBareClient, type ErrorSchema } from "@cash-in/bare";
import { createOpenDoorsClient } from "@cash-in/open-doors";
const bare = createBareClient({ apiKey: "Bearer 1", server: "https://things.example" });
export const one: ErrorSchema = await bare.getThingsId({ path: { id: "1" }, query: { like: { $ref: "a" } } });
await createOpenDoorsClient({ server: "mock" }).getOpen();
// @ts-expect-error: no operation of this area takes a key
createOpenDoorsClient({ apiKey: "1", server: "mock" });
`;

test("behavior: a document without a word of ours, without keys and servers", async () => {
  const out = join(await createFolder(), "packages");
  const spec = await writeSpec({ "openapi.yaml": bare });
  const options = { spec, out, areas: [], check: false, isForeign: true };
  const { notes } = await generate(options, emitPaths);
  expect(notes.map(({ text }) => text)).toContain("Schema `Error` is called `ErrorSchema`.");
  const root = dirname(out);
  const texts = await listTexts(root);
  expect(JSON.parse(texts.get("packages/names.json") ?? "")).toMatchObject({
    schemas: { Error: "ErrorSchema" },
  });
  const operations = texts.get("packages/bare/src/generated/operations.ts") ?? "";
  expect(operations.match(/keyless: true/g)).toHaveLength(1);
  for (const [index, code] of ["bare", "open-doors"]
    .flatMap((area) => listExamples(texts.get(`packages/${area}/src/generated/client.ts`) ?? ""))
    .entries()) {
    await writeFile(join(root, `${index}.mts`), code);
  }
  await writeFile(join(root, "use.mts"), useBare);
  expect(await checkTypes(root, ["bare", "open-doors"])).toBe("");
  expect(await checkLint(root)).toBe("");
  const again = await generate({ ...options, check: true }, emitPaths);
  expect([again.others, ...again.areas].flatMap(({ changes }) => changes)).toEqual([]);
});
