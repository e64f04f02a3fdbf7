import type { Area, Operation } from "../model/model.ts";
import { nameClient } from "../model/name-client.ts";
import { nameTypes } from "../model/name-types.ts";
import { scope } from "../scope.ts";
import { type DocPart, toDocComment } from "../text/to-doc-comment.ts";
import { clientOptions } from "./core-names.ts";
import { createHeader } from "./create-header.ts";
import { describeEffect } from "./describe-effect.ts";
import { describeEvidence } from "./describe-evidence.ts";
import { canEndUnknown, listErrors } from "./list-errors.ts";
import { printExample, printPart } from "./print-example.ts";
import { printType } from "./print-type.ts";

/** `client.ts`: the client's type, with all that is known of each operation, and the function that makes it. */
export function emitClient(area: Area): string {
  const { type, factory, partFactory } = nameClient(area.name);
  const options = clientOptions[area.keyOption];
  const ids = area.operations.map(({ id }) => id);
  const items = area.operations.flatMap(({ item }) =>
    item && "schema" in item ? [item.schema] : [],
  );
  const types = [...ids.flatMap((id) => Object.values(nameTypes(id))), ...items];
  const methods = new Set(area.operations.map(({ item }) => `type ${item ? paged : plain}`));
  return `${createHeader("ts", area.name)}
import { type ${options}, createClient, type Operation, ${[...methods].join(", ")} } from "${scope}/core";
import { area } from "./area.ts";
import { ${ids.join(", ")} } from "./operations.ts";
import type { ${[...new Set(types)].join(", ")} } from "./types.ts";

${toDocComment([`Client of ${area.title}. ${area.description}`])}
export interface ${type} {
${area.operations.map((operation) => emitMethod(area, operation)).join("\n\n")}
}

${toDocComment([
  `Makes a client of ${area.title}. Nothing is sent before an operation is called.`,
  { tag: "@throws", text: "ConfigurationError where an option is missing or wrong." },
])}
export function ${factory}(options: ${options}): ${type} {
  return createClient<${type}>(area, [${ids.join(", ")}], options);
}

${toDocComment([
  `Makes a client of some operations of ${area.title}: what a program does not name is left out of its bundle.`,
  { tag: "@throws", text: "ConfigurationError where an option is missing or wrong." },
  { tag: "@example", code: printPart(area) },
])}
export function ${partFactory}<
  const Operations extends readonly (Operation & { readonly id: keyof ${type} })[],
>(operations: Operations, options: ${options}): Pick<${type}, Operations[number]["id"]> {
  return createClient<Pick<${type}, Operations[number]["id"]>>(area, operations, options);
}
`;
}

const plain = "OperationMethod";
const paged = "PagedOperationMethod";

function emitMethod(area: Area, operation: Operation): string {
  const { id, item } = operation;
  const { input, value, error } = nameTypes(id);
  const comment = toDocComment(describe(area, operation), "  ");
  const type = item
    ? `${paged}<${input}, ${value}, ${error}, ${printType(item, id)}>`
    : `${plain}<${input}, ${value}, ${error}>`;
  return `${comment}\n  readonly ${id}: ${type};`;
}

function describe(area: Area, operation: Operation): DocPart[] {
  const { summary, description, deprecated, docs } = operation;
  const errors = [
    ...listErrors(operation).map(({ status, name }) => `${name} (${status})`),
    ...(canEndUnknown(operation) ? ["OutcomeUnknownError"] : []),
    "CallError",
  ];
  return [
    `${summary}.`,
    ...(description ? [description] : []),
    describeEffect(operation),
    describeEvidence(operation),
    ...(deprecated ? [{ tag: "@deprecated", text: "It may go away." } as const] : []),
    { tag: "@throws", text: errors.join(", ") },
    ...(docs ? [{ tag: "@see", text: docs } as const] : []),
    { tag: "@example", code: printExample(area, operation) },
  ];
}
