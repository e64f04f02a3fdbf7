import type { Area } from "../model/model.ts";
import { nameClient } from "../model/name-client.ts";
import { nameTypes } from "../model/name-types.ts";
import { scope } from "../scope.ts";
import { clientOptions, coreTypes, coreValues } from "./core-names.ts";
import { createHeader } from "./create-header.ts";

/** `index.ts`: all that a package exports. */
export function emitIndex({ name, keyOption, operations, schemas }: Area): string {
  const { type, factory, partFactory } = nameClient(name);
  const ids = operations.map(({ id }) => id);
  const types = [
    ...schemas.map((schema) => schema.name),
    ...ids.flatMap((id) => Object.values(nameTypes(id))),
  ];
  const core = [
    ...coreValues,
    ...[...new Set([...coreTypes, clientOptions[keyOption]])].map((it) => `type ${it}`),
  ];
  return `${createHeader("ts", name)}
export { ${core.join(", ")} } from "${scope}/core";
export { type ${type}, ${factory}, ${partFactory} } from "./client.ts";
export { ${ids.join(", ")} } from "./operations.ts";
export type { ${types.join(", ")} } from "./types.ts";
`;
}
