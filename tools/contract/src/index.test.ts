import { mkdtempDisposableSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { contractSuite } from "./index.ts";
import { pets } from "./testing/pets.ts";
import { createPetsClient } from "./testing/pets-client.ts";

const temporary = mkdtempDisposableSync(join(tmpdir(), "contract-"));
afterAll(() => temporary.remove());
const folder = temporary.path;

function write(document: object): URL {
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  return pathToFileURL(file);
}

// A right client passes every test.
contractSuite({ document: write(pets), createClient: createPetsClient });

test("error: a document without operations", () => {
  expect(() =>
    contractSuite({ document: write({ openapi: "3.1.0" }), createClient: createPetsClient }),
  ).toThrow("describes no operation");
});
