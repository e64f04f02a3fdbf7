import { follow } from "@cash-in/description/follow";
import { type Fields, fieldsOf } from "@cash-in/description/json";
import { listOperations } from "@cash-in/description/list-operations";
import { listParameters } from "@cash-in/description/list-parameters";
import type { Document } from "@cash-in/description/openapi";
import { walkNodes } from "@cash-in/description/walk-nodes";
import type { Direction } from "../direction.ts";

export type Node = Fields;

/** An operation with everything that belongs to it. */
export interface OperationNode {
  readonly node: Node;
  readonly parameters: readonly Node[];
  readonly body: Node | undefined;
  readonly responses: Readonly<Record<string, Node>>;
}

/** The operations of a document by id. Parameters, bodies and responses are in place of the references to them. */
export function listOperationNodes(document: Document): Map<string, OperationNode> {
  const entries = listOperations(document).map((endpoint) => {
    const { operationId, requestBody, responses = {} } = endpoint.operation;
    const entry: OperationNode = {
      node: fieldsOf(endpoint.operation),
      parameters: listParameters(document, endpoint).map(fieldsOf),
      body: requestBody && resolveNode(document, requestBody),
      responses: Object.fromEntries(
        Object.entries(responses).map(([status, it]) => [status, resolveNode(document, it)]),
      ),
    };
    return [operationId, entry] as const;
  });
  return new Map(entries);
}

/** The fields of a node, or of what it refers to; none where there is no node. */
export function resolveNode(document: Document, node: unknown): Node {
  return fieldsOf(follow(document, fieldsOf(node)));
}

export function getSchemas(document: Document): Readonly<Record<string, Node>> {
  return fieldsOf(document.components?.schemas) as Readonly<Record<string, Node>>;
}

/** The schema that a reference names. */
export function toSchemaName(reference: unknown): string | undefined {
  return /^#\/components\/schemas\/(.+)$/.exec(String(reference))?.[1];
}

/** Where each schema is met: in what users send, in what they receive, or in both. */
export function listDirections(document: Document): Map<string, Direction> {
  const operations = [...listOperationNodes(document).values()];
  const written = collectNames(
    document,
    operations.map(({ parameters, body }) => [parameters, body]),
  );
  const read = collectNames(
    document,
    operations.map(({ responses }) => responses),
  );
  return new Map(
    Object.keys(getSchemas(document)).map((name) => {
      const direction = { read: read.has(name), write: written.has(name) };
      // Nobody uses it, so anybody may.
      const isUsed = direction.read || direction.write;
      return [name, isUsed ? direction : { read: true, write: true }];
    }),
  );
}

/** The schemas that a node names, directly or not. */
export function collectNames(document: Document, node: unknown): Set<string> {
  const names = new Set<string>();
  const collect = (it: object): void =>
    walkNodes(it, ({ $ref }) => {
      const name = toSchemaName($ref);
      if (name === undefined || names.has(name)) return;
      names.add(name);
      collect(fieldsOf(getSchemas(document)[name]));
    });
  if (typeof node === "object" && node !== null) collect(node);
  return names;
}
