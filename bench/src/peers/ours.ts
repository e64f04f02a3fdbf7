import { readdirSync } from "node:fs";
import { inRepository } from "../run/paths.ts";
import type { BenchOperation } from "../spec/read-operations.ts";
import { byPlace } from "./input.ts";
import type { Peer } from "./peer.ts";

/** The clients of this repository. */
export const ours: Peer = {
  id: "ours",
  name: "@cash-in/*",
  package: "@cash-in/collection",
  guards: "timeout, deadline, retries by effect, no redirects, input check, size limit",
  runtime: readdirSync(inRepository("spec/areas")).map((area) => `@cash-in/${area}`),
  tools: [],
  connect(operations) {
    const areas = [...new Set(operations.map((it) => it.area))].map(nameArea);
    return {
      imports: areas.map(({ area, factory }) => `import { ${factory} } from "@cash-in/${area}";`),
      setup: areas.map(
        ({ factory, variable, keyOption }) =>
          `const ${variable} = ${factory}({ ${keyOption}: key, server });`,
      ),
    };
  },
  call: (operation, input) =>
    `${nameArea(operation.area).variable}.${operation.id}(${byPlace(operation, input)})`,
  value: "answer",
};

/** The same with the operations named, so that a bundle holds no others. */
export const oursNamed: Peer = {
  ...ours,
  id: "ours-named",
  name: "@cash-in/*, operations named",
  sharedWith: "ours",
  connect(operations) {
    const areas = Map.groupBy(operations, (it) => it.area);
    const named = [...areas].map(([area, some]) => ({
      ...nameArea(area),
      ids: some.map(({ id }) => id).join(", "),
    }));
    return {
      imports: named.map(
        ({ area, factory, ids }) => `import { ${factory}Of, ${ids} } from "@cash-in/${area}";`,
      ),
      setup: named.map(
        ({ factory, variable, keyOption, ids }) =>
          `const ${variable} = ${factory}Of([${ids}], { ${keyOption}: key, server });`,
      ),
    };
  },
};

function nameArea(area: BenchOperation["area"]) {
  const pascal = area.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const variable = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  const keyOption = area === "partners" ? "masterKey" : "apiKey";
  return { area, factory: `create${pascal}Client`, variable, keyOption };
}
