import type { Area } from "../../model/model.ts";
import { nameClient } from "../../model/name-client.ts";
import { scope } from "../../scope.ts";
import { createHeader } from "../create-header.ts";

/** `test/contract.test.ts`: the shared suite against this area's document. */
export function emitContractTest({ name }: Area): string {
  const { factory } = nameClient(name);
  return `${createHeader("ts", name)}
import { contractSuite } from "${scope}/contract";
import { ${factory} } from "../src/generated/index.ts";

contractSuite({
  document: new URL("../openapi.yaml", import.meta.url),
  createClient: ${factory},
});
`;
}
