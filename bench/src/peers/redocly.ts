import { byPlace } from "./input.ts";
import type { Peer } from "./peer.ts";

/** As it comes: timeout and retries are there, and off. */
export const redocly: Peer = {
  id: "redocly",
  name: "Redocly generate-client",
  package: "@redocly/cli",
  guards: "",
  runtime: [],
  tools: ["@redocly/cli"],
  generate: (spec, out) => ({
    command: ["redocly", "generate-client", spec, "--output", `${out}/api.ts`],
  }),
  connect: (operations) => connect(operations, ""),
  call: (operation, input) => `${operation.id}(${byPlace(operation, input)})`,
  value: "answer",
};

/** With its timeout and retries on, which is nearest to what our clients always do. */
export const redoclyGuarded: Peer = {
  ...redocly,
  id: "redocly-guarded",
  name: "Redocly generate-client, guarded",
  guards: "timeout, retries by method",
  sharedWith: "redocly",
  connect: (operations) => connect(operations, ", timeout: 30_000, retry: { retries: 2 }"),
};

function connect(operations: Parameters<Peer["connect"]>[0], guards: string) {
  const names = ["configure", ...operations.map((it) => it.id)].join(", ");
  const auth = "auth: { apiKey: { creditorToken: key, partnerMasterKey: key } }";
  return {
    imports: [`import { ${names} } from "./client/api";`],
    setup: [`configure({ serverUrl: server, ${auth}${guards} });`],
  };
}
