import type { Document as File } from "@redocly/openapi-core";
import { fieldsOf, isFields } from "../json.ts";
import { joinPointer } from "../pointer.ts";
import { walkNodes } from "../walk-nodes.ts";

/** Writes out the references of discriminators that name a schema alone, which OpenAPI allows. In place. */
export function nameMappings({ parsed }: File): void {
  const schemas = fieldsOf(fieldsOf(fieldsOf(parsed).components).schemas);
  walkNodes(Object(parsed), (node) => {
    const { mapping } = fieldsOf(node.discriminator);
    if (!isFields(mapping)) return;
    for (const [value, name] of Object.entries(mapping)) {
      if (typeof name !== "string" || !Object.hasOwn(schemas, name)) continue;
      Object.assign(mapping, { [value]: joinPointer("#/components/schemas", name) });
    }
  });
}
