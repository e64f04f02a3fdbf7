import { byPlace } from "./input.ts";
import type { Peer } from "./peer.ts";

/** openapi-fetch's own client over the bare types of openapi-typescript. */
export const openapiFetch: Peer = {
  id: "openapi-fetch",
  name: "openapi-fetch + openapi-typescript",
  package: "openapi-fetch",
  guards: "",
  runtime: ["openapi-fetch"],
  tools: ["openapi-typescript"],
  generate: (spec, out) => ({
    command: ["openapi-typescript", spec, "--output", `${out}/paths.ts`],
  }),
  connect: () => ({
    imports: [
      `import createClient from "openapi-fetch";`,
      `import type { paths } from "./client/paths";`,
    ],
    setup: [
      `const client = createClient<paths>({ baseUrl: server, headers: { "X-Api-Key": key } });`,
    ],
  }),
  call(operation, input) {
    const given = byPlace({ ...operation, body: undefined }, input);
    const body = input.body(operation);
    const init = [given && `params: ${given}`, body && `body: ${body}`].filter(Boolean);
    const options = init.length === 0 ? "" : `, { ${init.join(", ")} }`;
    return `client.${operation.method}(${JSON.stringify(operation.path)}${options})`;
  },
  value: "answer.data",
};
