import { type Fields, fieldsOf, isFields, listOf, omit } from "@cash-in/description/json";
import type { Tree } from "@cash-in/description/tree";
import {
  createDraft,
  type Draft,
  type DraftComponent,
  type DraftOperation,
} from "../src/adoption/draft.ts";
import { renderFiles } from "../src/adoption/files/render-files.ts";
import { placeComponents } from "../src/adoption/layout/place-components.ts";
import { placePaths } from "../src/adoption/layout/place-paths.ts";
import type { SpecModel } from "../src/spec/model.ts";
import type { Key } from "../src/spec/reference.ts";
import type { Random } from "./random.ts";

type Open<T> = { -readonly [key in keyof T]: T[key] };

/**
 * A spec whose facts are wrong here and there: paths, methods, properties that are missing or made up, types, what is
 * required. Only what some page tells is spoiled, so that the pages can put it right.
 */
export function spoilSpec(
  tree: Tree,
  model: SpecModel,
  told: ReadonlySet<string>,
  random: Random,
): Tree {
  const operations: Open<DraftOperation>[] = model.operations.map((it) => ({ ...it }));
  spoilPaths(operations, random);
  for (const operation of operations) {
    if (operation.pageId === undefined) continue;
    operation.value = { ...operation.value, parameters: spoilParameters(operation.value, random) };
    if (random.flip(0.1)) operation.value = omit(operation.value, ["requestBody"]);
  }
  const components = [...model.components].map(([key, component]): [Key, DraftComponent] => {
    const name = key.slice("schemas/".length);
    const isSpoiled = key.startsWith("schemas/") && told.has(name) && random.flip(0.5);
    return [
      key,
      isSpoiled ? { ...component, value: spoilSchema(component.value, random) } : component,
    ];
  });
  const draft = { ...createDraft(model), operations, components: new Map(components) };
  return applyChanges(tree, placeComponents(placePaths(draft)));
}

export function applyChanges(tree: Tree, draft: Draft): Map<string, string> {
  const changed = new Map(tree);
  for (const [path, text] of renderFiles(tree, draft)) {
    if (text === null) changed.delete(path);
    else changed.set(path, text);
  }
  return changed;
}

function spoilPaths(operations: readonly Open<DraftOperation>[], random: Random): void {
  const known = operations.filter(({ pageId }) => pageId !== undefined);
  for (const [index, operation] of known.entries()) {
    if (random.flip(0.2)) operation.path = `/wrong-${index}`;
    else if (random.flip(0.1)) [operation.path, operation.method] = [`/shared`, operation.method];
    if (random.flip(0.1)) operation.method = random.pick(["get", "put", "post", "delete", "patch"]);
  }
  // Two operations at one place are no spec.
  const taken = new Set<string>();
  for (const [index, operation] of operations.entries()) {
    const place = () => `${operation.method} ${operation.path.replaceAll(/\{[^}]*\}/g, "{}")}`;
    if (taken.has(place())) operation.path = `/moved-${index}`;
    taken.add(place());
  }
  // One path, one writing: the placeholders of those that share one.
  const paths = new Map<string, string>();
  for (const operation of operations) {
    const folded = operation.path.replaceAll(/\{[^}]*\}/g, "{}");
    operation.path = paths.get(folded) ?? operation.path;
    paths.set(folded, operation.path);
  }
}

function spoilParameters({ parameters }: Fields, random: Random): unknown[] {
  const kept = listOf(parameters)
    .filter(() => !random.flip(0.15))
    .map((item) => {
      const parameter = fieldsOf(item);
      if ("$ref" in parameter || !random.flip(0.2)) return parameter;
      return {
        ...parameter,
        required: parameter.required !== true,
        schema: { type: "boolean" },
        example: true,
      };
    });
  const invented = {
    name: "inventedFilter",
    in: "query",
    description: "Invented.",
    schema: { type: "string" },
    example: "x",
  };
  return random.flip(0.2) ? [...kept, invented] : kept;
}

function spoilSchema(schema: Fields, random: Random): Fields {
  const entries = Object.entries(fieldsOf(schema.properties)).flatMap(([name, property]) => {
    if (random.flip(0.15)) return [];
    return [[name, random.flip(0.15) ? spoilProperty(fieldsOf(property), random) : property]];
  });
  if (random.flip(0.3))
    entries.push(["InventedProperty", { type: "string", description: "Invented." }]);
  const required = listOf(schema.required).filter(
    (name) => entries.some(([it]) => it === name) && random.flip(0.5),
  );
  return {
    ...omit(schema, ["required"]),
    ...(required.length > 0 && { required }),
    ...(isFields(schema.properties) && { properties: Object.fromEntries(entries) }),
  };
}

function spoilProperty(property: Fields, random: Random): Fields {
  const description = property.description ?? "Spoiled.";
  return random.pick<Fields>([
    { type: "integer", description },
    { type: "array", items: { type: "string" }, description },
    { type: "string", format: "uuid", description },
    { ...omit(property, ["items", "$ref", "x-extensible-enum"]), type: "boolean", description },
  ]);
}
