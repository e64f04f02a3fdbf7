import { listArguments, pathOneByOne } from "./input.ts";
import { loopback, type Peer } from "./peer.ts";

/** Its address is fixed when it is generated. Version 5 had no client plugin when this was written. */
export const kubb: Peer = {
  id: "kubb",
  name: "Kubb 4 (fetch)",
  package: "@kubb/plugin-client",
  guards: "",
  runtime: ["@kubb/plugin-client"],
  tools: ["@kubb/cli", "@kubb/core", "@kubb/plugin-client", "@kubb/plugin-oas", "@kubb/plugin-ts"],
  generate: (spec, out) => ({
    command: ["kubb", "generate", "--config", `${out}/../kubb.config.mjs`],
    files: { [`${out}/../kubb.config.mjs`]: writeConfig(spec, out) },
  }),
  connect: (operations) => ({
    imports: [
      `import { setConfig } from "@kubb/plugin-client/clients/fetch";`,
      ...operations.map((it) => `import { ${it.id} } from "./client/clients/${it.id}";`),
    ],
    setup: [`setConfig({ headers: { "X-Api-Key": key, "Content-Type": "application/json" } });`],
  }),
  call: (operation, input) =>
    `${operation.id}(${listArguments([
      ...pathOneByOne(operation, input),
      input.body(operation),
      input.place(operation, "query"),
    ])})`,
  value: "answer",
};

function writeConfig(spec: string, out: string): string {
  return `import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";

export default defineConfig({
  root: ${JSON.stringify(`${out}/..`)},
  input: { path: ${JSON.stringify(spec)} },
  output: { path: "./client", clean: true, format: false, lint: false },
  plugins: [
    pluginOas({ generators: [] }),
    pluginTs(),
    pluginClient({ client: "fetch", baseURL: ${JSON.stringify(loopback)} }),
  ],
});
`;
}
