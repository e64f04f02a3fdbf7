import type { Operation, Schema, Spec } from "./read-spec.ts";

interface FullOperation extends Operation {
  readonly parameters?: readonly object[];
  readonly responses: Record<
    string,
    { content: Record<string, { schema: object; example: unknown }> }
  >;
}

interface Node extends Schema {
  readonly $ref?: string;
  readonly items?: Node;
}

/** Names of an operation's parameters, in order. */
export function readParameterNames(spec: Spec, operationId: string): string[] {
  const { parameters = [] } = getOperation(spec, operationId);
  return parameters.map((it) => (resolve(spec, it) as { name: string }).name);
}

/** The example of an operation's success response, flattened: path → value. Lists are shown by their first item. */
export function readExample(spec: Spec, operationId: string): Record<string, unknown> {
  const flat: Record<string, unknown> = {};
  const walk = (value: unknown, path: string): void => {
    if (path !== "" && !path.endsWith("[]")) flat[path] = value;
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) walk(value[0], `${path}[]`);
    else
      for (const [name, child] of Object.entries(value))
        walk(child, path ? `${path}.${name}` : name);
  };
  const [media] = Object.values(getOperation(spec, operationId).responses["200"]?.content ?? {});
  walk(media?.example, "");
  return flat;
}

/**
 * Every property that counts as documented and that an operation's success response reaches, sorted, but for those of
 * which something else tells why.
 */
export function readDocumentedProperties(
  spec: Spec,
  isExplained: (schema: string | undefined, property: string) => boolean,
): string[] {
  const found = new Set<string>();
  for (const operation of spec.operations as readonly FullOperation[]) {
    const walk = (node: Node, path: string): void => {
      const schema = resolve(spec, node) as Node;
      const owner = node.$ref?.split("/").at(-1);
      const inherited = schema["x-evidence"];
      if (schema.items) walk(schema.items, `${path}[]`);
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const at = path ? `${path}.${name}` : name;
        const isDocumented = (property["x-evidence"] ?? inherited) === "documented";
        if (isDocumented && !isExplained(owner, name)) found.add(`${operation.operationId} ${at}`);
        walk(property, at);
      }
    };
    for (const response of Object.values(operation.responses)) {
      const { content = {} } = resolve(spec, response) as {
        content?: Record<string, { schema: Node }>;
      };
      for (const { schema } of Object.values(content)) walk(schema, "");
    }
  }
  return [...found].sort();
}

function getOperation(spec: Spec, operationId: string): FullOperation {
  const operation = spec.operations.find((it) => it.operationId === operationId);
  if (operation === undefined) throw new Error(`no operation ${operationId}`);
  return operation as FullOperation;
}

function resolve(spec: Spec, node: object): unknown {
  if (!("$ref" in node)) return node;
  const names = String(node.$ref).slice(2).split("/");
  let found = spec.document as Record<string, unknown>;
  for (const name of names) found = found[name] as Record<string, unknown>;
  return found;
}
