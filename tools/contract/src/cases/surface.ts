import { expect } from "vitest";
import type { Document } from "../document/openapi.ts";
import type { ApiOperation, ApiParameter } from "../document/operations.ts";
import type { Case, Lab } from "./lab.ts";

/** Whether a client has all operations of the document and no other. */
export function createSurfaceCase(operations: readonly ApiOperation[]): Case {
  return {
    name: "has every operation and no other",
    async run(lab) {
      const ids = operations.map((it) => it.id);
      expect(Object.keys(lab.connect().client).sort()).toEqual(ids.sort());
    },
  };
}

/** Whether the description that a method carries is that of the document. */
export function createDescriptionCase(operation: ApiOperation): Case {
  return {
    name: "description",
    async run(lab: Lab) {
      const {
        parameters = [],
        requestBody,
        // How an answer is read is code as well; what is read is looked at elsewhere.
        answers: _,
        ...rest
      } = lab.connect().client[operation.id]?.operation ?? {};
      const found = {
        ...rest,
        parameters: parameters.map(withoutSerialiser).sort(byName),
        ...(requestBody && { requestBody: withoutCheck(withoutSerialiser(requestBody)) }),
      };
      expect(found).toEqual(describe(lab.document, operation));
    },
  };
}

// What a client checks before it sends, and how it writes a field, is looked at elsewhere: on the wire.
function withoutCheck({
  identity: _,
  fields: __,
  ...rest
}: {
  readonly identity?: unknown;
  readonly fields?: unknown;
}): object {
  return rest;
}

// How a value is written is code, of which the document says nothing; the requests on the wire are looked at elsewhere.
function withoutSerialiser<Part extends { readonly serialise?: unknown }>(
  part: Part,
): Omit<Part, "serialise"> {
  const { serialise: _, ...rest } = part;
  return rest;
}

/** {@link ApiOperation} in the words of core. Fields that are `undefined` are absent. */
function describe(document: Document, operation: ApiOperation): object {
  const { id, method, path, parameters, body, responses, source } = operation;
  const answered = responses.flatMap(({ status, content }) =>
    status < 300 && content ? content.mediaType : [],
  );
  return {
    id,
    method,
    path,
    parameters: parameters.map(describeParameter).sort(byName),
    requestBody: body && { mediaType: body.mediaType, required: body.required },
    // Of a range a client picks what it likes.
    responseMediaType: answered.includes("*/*")
      ? expect.any(String)
      : answered.length > 0
        ? [...new Set(answered)].join(", ")
        : undefined,
    effect: source["x-effect"],
    evidence: source["x-evidence"],
    reconcile: source["x-reconcile"],
    pagination: describePagination(operation),
    errors: responses.map(({ status }) => status).filter((it) => it >= 300),
    docs: source.externalDocs?.url ?? document.externalDocs?.url ?? "",
  };
}

/** A descriptor says what the first page is called where that is neither page 1 nor offset 0. */
function describePagination({ source, parameters }: ApiOperation): object | undefined {
  const pagination = source["x-pagination"] as Readonly<Record<string, unknown>> | undefined;
  if (pagination === undefined) return undefined;
  const { page, offset, first: said, ...rest } = pagination;
  const { schema } = parameters.find((it) => it.name === (page ?? offset)) ?? {};
  const first = said ?? schema?.default ?? schema?.minimum;
  const usual = page === undefined ? 0 : 1;
  return { ...rest, page, offset, first: first === usual ? undefined : first };
}

function describeParameter({ name, in: place, required, style, explode }: ApiParameter) {
  const isDefault = style === (place === "query" ? "form" : "simple");
  return {
    name,
    in: place,
    required: required || undefined,
    style: isDefault ? undefined : style,
    explode: explode === (style === "form") ? undefined : explode,
  };
}

function byName(a: { name: string; in: string }, b: { name: string; in: string }): number {
  const [left, right] = [`${a.in} ${a.name}`, `${b.in} ${b.name}`];
  return left < right ? -1 : Number(left > right);
}
