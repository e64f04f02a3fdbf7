import { listArguments, pathOneByOne } from "./input.ts";
import { loopback, type Peer } from "./peer.ts";

/** Its address is fixed when it is generated, and the key is passed with every call. */
export const orval: Peer = {
  id: "orval",
  name: "Orval (fetch)",
  package: "orval",
  guards: "",
  runtime: [],
  tools: ["orval"],
  generate: (spec, out) => ({
    command: ["orval", "--config", `${out}/../orval.config.mjs`],
    files: {
      [`${out}/../orval.config.mjs`]: `export default ${JSON.stringify({
        api: {
          input: { target: spec },
          output: { target: `${out}/api.ts`, client: "fetch", baseUrl: loopback },
        },
      })};\n`,
    },
  }),
  connect: (operations) => ({
    imports: [`import { ${operations.map((it) => it.id).join(", ")} } from "./client/api";`],
    setup: [`const options = { headers: { "X-Api-Key": key } };`],
  }),
  call: (operation, input) =>
    `${operation.id}(${listArguments([
      ...pathOneByOne(operation, input),
      input.body(operation),
      input.place(operation, "query"),
      "options",
    ])})`,
  value: "(answer.status === 200 ? answer.data : undefined)",
};
