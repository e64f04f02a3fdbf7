import { fieldsOf } from "@cash-in/description/json";
import { below, follow, type Place, type Resolve } from "./place.ts";
import { extraValues, itemAt, property } from "./schema.ts";

/** The values that a media type or parameter gives as `example` or `examples`. */
export function examplesOf(place: Place, resolve: Resolve): Place[] {
  const { example, examples } = fieldsOf(place.node);
  const single = example === undefined ? [] : [below(place, "example")];
  const named = Object.keys(fieldsOf(examples)).flatMap((name) => {
    const target = follow(below(place, "examples", name), resolve);
    return target ? [below(target, "value")] : [];
  });
  return [...single, ...named];
}

/** One field of an example, with the schema it stands in and what the schema says of it (nothing: unknown). */
export interface Field {
  name: string;
  value: Place;
  owner: Place;
  definitions: Place[];
}

/** Goes through an example and its schema side by side and lists every field of every object in it. */
export function fieldsInExample(value: Place, schema: Place, resolve: Resolve): Field[] {
  if (Array.isArray(value.node)) {
    return value.node.flatMap((_, index) =>
      itemAt(schema, index, resolve).flatMap((item) =>
        fieldsInExample(below(value, index), item, resolve),
      ),
    );
  }
  return Object.keys(fieldsOf(value.node)).flatMap((name) => {
    const field = {
      name,
      value: below(value, name),
      owner: schema,
      definitions: property(schema, name, resolve),
    };
    const described = [...field.definitions, ...extraValues(schema, name, resolve)];
    return [field, ...described.flatMap((it) => fieldsInExample(field.value, it, resolve))];
  });
}
