import type { ApiContent } from "../document/content.ts";
import type { Input } from "../document/input.ts";
import type { ApiOperation } from "../document/operations.ts";
import type { Schemas } from "../document/schemas.ts";
import { type BodyChange, changeBody, listBodyChanges } from "./body-changes.ts";
import type { Mutant } from "./mutant.ts";
import { listBroken, listWrongTexts } from "./wrong-values.ts";

/** Inputs with one thing wrong in the body. */
export function listBodyMutants(schemas: Schemas, { body }: ApiOperation, input: Input): Mutant[] {
  const at = ["body"];
  if (!body) {
    return [{ name: "body unknown", input: { ...input, body: {} }, refusedBy: "client", at }];
  }
  const { body: whole, ...rest } = input;
  const missing: Mutant[] = body.required
    ? [{ name: "body missing", input: rest, refusedBy: "both", at }]
    : [];
  return [
    ...missing,
    ...listChanges(schemas, body, whole).map((change): Mutant => {
      const mutated = { ...input, body: changeBody(whole, change) };
      const isNull = mutated.body === null;
      return {
        name: `${printPath(change.path)} ${change.reason}`,
        input: mutated,
        // For a client, a body that is null is none.
        refusedBy: isNull ? "both" : "server",
        at: [...at, ...change.path.map(String)],
      };
    }),
  ];
}

function listChanges(schemas: Schemas, body: ApiContent, value: unknown): BodyChange[] {
  if (body.kind === "json") {
    // A rule may stand in a branch that another branch makes up for.
    return listBodyChanges(schemas, body.schema, value).filter(
      (it) => schemas.findFault(body.schema, changeBody(value, it), "request") !== undefined,
    );
  }
  if (body.kind !== "urlencoded" && body.kind !== "multipart") return [];
  return listFormChanges(schemas, body, value as Readonly<Record<string, unknown>>);
}

// In a form everything is text: only texts that stand for no value are wrong.
function listFormChanges(
  schemas: Schemas,
  { schema }: ApiContent,
  value: Readonly<Record<string, unknown>>,
): BodyChange[] {
  return schemas.flatten(schema, value).flatMap(({ required = [], properties = {} }) => [
    ...required.map((name): BodyChange => ({ path: [name], reason: "missing" })),
    ...Object.entries(properties).flatMap(([name, property]) =>
      schemas
        .flatten(property, value[name])
        .flatMap((it) => [...listWrongTexts(it), ...listBroken(it)])
        .map((it) => ({ reason: it.reason, text: String(it.value) }))
        .filter(({ text }) => schemas.findTextFault(property, text) !== undefined)
        .map(({ reason, text }): BodyChange => ({ path: [name], reason, put: { value: text } })),
    ),
  ]);
}

function printPath(path: BodyChange["path"]): string {
  const names = path.map((it) => (typeof it === "number" ? `[${it}]` : `.${it}`));
  return `body${names.join("")}`;
}
