import { type Fields, fieldsOf, isFields, listOf } from "@cash-in/description/json";
import type { SpecModel, SpecOperation } from "./model.ts";
import type { Key } from "./reference.ts";
import { toName } from "./reference.ts";

/** What a fact is about: an operation, a shared response or a schema. */
export interface Owner {
  readonly kind: "operation" | "response" | "schema" | "api";
  readonly name: string;
}

/** One thing that a spec says of the wire contract. */
export interface Fact {
  readonly owner: Owner;
  /** Where in it: `parameters.query.page.required`. Empty for the thing itself. */
  readonly at: readonly string[];
  readonly value: unknown;
}

export type Facts = ReadonlyMap<string, Fact>;

/** What describes and does not decide. */
const SAID = new Set([
  "description",
  "title",
  "example",
  "examples",
  "summary",
  "externalDocs",
  "$comment",
]);
const SCHEMA_MAPS = new Set(["properties", "patternProperties", "dependentSchemas"]);
const SCHEMA_LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const SCHEMAS = new Set(["items", "additionalProperties", "not", "contains", "if", "then", "else"]);

/** Everything that the spec says of the wire contract. References are facts by the name they lead to. */
export function listFacts({ operations, components, root }: SpecModel): Facts {
  const facts = new Map<string, Fact>();
  const collect = (owner: Owner) => (at: readonly string[], value: unknown) => {
    facts.set([owner.kind, owner.name, ...at].join("\0"), { owner, at, value });
  };
  for (const operation of operations) {
    addOperation(
      operation,
      components,
      collect({ kind: "operation", name: operation.operationId }),
    );
  }
  for (const { key, value } of components.values()) {
    const name = toName(key);
    if (key.startsWith("schemas/")) addSchema(value, [], collect({ kind: "schema", name }));
    if (key.startsWith("responses/")) addContent(value, [], collect({ kind: "response", name }));
  }
  const servers = listOf(root.servers).map((server) => String(fieldsOf(server).url));
  collect({ kind: "api", name: "" })(["servers"], servers);
  return facts;
}

type Add = (at: readonly string[], value: unknown) => void;
type Components = SpecModel["components"];

function addOperation(
  { method, path, value }: SpecOperation,
  components: Components,
  add: Add,
): void {
  add([], true);
  add(["method"], method.toUpperCase());
  add(["path"], path);
  if (value.deprecated === true) add(["deprecated"], true);
  for (const item of listOf(value.parameters)) addParameter(resolve(item, components), add);
  if (isFields(value.requestBody)) {
    add(["requestBody"], true);
    add(["requestBody", "required"], value.requestBody.required === true);
    addContent(value.requestBody, ["requestBody"], add);
  }
  for (const [status, response] of Object.entries(fieldsOf(value.responses))) {
    const { $ref } = fieldsOf(response);
    add(["responses", status], $ref ?? true);
    if ($ref === undefined) addContent(fieldsOf(response), ["responses", status], add);
  }
}

function addParameter(parameter: Fields, add: Add): void {
  const at = ["parameters", String(parameter.in), String(parameter.name)];
  add(at, true);
  add([...at, "required"], parameter.required === true);
  for (const key of ["deprecated", "style", "explode"])
    if (key in parameter) add([...at, key], parameter[key]);
  addSchema(fieldsOf(parameter.schema), at, add, false);
}

function addContent(holder: Fields, at: readonly string[], add: Add): void {
  for (const [type, media] of Object.entries(fieldsOf(holder.content))) {
    const place = [...at, "content", type];
    add(place, true);
    const { schema } = fieldsOf(media);
    if (schema !== undefined) addSchema(fieldsOf(schema), place, add, false);
  }
}

function addSchema(schema: Fields, at: readonly string[], add: Add, isThing = true): void {
  if (isThing) add(at, true);
  for (const [key, value] of Object.entries(schema)) {
    const place = [...at, key];
    if (SAID.has(key) || (key.startsWith("x-") && key !== "x-extensible-enum")) continue;
    // That an object takes more than we know is how we write guesses, and what leaving it out means as well.
    if (key === "additionalProperties" && value === true) continue;
    if (SCHEMA_MAPS.has(key)) {
      for (const [name, child] of Object.entries(fieldsOf(value))) {
        addSchema(fieldsOf(child), [...place, name], add);
        if (key !== "properties") continue;
        add([...place, name, "required"], listOf(schema.required).includes(name));
      }
    } else if (SCHEMA_LISTS.has(key)) {
      for (const [index, child] of listOf(value).entries())
        addSchema(fieldsOf(child), [...place, String(index)], add);
    } else if (SCHEMAS.has(key) && isFields(value)) addSchema(value, place, add);
    else if (key !== "required") add(place, value);
  }
}

function resolve(item: unknown, components: Components): Fields {
  const { $ref } = fieldsOf(item);
  return typeof $ref === "string" ? (components.get($ref as Key)?.value ?? {}) : fieldsOf(item);
}
