import type { Area, Failure, Operation, Schema, TypeReference } from "../model/model.ts";
import { nameClient } from "../model/name-client.ts";
import { nameTypes } from "../model/name-types.ts";
import { scope } from "../scope.ts";
import { toDocComment } from "../text/to-doc-comment.ts";
import { createHeader } from "./create-header.ts";
import { canEndUnknown } from "./list-errors.ts";
import { printType } from "./print-type.ts";
import { sayEvidence } from "./say-evidence.ts";

/** `types.ts`: a named type for every schema, and three for every operation. */
export function emitTypes(area: Area): string {
  const client = nameClient(area.name).type;
  const declarations = [
    ...area.schemas.map(emitSchema),
    ...area.operations.map((operation) => emitOperation(operation, client)),
  ].join("\n\n");
  return `${createHeader("ts", area.name)}
${emitImports(area)}

${declarations}
`;
}

function emitImports({ operations, schemas }: Area): string {
  const core = [
    "CallError",
    ...(operations.some(({ failures }) => failures.length > 0) ? ["DocumentedError"] : []),
    ...(operations.some(canEndUnknown) ? ["OutcomeUnknownError"] : []),
  ];
  const paths = [
    ...(schemas.length > 0 ? ["components"] : []),
    ...(operations.flatMap(listTypes).some((type) => "lookup" in type) ? ["operations"] : []),
  ];
  return [
    `import type { ${core.join(", ")} } from "${scope}/core";`,
    ...(paths.length > 0 ? [`import type { ${paths.join(", ")} } from "./paths.ts";`] : []),
  ].join("\n");
}

function listTypes({ input, value, failures }: Operation): TypeReference[] {
  return [...input.map(({ type }) => type), ...value, ...failures.map(({ body }) => body)];
}

function emitSchema({ name, description, evidence }: Schema): string {
  const known = sayEvidence([{ subjects: [], word: evidence }]);
  const comment = toDocComment([description || name, known]);
  return `${comment}\nexport type ${name} = components["schemas"]["${name}"];`;
}

function emitOperation(operation: Operation, client: string): string {
  const names = nameTypes(operation.id);
  const link = `{@link ${client}.${operation.id}}`;
  return [
    `/** What ${link} takes. */`,
    emitInput(names.input, operation),
    "",
    `/** What ${link} answers. */`,
    `export type ${names.value} = ${printUnion(operation.value, operation)};`,
    "",
    `/** How ${link} can fail. */`,
    `export type ${names.error} = ${emitError(operation)};`,
  ].join("\n");
}

function emitInput(name: string, { id, input }: Operation): string {
  // An interface without properties would take anything.
  if (input.length === 0) return `export interface ${name} {\n  readonly body?: never;\n}`;
  const places = input.map(
    ({ place, required, type }) =>
      `  readonly ${place}${required ? "" : "?"}: ${printType(type, id)};`,
  );
  return [`export interface ${name} {`, ...places, "}"].join("\n");
}

function emitError(operation: Operation): string {
  const bodies = new Map<string, Failure[]>();
  for (const failure of operation.failures) {
    const body = printType(failure.body, operation.id);
    bodies.set(body, [...(bodies.get(body) ?? []), failure]);
  }
  const documented = [...bodies].map(([body, failures]) => {
    const statuses = failures.map(({ status }) => status).join(" | ");
    return `DocumentedError<${statuses}, ${body}>`;
  });
  return [
    ...documented,
    ...(canEndUnknown(operation) ? ["OutcomeUnknownError"] : []),
    "CallError",
  ].join(" | ");
}

function printUnion(types: readonly TypeReference[], { id }: Operation): string {
  return types.map((type) => printType(type, id)).join(" | ");
}
