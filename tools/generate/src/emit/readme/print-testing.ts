import type { Area } from "../../model/model.ts";
import { nameClient } from "../../model/name-client.ts";
import { scope } from "../../scope.ts";
import { toCamelCase } from "../../text/to-camel-case.ts";
import { pickOperation, printCall } from "../print-example.ts";

/** How a user tests a program without a server: a whole program, and what else there is. */
export function printTesting(area: Area): string {
  const { name, keyOption } = area;
  const { type, factory } = nameClient(name);
  const operation = pickOperation(area);
  if (!operation) return "";
  const { id } = operation;
  return `\`\`\`ts
import { ${factory}, type ${type}, ${id} } from "${scope}/${name}";
import { createFakeFetch, failure } from "${scope}/core/testing";

const fake = createFakeFetch<${type}>([${id}], {
  ${id}: failure(404),
});
const ${toCamelCase(name)} = ${factory}({
  ${keyOption}: "test-key",
  server: "mock",
  fetch: fake.fetch,
});
const outcome = await ${printCall(area, operation)}.result();
console.log(outcome.ok || outcome.error.code, fake.requests[0]?.operation);
//=> not_found ${id}
\`\`\`

\`${scope}/core/testing\` also has \`stub\`, for code that takes \`Pick<${type}, "${id}">\`, and \`createError\`. With MSW, \`openapi-msw\` takes the types of \`${scope}/${name}/paths\`.`;
}
