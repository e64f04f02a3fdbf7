import type { BenchOperation } from "../spec/read-operations.ts";
import { type Input, listArguments } from "./input.ts";
import type { Peer } from "./peer.ts";

export const oazapfts: Peer = {
  id: "oazapfts",
  name: "oazapfts",
  package: "oazapfts",
  guards: "",
  runtime: ["@oazapfts/runtime"],
  tools: ["oazapfts"],
  generate: (spec, out) => ({ command: ["oazapfts", spec, `${out}/api.ts`] }),
  connect: (operations) => ({
    imports: [
      `import { ${["defaults", ...operations.map((it) => it.id)].join(", ")} } from "./client/api";`,
    ],
    setup: [`defaults.baseUrl = server;`, `defaults.headers = { "X-Api-Key": key };`],
  }),
  // What is required stands one by one; what is not, in an object at the end.
  call: (operation, input) =>
    `${operation.id}(${listArguments([
      ...operation.parameters.filter((it) => it.required).map(input.parameter),
      input.body(operation),
      listOptional(operation, input),
    ])})`,
  value: "(answer.status === 200 ? answer.data : undefined)",
};

function listOptional(operation: BenchOperation, input: Input): string {
  const given = operation.parameters.filter((it) => !it.required);
  if (given.length === 0) return "";
  return `{ ${given.map((it) => `${it.name}: ${input.parameter(it)}`).join(", ")} }`;
}
