import type { Direction } from "../direction.ts";

/** The parts of an OpenAPI document that are compared. */
export interface Document {
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, Node>>>>;
  readonly [field: string]: unknown;
}

export type Node = Readonly<Record<string, unknown>>;
type PathItem = Node & { readonly parameters?: readonly Node[] };

export const methods = ["get", "put", "post", "delete", "patch"];

/** An operation with everything that belongs to it. */
export interface OperationNode {
  readonly node: Node;
  readonly parameters: readonly Node[];
  readonly body: Node | undefined;
  readonly responses: Readonly<Record<string, Node>>;
}

/** The operations of a document by id. Parameters, bodies and responses are in place of the references to them. */
export function listOperationNodes(document: Document): Map<string, OperationNode> {
  const resolve = (node: unknown) => resolveNode(document, node);
  return new Map(
    Object.values(document.paths ?? {}).flatMap((item) =>
      methods.flatMap((method) => {
        const node = item[method] as Node | undefined;
        if (node === undefined) return [];
        const parameters = [...(item.parameters ?? []), ...((node.parameters as Node[]) ?? [])];
        const responses = Object.entries((node.responses ?? {}) as Node);
        const entry = {
          node,
          parameters: overrideParameters(parameters.map(resolve)),
          body: node.requestBody === undefined ? undefined : resolve(node.requestBody),
          responses: Object.fromEntries(responses.map(([status, it]) => [status, resolve(it)])),
        };
        return [[String(node.operationId), entry] as const];
      }),
    ),
  );
}

/** An operation's own parameter stands in place of its path's. */
function overrideParameters(parameters: readonly Node[]): Node[] {
  const toKey = ({ in: place, name }: Node) => JSON.stringify([place, name]);
  return [...new Map(parameters.map((it) => [toKey(it), it])).values()];
}

/** Follows a reference; anything else is itself. */
export function resolveNode(document: Document, node: unknown): Node {
  const { $ref } = Object(node) as { $ref?: unknown };
  if (typeof $ref !== "string") return Object(node) as Node;
  const keys = $ref.slice(2).split("/").map(unescapePointer);
  let found: unknown = document;
  for (const key of keys) found = (Object(found) as Node)[key];
  return Object(found) as Node;
}

export function unescapePointer(key: string): string {
  return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
}

export function getSchemas(document: Document): Readonly<Record<string, Node>> {
  return document.components?.schemas ?? {};
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
  const collect = (it: unknown, isMap: boolean): void => {
    if (typeof it !== "object" || it === null) return;
    const name = toSchemaName((it as Node).$ref);
    if (name !== undefined && !names.has(name)) {
      names.add(name);
      collect(getSchemas(document)[name], false);
    }
    for (const [key, value] of Object.entries(it)) {
      // An example may hold what looks like a reference; a property may be called so.
      if (isMap || !["example", "examples"].includes(key)) collect(value, key === "properties");
    }
  };
  collect(node, false);
  return names;
}
