import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createFolder } from "@cash-in/description/testing/write-spec";
import { expect, test } from "vitest";
import { emitPaths } from "./emit/emit-paths.ts";
import { generate } from "./generate.ts";
import { checkTypes } from "./testing/check-types.ts";
import { listExamples } from "./testing/list-examples.ts";
import { listTexts } from "./testing/list-texts.ts";

const spec = fileURLToPath(new URL("../../../spec/openapi.yaml", import.meta.url));

test("behavior: the examples of all operations and READMEs compile, and are short", async () => {
  const out = join(await createFolder(), "packages");
  const { areas } = await generate({ spec, out, areas: [], check: false }, emitPaths);
  const root = dirname(out);
  const texts = await listTexts(root);
  let operations = 0;
  for (const { name, ...area } of areas) {
    const examples = ["src/generated/client.ts", "README.md"].flatMap((file) =>
      listExamples(texts.get(`packages/${name}/${file}`) ?? ""),
    );
    // Besides, a client of one operation, in both, and two programs of the README.
    expect(examples).toHaveLength(area.operations + 4);
    operations += area.operations;
    for (const [index, code] of examples.entries()) {
      if (index < area.operations) expect(code.split("\n").length, code).toBeLessThanOrEqual(25);
      await writeFile(join(root, `${name}-${index}.mts`), code);
    }
  }
  expect(operations).toBeGreaterThanOrEqual(47);
  const names = areas.map(({ name }) => name);
  expect(await checkTypes(root, names)).toBe("");
  // The check itself can fail.
  await writeFile(join(root, "wrong.mts"), 'import { nothing } from "@cash-in/collection";\n');
  expect(await checkTypes(root, names)).toMatch(/wrong\.mts.*nothing/);
});
