import { readFileSync } from "node:fs";
import { follow } from "@cash-in/description/follow";
import { listOperations } from "@cash-in/description/list-operations";
import { listParameters } from "@cash-in/description/list-parameters";
import type { Document, Parameter, RequestBody, Response } from "@cash-in/description/openapi";
import { parse } from "yaml";

/** One parameter of an operation, with its example. */
export interface BenchParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly example: unknown;
}

/** What the measurements need to know of an operation. */
export interface BenchOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly area: string;
  readonly parameters: readonly BenchParameter[];
  /** Example of the request's body; undefined where there is none. */
  readonly body: unknown;
  /** Example of the 200 answer. */
  readonly value: unknown;
}

export function readDocument(path: string): Document {
  return parse(readFileSync(path, "utf8")) as Document;
}

/** The operations of a document, in its order. */
export function readOperations(document: Document): BenchOperation[] {
  return listOperations(document).map((endpoint) => {
    const { operationId, tags, requestBody, responses = {} } = endpoint.operation;
    const [body, answer] = [requestBody, responses["200"]];
    return {
      id: operationId,
      method: endpoint.method.toUpperCase(),
      path: endpoint.path,
      area: tags[0],
      parameters: listParameters(document, endpoint).map(toBenchParameter),
      body: body && readExample(follow<RequestBody>(document, body)),
      value: answer && readExample(follow<Response>(document, answer)),
    };
  });
}

/** The example of a shared error answer, such as `NotFound`. */
export function readErrorExample({ components }: Document, name: string): unknown {
  return readExample((components?.responses?.[name] ?? {}) as Response);
}

function toBenchParameter({
  name,
  in: place,
  required = false,
  example,
}: Parameter): BenchParameter {
  return { name, in: place as BenchParameter["in"], required, example };
}

function readExample({ content = {} }: Pick<Response, "content">): unknown {
  return Object.values(content)[0]?.example;
}
