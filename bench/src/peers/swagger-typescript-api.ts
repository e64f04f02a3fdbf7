import type { BenchOperation } from "../spec/read-operations.ts";
import { listArguments, pathOneByOne } from "./input.ts";
import type { Peer } from "./peer.ts";

/** One class for each first segment of the paths (`--modular`), which bundlers can drop singly. */
export const swaggerTypescriptApi: Peer = {
  id: "swagger-typescript-api",
  name: "swagger-typescript-api",
  package: "swagger-typescript-api",
  guards: "",
  runtime: [],
  tools: ["swagger-typescript-api"],
  generate: (spec, out) => ({
    command: ["swagger-typescript-api", "generate", "--path", spec, "--output", out, "--modular"],
  }),
  connect(operations) {
    const classes = [...new Set(operations.map(nameClass))];
    return {
      imports: classes.map((name) => `import { ${name} } from "./client/${name}";`),
      setup: [
        `const config = { baseUrl: server, baseApiParams: { headers: { "X-Api-Key": key } } };`,
        ...classes.map((name) => `const ${nameVariable(name)} = new ${name}(config);`),
      ],
    };
  },
  call: (operation, input) =>
    `${nameVariable(nameClass(operation))}.${operation.id}(${listArguments([
      ...pathOneByOne(operation, input),
      input.place(operation, "query"),
      input.body(operation),
    ])})`,
  value: "answer.data",
};

function nameClass({ path }: BenchOperation): string {
  const [, segment = ""] = path.split("/");
  return segment.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function nameVariable(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
