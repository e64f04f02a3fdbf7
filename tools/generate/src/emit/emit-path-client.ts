import type { Area } from "../model/model.ts";
import { nameClient } from "../model/name-client.ts";
import { scope } from "../scope.ts";
import { toDocComment } from "../text/to-doc-comment.ts";
import { clientOptions } from "./core-names.ts";
import { createHeader } from "./create-header.ts";

/** `openapi-fetch.ts`: a client by path, for those who know openapi-fetch. */
export function emitPathClient(area: Area): string {
  const { pathFactory } = nameClient(area.name);
  const ids = area.operations.map(({ id }) => id).join(", ");
  const options = clientOptions[area.keyOption];
  return `${createHeader("ts", area.name)}
import type { ${options} } from "${scope}/core";
import { createPathClient, type PathClient } from "${scope}/core/openapi-fetch";
import { area } from "./area.ts";
import { ${ids} } from "./operations.ts";
import type { paths } from "./paths.ts";

${toDocComment([`Makes a client of ${area.title} by path and method, with the surface of openapi-fetch.`])}
export function ${pathFactory}(options: ${options}): PathClient<paths> {
  return createPathClient<paths>(area, [${ids}], options);
}
`;
}
