import { expect, test } from "vitest";
import { createArea, createOperation, createSending } from "../testing/create-area.ts";
import { emitArea } from "./emit-area.ts";
import { emitIndex } from "./emit-index.ts";
import { emitPathClient } from "./emit-path-client.ts";
import { emitContractTest } from "./package/emit-contract-test.ts";

const header =
  "// Generated from spec/areas/parcel-post by tools/generate. Do not edit; run pnpm generate.";
const area = createArea({
  operations: [createOperation(), createSending()],
  schemas: [{ name: "Parcel", description: "", evidence: "inferred" }],
});

test("default: area.ts", () => {
  expect(emitArea(area)).toBe(`${header}
import type { Area } from "@cash-in/core";

/** Parcel Post: where it is and how it is opened. */
export const area = {
  name: "@cash-in/parcel-post",
  production: "https://api.parcels.example/v1",
  keyHeader: "X-Key",
  keyOption: "apiKey",
} as const satisfies Area;
`);
});

test("default: openapi-fetch.ts", () => {
  expect(emitPathClient({ ...area, keyOption: "masterKey" })).toBe(`${header}
import type { MasterKeyClientOptions } from "@cash-in/core";
import { createPathClient, type PathClient } from "@cash-in/core/openapi-fetch";
import { area } from "./area.ts";
import { listParcels, sendParcel } from "./operations.ts";
import type { paths } from "./paths.ts";

/** Makes a client of Parcel Post by path and method, with the surface of openapi-fetch. */
export function createParcelPostPathClient(options: MasterKeyClientOptions): PathClient<paths> {
  return createPathClient<paths>(area, [listParcels, sendParcel], options);
}
`);
});

test("default: index.ts", () => {
  const text = emitIndex(area);
  expect(text).toMatch(
    /isCashInError, .*paginate, .*type ApiKeyClientOptions \} from "@cash-in\/core";/,
  );
  expect(text).toContain(
    'export { type ParcelPostClient, createParcelPostClient, createParcelPostClientOf } from "./client.ts";',
  );
  for (const name of ["Outcome", "Reconcile", "PollOptions", "RenewableKey", "CallError"]) {
    expect(text).toContain(`type ${name},`);
  }
  expect(text).toContain('export { listParcels, sendParcel } from "./operations.ts";');
  expect(text).toContain(
    "export type { Parcel, ListParcelsInput, ListParcelsValue, ListParcelsError, SendParcelInput,",
  );
});

test("default: contract.test.ts", () => {
  expect(emitContractTest(area)).toBe(`${header}
import { contractSuite } from "@cash-in/contract";
import { createParcelPostClient } from "../src/generated/index.ts";

contractSuite({
  document: new URL("../openapi.yaml", import.meta.url),
  createClient: createParcelPostClient,
});
`);
});
