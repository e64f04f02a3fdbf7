import type { Area, Operation, Parameter, RequestBody } from "../model/model.ts";
import { scope } from "../scope.ts";
import { Name } from "../text/name.ts";
import { type Printable, printValue } from "../text/print-value.ts";
import { toDocComment } from "../text/to-doc-comment.ts";
import { checkIdentity } from "./core-names.ts";
import { createHeader } from "./create-header.ts";
import { describeEvidence } from "./describe-evidence.ts";

/** `operations.ts`: every operation as data. */
export function emitOperations(area: Area): string {
  return [
    createHeader("ts", area.name),
    emitImport(area),
    ...area.operations.map(emitOperation),
  ].join("\n\n");
}

function emitImport({ operations }: Area): string {
  const needed = operations.flatMap(({ parameters, requestBody, answers = {} }) => [
    ...[...parameters, requestBody].flatMap((it) => it?.serialise ?? []),
    ...Object.values(answers),
    ...(requestBody?.identity ? [checkIdentity] : []),
  ]);
  const names = [...new Set(needed)].sort();
  return names.length === 0
    ? `import type { Operation } from "${scope}/core";`
    : `import { ${["type Operation", ...names].join(", ")} } from "${scope}/core";`;
}

function emitOperation(operation: Operation): string {
  const comment = toDocComment([
    `${operation.summary}. Effect: ${operation.effect}. ${describeEvidence(operation)}`,
    ...(operation.docs ? [{ tag: "@see", text: operation.docs } as const] : []),
  ]);
  return `${comment}\nexport const ${operation.id} = ${printValue(describe(operation))} as const satisfies Operation;\n`;
}

function describe(operation: Operation): Printable {
  const { id, method, path, parameters, requestBody, responseMediaType, answers } = operation;
  const { effect, evidence, reconcile, pagination, failures, docs } = operation;
  return {
    id,
    method,
    path,
    parameters: parameters.map(nameSerialiser),
    ...(requestBody && { requestBody: nameFunctions(requestBody) }),
    ...(responseMediaType !== undefined && { responseMediaType }),
    ...(answers && { answers: nameReaders(answers) }),
    effect,
    evidence,
    ...(reconcile && { reconcile }),
    ...(pagination && { pagination }),
    ...(operation.keyless && { keyless: true }),
    errors: failures.map(({ status }) => status),
    docs,
  };
}

function nameReaders(answers: NonNullable<Operation["answers"]>): Printable {
  return Object.fromEntries(
    Object.entries(answers).map(([status, reader]) => [status, new Name(reader)]),
  );
}

function nameFunctions({ identity, ...rest }: RequestBody): Printable {
  return {
    ...nameSerialiser(rest),
    ...(identity && { identity: { check: new Name(checkIdentity), ...identity } }),
  };
}

// What only some operations need comes in through their description, so that it is not bundled for the others.
function nameSerialiser({ serialise, ...rest }: Parameter | Omit<RequestBody, "identity">): {
  readonly [name: string]: Printable;
} {
  return { ...rest, ...(serialise && { serialise: new Name(serialise) }) };
}
