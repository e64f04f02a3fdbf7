import { afterAll, beforeAll, expect, test } from "vitest";
import { createLab, type Lab } from "../../cases/lab.ts";
import { listCases } from "../../cases/list-cases.ts";
import type { CreateClient } from "../../client.ts";
import { listOperations } from "../../document/operations.ts";
import { createSchemas } from "../../document/schemas.ts";
import { type Servers, startServers } from "../../second/start-servers.ts";
import { pets } from "../../testing/pets.ts";
import { createPetsClient } from "../../testing/pets-client.ts";
import { sendWrongly } from "../../testing/spoil.ts";
import { findKiller } from "./find-killer.ts";

const schemas = createSchemas(pets);
const cases = listCases(schemas, listOperations(pets));
const nobody = "http://127.0.0.1:1";

let servers: Servers;
beforeAll(async () => {
  servers = await startServers(pets);
});
afterAll(() => servers.stop());

const connect = (createClient: CreateClient, url = servers.mock.url): Lab =>
  createLab({
    document: pets,
    schemas,
    createClient,
    mock: url,
    second: servers.second,
    runs: { numRuns: 1, seed: 1 },
  });

const sendToPhotos = sendWrongly(({ url }) => ({ url: url.replace("/cats", "/photos") }));
const dropKind = sendWrongly(({ url }) => ({ url: url.replace("&kinds=wild", "") }));

test.each([
  { name: "a right client", client: createPetsClient, want: undefined },
  { name: "one that is wrong everywhere", client: sendToPhotos, want: "listCats › success" },
  { name: "one that is wrong elsewhere", client: dropKind, id: "createCat", want: undefined },
])("default: $name", async ({ client, id = "listCats", want }) => {
  const labs = { wrong: connect(client), right: connect(createPetsClient) };
  expect(await findKiller(cases, id, labs)).toBe(want);
});

test.each([
  { name: "no server answers", right: () => connect(createPetsClient, nobody) },
  { name: "the right client is wrong as well", right: () => connect(sendToPhotos) },
])("error: $name", async ({ right }) => {
  const labs = { wrong: connect(sendToPhotos, nobody), right: right() };
  await expect(findKiller(cases, "listCats", labs)).rejects.toThrow(
    '"listCats › success" fails without any mutant. Run: pnpm test',
  );
});
