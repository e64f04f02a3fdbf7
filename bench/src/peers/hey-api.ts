import { byPlace } from "./input.ts";
import type { Peer } from "./peer.ts";

export const heyApi: Peer = {
  id: "hey-api",
  name: "@hey-api/openapi-ts",
  package: "@hey-api/openapi-ts",
  guards: "",
  runtime: [],
  tools: ["@hey-api/openapi-ts", "typescript"],
  generate: (spec, out) => ({
    command: ["openapi-ts", "--input", spec, "--output", out, "--client", "@hey-api/client-fetch"],
  }),
  connect: (operations) => ({
    imports: [
      `import { client } from "./client/client.gen";`,
      `import { ${operations.map((it) => it.id).join(", ")} } from "./client/sdk.gen";`,
    ],
    setup: [`client.setConfig({ baseUrl: server, auth: () => key });`],
  }),
  call: (operation, input) => `${operation.id}(${byPlace(operation, input)})`,
  value: "answer.data",
};
