import { type Fields, fieldsOf, isFields } from "@cash-in/description/json";
import type { SpecOperation } from "../../spec/model.ts";
import type { Key } from "../../spec/reference.ts";
import type { Draft, DraftComponent, DraftOperation } from "../draft.ts";
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
export function mapAll(draft: Draft, choose: (owner: string, slot: Slot) => unknown): Draft {
  return mapValues(
    draft,
    (component) => mapComponent(component.key, component, choose),
    ({ operationId, value }) => mapOperation(value, (slot) => choose(operationId, slot)),
  );
}

/** Looks at every example of a draft, in the same order. */
export function visitAll(draft: Draft, visit: (slot: Slot) => void): void {
  mapAll(draft, (_owner, slot) => {
    visit(slot);
    return slot.example;
  });
}

/** Passes every media type of a draft through a function, in the same order. */
export function mapAllMedia(
  draft: Draft,
  change: (owner: string, media: Media, place: string) => Media,
): Draft {
  const changeOf = (owner: string) => (media: Media, place: string) => change(owner, media, place);
  return mapValues(
    draft,
    ({ key, value }) =>
      key.startsWith("responses/") ? mapMedia(value, "response", changeOf(key)) : value,
    ({ operationId, value }) => mapOperationMedia(value, changeOf(operationId)),
  );
}

function mapOperationMedia(value: Fields, change: (media: Media, place: string) => Media): Fields {
  const { requestBody, responses } = value;
  return {
    ...value,
    ...(isFields(requestBody) && { requestBody: mapMedia(requestBody, "request", change) }),
    ...(isFields(responses) && {
      responses: Object.fromEntries(
        Object.entries(responses).map(([status, it]) => [
          status,
          mapMedia(fieldsOf(it), status, change),
        ]),
      ),
    }),
  };
}

/** The draft with other contents of its components and operations, which are looked at by name. */
function mapValues(
  draft: Draft,
  mapComponent: (component: DraftComponent) => Fields,
  mapOperation: (operation: DraftOperation) => Fields,
): Draft {
  const components = new Map(draft.components);
  for (const component of sortBy([...components.values()], ({ key }) => key))
    components.set(component.key, { ...component, value: mapComponent(component) });
  const values = new Map<string, Fields>();
  for (const operation of sortBy(draft.operations, ({ operationId }) => operationId))
    values.set(operation.operationId, mapOperation(operation));
  const operations = draft.operations.map((operation) => ({
    ...operation,
    value: values.get(operation.operationId) ?? operation.value,
  }));
  return { ...draft, components, operations };
}

function sortBy<T>(list: readonly T[], nameOf: (item: T) => string): T[] {
  return [...list].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
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
