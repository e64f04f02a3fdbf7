import type { Area } from "../../model/model.ts";
import { nameClient } from "../../model/name-client.ts";
import { scope } from "../../scope.ts";

/** What can be imported from where. */
export function printEntryPoints({ name }: Area): string {
  const { factory, partFactory, pathFactory } = nameClient(name);
  return [
    `- \`${scope}/${name}\`: \`${factory}\`, \`${partFactory}\`, the types, the errors, and every operation as data`,
    `- \`${scope}/${name}/paths\`: the types by path, for openapi-fetch, openapi-msw and the like`,
    `- \`${scope}/${name}/openapi-fetch\`: \`${pathFactory}\`, a client by path and method; install openapi-fetch 0.17 for it`,
    `- \`${scope}/${name}/openapi.yaml\`: the OpenAPI document that all this is made from`,
  ].join("\n");
}
