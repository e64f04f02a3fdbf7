import { type Fields, fieldsOf, isFields } from "../../spec/json.ts";
import type { SpecOperation } from "../../spec/model.ts";
import type { Key } from "../../spec/reference.ts";
import type { Draft } from "../draft.ts";
import {
  type Media,
  mapContent,
  mapMedia,
  mapOperation,
  mapParameter,
  type Slot,
} from "./map-examples.ts";

interface Holder {
  value: Fields;
}

/**
 * Passes every example of a draft through a function, and keeps what comes out. By name: the order of the files is not
 * the same before and after an adoption, and the first example that takes a property has it.
 */
export function mapAll(
  { operations, components }: Draft,
  choose: (owner: string, slot: Slot) => unknown,
): void {
  for (const key of [...components.keys()].sort()) {
    const component = components.get(key);
    if (component) component.value = mapComponent(key, component, choose);
  }
  for (const operation of sortById(operations)) {
    operation.value = mapOperation(operation.value, (slot) => choose(operation.operationId, slot));
  }
}

/** Passes every media type of a draft through a function, in the same order. */
export function mapAllMedia(
  { operations, components }: Draft,
  change: (owner: string, media: Media, place: string) => Media,
): void {
  for (const key of [...components.keys()].filter((it) => it.startsWith("responses/")).sort()) {
    const component = components.get(key);
    const own = (media: Media, place: string) => change(key, media, place);
    if (component) component.value = mapMedia(component.value, "response", own);
  }
  for (const operation of sortById(operations)) {
    const own = (media: Media, place: string) => change(operation.operationId, media, place);
    const { requestBody, responses } = operation.value;
    operation.value = {
      ...operation.value,
      ...(isFields(requestBody) && { requestBody: mapMedia(requestBody, "request", own) }),
      ...(isFields(responses) && {
        responses: Object.fromEntries(
          Object.entries(responses).map(([status, it]) => [
            status,
            mapMedia(fieldsOf(it), status, own),
          ]),
        ),
      }),
    };
  }
}

function sortById<T extends { readonly operationId: string }>(operations: readonly T[]): T[] {
  return [...operations].sort((a, b) => (a.operationId < b.operationId ? -1 : 1));
}

function mapComponent(
  key: Key,
  { value }: Readonly<Holder>,
  choose: (owner: string, slot: Slot) => unknown,
): Fields {
  if (key.startsWith("responses/"))
    return mapContent(value, "response", (slot) => choose(key, slot));
  return key.startsWith("parameters/") ? mapParameter(value, (slot) => choose(key, slot)) : value;
}

/** Every example of a spec, by its owner and place. */
export function listExamples(
  operations: readonly Pick<SpecOperation, "operationId" | "value">[],
  components: ReadonlyMap<Key, Readonly<Holder>>,
): Map<string, unknown> {
  const examples = new Map<string, unknown>();
  const collect = (owner: string, { place, example }: Slot) => {
    examples.set(`${owner} ${place}`, example);
    return example;
  };
  for (const [key, component] of components) mapComponent(key, component, collect);
  for (const { operationId, value } of operations)
    mapOperation(value, (slot) => collect(operationId, slot));
  return examples;
}

/** What the examples have for each name of a property or parameter, to make others of. */
export function collectKnown({ before }: Draft): Map<string, unknown[]> {
  const known = new Map<string, unknown[]>();
  const collect = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const item of value) collect(item, name);
    else if (isFields(value)) for (const [key, child] of Object.entries(value)) collect(child, key);
    else if (value !== undefined) {
      const list = known.get(name) ?? [];
      if (list.length < 10 && !list.includes(value)) known.set(name, [...list, value]);
    }
  };
  for (const { value } of before.operations) {
    mapOperation(value, ({ name, example }) => {
      collect(example, name);
      return example;
    });
  }
  return known;
}
