import type { Area, Operation } from "../model/model.ts";
import { nameClient } from "../model/name-client.ts";
import { scope } from "../scope.ts";
import { printValue } from "../text/print-value.ts";
import { toCamelCase } from "../text/to-camel-case.ts";

/** A complete program that calls one operation of the mock server. */
export function printExample(area: Area, operation: Operation): string {
  const answers = operation.value.some((type) => !("plain" in type) || type.plain !== "undefined");
  return [
    printStart(area),
    ...(isShortened(operation) ? [shortened] : []),
    `${printCall(area, operation, answers ? "const value = await " : "await ")};`,
  ].join("\n");
}

/** Stands before a call that {@link isShortened}. */
export const shortened = "// Shortened: send the whole body, since what is left out may be lost.";

/** Whether the least input that compiles would leave out properties of what is there already. */
export function isShortened({ method, example = {} }: Operation): boolean {
  const { body } = example;
  return /^(PUT|PATCH)$/.test(method) && typeof body === "object" && body !== null;
}

/** The import and the client. */
export function printStart({ name, keyOption }: Area): string {
  const { factory } = nameClient(name);
  return `import { ${factory} } from "${scope}/${name}";

const ${toCamelCase(name)} = ${factory}({ ${keyOption ? `${keyOption}: "your-key", ` : ""}server: "mock" });`;
}

/** The import and a client of one operation alone. */
export function printPart(area: Area): string {
  const { name, keyOption } = area;
  const { partFactory } = nameClient(name);
  const id = pickOperation(area)?.id ?? "";
  return `import { ${partFactory}, ${id} } from "${scope}/${name}";

const ${toCamelCase(name)} = ${partFactory}([${id}], {
${keyOption ? `  ${keyOption}: "your-key",\n` : ""}  server: "mock",
});`;
}

/** The operation that an example shows: one that does nothing to the world, if there is one. */
export function pickOperation({ operations }: Area): Operation | undefined {
  return operations.find(({ effect }) => effect === "read") ?? operations[0];
}

/** The call of an operation with the smallest sensible input, after something. */
export function printCall(area: Area, { id, example }: Operation, before = ""): string {
  const start = `${before}${toCamelCase(area.name)}.${id}(`;
  const input = example === undefined ? "" : printValue(example, "", start.length);
  // Three backticks in a text would end the block of code that this stands in.
  return `${start}${input})`.replaceAll("```", "\\`\\`\\`");
}
