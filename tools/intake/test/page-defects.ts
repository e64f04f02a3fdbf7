import { type Fields, fieldsOf, isFields, listOf } from "@cash-in/description/json";
import type { Random } from "./random.ts";

/** The defects that such pages have, sprinkled over one. None of them hides a fact. */
export function spoilDocument(document: Fields, random: Random): Fields {
  const [path = ""] = Object.keys(fieldsOf(document.paths));
  const [method = ""] = Object.keys(fieldsOf(fieldsOf(document.paths)[path]));
  const operation = fieldsOf(fieldsOf(fieldsOf(document.paths)[path])[method]);
  const { servers, prefix } = random.pick(SERVERS);
  const components = fieldsOf(document.components);
  const schemas = Object.fromEntries(
    Object.entries(fieldsOf(components.schemas)).map(([name, schema]) => [
      name,
      spoilSchema(fieldsOf(schema), random),
    ]),
  );
  return {
    ...document,
    paths: { [`${prefix}${path}`]: { [method]: spoilOperation(operation, schemas, random) } },
    components: { ...components, schemas },
    servers,
  };
}

/** The base URL stands in the server, in the path, or in neither. */
const SERVERS: readonly { servers: Fields[]; prefix: string }[] = [
  { servers: [{ url: "https://api.cash-in.com/v2", description: "Prod" }], prefix: "" },
  { servers: [{ url: "" }, { url: "https://api.cash-in.com/v2/" }], prefix: "" },
  { servers: [{ url: "https://api.cash-in.com" }], prefix: "/v2" },
  { servers: [{ url: "" }], prefix: "" },
  { servers: [], prefix: "/v2" },
  { servers: [], prefix: "" },
];

function spoilOperation(operation: Fields, schemas: Fields, random: Random): Fields {
  const spoiled: Record<string, unknown> = { ...operation };
  const names = random.pick([undefined, "get-things", "Get things!", "operation"]);
  if (names !== undefined) spoiled.operationId = names;
  if (random.flip(0.5)) delete spoiled.security;
  spoiled.parameters = [
    ...listOf(operation.parameters).map((it) => spoilParameter(fieldsOf(it), random)),
    ...extraHeaders(random),
  ];
  // The name of a flattened schema is gone from the page: only where ours still has it can it be found again.
  if (isFields(operation.requestBody))
    spoiled.requestBody = spoilHolder(operation.requestBody, {}, random);
  const responses: Record<string, unknown> = {};
  for (const [status, response] of Object.entries(fieldsOf(operation.responses))) {
    responses[status] = spoilHolder(fieldsOf(response), schemas, random);
    if (random.flip(0.15)) responses[`x-${status}:Another name`] = response;
  }
  spoiled.responses = responses;
  return spoiled;
}

function extraHeaders(random: Random): Fields[] {
  const headers = ["Accept", "Content-Type", "X-Api-Key"].filter(() => random.flip(0.2));
  return headers.map((name) => ({
    name,
    in: "header",
    required: true,
    schema: { type: "string" },
    example: "{{value}}",
  }));
}

/** An example of another type, as when a tester typed it. */
function spoilParameter(parameter: Fields, random: Random): Fields {
  return random.flip(0.3) ? { ...parameter, example: String(parameter.example) } : parameter;
}

function spoilHolder(holder: Fields, schemas: Fields, random: Random): Fields {
  const content = Object.entries(fieldsOf(holder.content)).map(([type, media]) => {
    const { schema, example } = fieldsOf(media);
    return [
      type,
      { schema: flatten(fieldsOf(schema), schemas, random), ...spoilExample(example, random) },
    ];
  });
  return { ...holder, content: Object.fromEntries(content) };
}

/** Examples that are text, that are gone, that have another field, or that are named. */
function spoilExample(example: unknown, random: Random): Fields {
  const form = random.pick(["same", "text", "none", "wrong", "named"]);
  if (form === "text") return { example: JSON.stringify(example) };
  if (form === "none") return {};
  if (form === "wrong") return { example: "no JSON {" };
  if (form === "named") return { examples: { "1": { summary: "One", value: example } } };
  return { example };
}

/** A reference flattened into properties. */
function flatten(schema: Fields, schemas: Fields, random: Random): Fields {
  const name =
    String(schema.$ref ?? "")
      .split("/")
      .at(-1) ?? "";
  const target = fieldsOf(schemas[name]);
  if (!isFields(target.properties) || !random.flip(0.15)) return schema;
  const { "x-apidog-folder": _folder, ...own } = target;
  const names = Object.keys(target.properties);
  return {
    ...own,
    "x-apidog-refs": { "01KN711JB7XC2YFEVAXJZZNXDZ": { $ref: schema.$ref } },
    "x-apidog-ignore-properties": names,
    "x-apidog-orders": names,
  };
}

function spoilSchema(schema: Fields, random: Random): Fields {
  const properties = Object.entries(fieldsOf(schema.properties)).map(([name, property]) => [
    name,
    spoilProperty(fieldsOf(property), random),
  ]);
  return {
    ...schema,
    ...(random.flip(0.3) && { title: "" }),
    ...(schema.properties !== undefined && { properties: Object.fromEntries(properties) }),
    "x-apidog-orders": Object.keys(fieldsOf(schema.properties)),
    "x-apidog-ignore-properties": [],
  };
}

function spoilProperty(property: Fields, random: Random): Fields {
  const told = random.flip(0.2) ? { description: ":::tip[]\n<b>Mind</b> this.\n:::" } : {};
  // A reference with words beside it, which OpenAPI 3.0 does not have.
  if ("$ref" in property)
    return random.flip(0.2) ? { allOf: [property], ...told } : { ...property, ...told };
  return random.flip(0.1) ? { ...property, ...told, examples: ["x"] } : { ...property, ...told };
}
