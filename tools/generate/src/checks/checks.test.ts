import { dirname, relative } from "node:path";
import { loadSpec } from "@cash-in/description/load";
import { SpecError } from "@cash-in/description/spec-error";
import { findPlace } from "@cash-in/description/testing/find-place";
import { smallSpec } from "@cash-in/description/testing/small-spec";
import { changeSpec, writeSpec } from "@cash-in/description/testing/write-spec";
import { expect, test } from "vitest";
import { ignoreParameters } from "../spec/ignore-parameters.ts";
import { checkSpec } from "./check-spec.ts";

const root = "openapi.yaml";
const parcels = "areas/parcel-post/paths/parcels.yaml";
const parcel = "areas/parcel-post/paths/parcel.yaml";
const fault = "areas/parcel-post/schemas/Fault.yaml";
const notFound = "areas/parcel-post/responses/NotFound.yaml";

test("default", async () => {
  const spec = await loadSpec(await writeSpec());
  ignoreParameters(spec.document);
  expect(() => checkSpec(spec)).not.toThrow();
});

test.each([
  {
    name: "the media type of a part, said twice",
    given:
      "multipart/form-data: { schema: *it, encoding: { a: { headers: { content-type: { schema: { type: string } } } } } }",
  },
  {
    name: "the encoding of what the schema lacks",
    given: "multipart/form-data: { schema: *it, encoding: { b: { style: form } } }",
  },
  {
    name: "headers where there are no parts",
    given:
      "application/x-www-form-urlencoded: { schema: *it, encoding: { a: { headers: { X-Of: { schema: { type: string } } } } } }",
  },
  {
    name: "styles of a part, which 3.0 ignores",
    given: "multipart/form-data: { schema: *it, encoding: { a: { style: form } } }",
    version: "3.0.3",
  },
  {
    name: "reserved characters encoded",
    given:
      "application/x-www-form-urlencoded: { schema: *it, encoding: { a: { allowReserved: false } } }",
  },
  {
    name: "an object as XML beside JSON",
    given: "application/json: {}, text/xml: { schema: *it }",
  },
  { name: "XML as text", given: "application/xml: { schema: { type: string } }" },
  { name: "a form that does not say its fields", given: "multipart/form-data: {}" },
])("body: $name", async ({ given, version = "3.1.0" }) => {
  const change = changeSpec(sendAs(given));
  const spec = await loadSpec(await writeSpec(change));
  ignoreParameters(spec.document);
  spec.document.openapi = version;
  expect(getProblems(() => checkSpec(spec))).toEqual([]);
});

interface Case {
  readonly name: string;
  readonly given: Record<string, string>;
  /** The file, and the text that the location points at. */
  readonly at: [path: string, text: string];
  readonly reason: RegExp;
}

test.each<Case>([
  {
    name: "no effect",
    given: changeSpec([parcels, "  x-effect: notify\n", ""]),
    at: [parcels, "operationId: sendParcel"],
    reason: /sendParcel does not say its effect/,
  },
  {
    name: "an effect that is no word of ours",
    given: changeSpec([parcels, "x-effect: notify", "x-effect: shout"]),
    at: [parcels, "shout"],
    reason: /does not say its effect/,
  },
  {
    name: "evidence that is not whole",
    given: changeSpec([parcels, "method: documented, path: documented, request: observed, ", ""]),
    at: [parcels, "{ response: inferred"],
    reason: /does not say how it is known/,
  },
  {
    name: "no documentation",
    given: changeSpec([root, "externalDocs:\n  url: https://parcels.example/docs\n", ""]),
    at: [parcels, "operationId: listParcels"],
    reason: /where it is documented/,
  },
  {
    name: "no server",
    given: changeSpec([root, "servers:\n  - url: https://api.parcels.example/v1/\n", ""]),
    at: [root, "openapi: 3.1.0"],
    reason: /no servers/,
  },
  {
    name: "half a server",
    given: changeSpec([root, "https://api.parcels.example/v1/", "/v1"]),
    at: [root, "/v1"],
    reason: /`\/v1` is no whole URL/,
  },
  {
    name: "an area that is no folder name",
    given: changeSpec([root, "name: parcel-post", "name: Parcel Post"], ...retag("Parcel Post")),
    at: [root, "Parcel Post\n    x-display"],
    reason: /is no name of an area/,
  },
  {
    name: "an area of another package's name",
    given: changeSpec([root, "name: parcel-post", "name: core"], ...retag("core")),
    at: [root, "core"],
    reason: /the word is taken/,
  },
  {
    name: "a server of one operation's own",
    given: changeSpec([
      parcel,
      "operationId: cancelParcel",
      "operationId: cancelParcel\n  servers: [{ url: 'https://other.parcels.example' }]",
    ]),
    at: [parcel, "'https://other.parcels.example'"],
    reason: /a server of their own, `https:\/\/other\.parcels\.example`/,
  },
  {
    name: "a server of a path's own",
    given: changeSpec([
      parcel,
      "delete:",
      "servers: [{ url: 'https://other.parcels.example' }]\ndelete:",
    ]),
    at: [parcel, "'https://other.parcels.example'"],
    reason: /a server of their own/,
  },
  {
    name: "a method without a client",
    given: changeSpec([parcel, "delete:", "options:"]),
    at: [parcel, "operationId: cancelParcel"],
    reason: /OPTIONS/,
  },
  {
    name: "no success",
    given: changeSpec([parcel, "'204'", "'304'"]),
    at: [parcel, "'304'"],
    reason: /what a success looks like/,
  },
  {
    name: "a cookie",
    given: changeSpec([parcels, "- name: size\n      in: query", "- name: size\n      in: cookie"]),
    at: [parcels, "name: size"],
    reason: /travels in cookie/,
  },
  ...[
    {
      name: "a parameter with a media type that is no text",
      given: "content: { image/png: { schema: { type: string } } }",
      reason: /media type that the clients cannot write/,
    },
    {
      name: "a parameter with a list as text",
      given: "content: { text/csv: { schema: { type: array } } }",
      reason: /media type that the clients cannot write/,
    },
    {
      name: "a style of another place",
      given: "style: matrix, schema: { type: integer }",
      reason: /style `matrix`, which its place does not have/,
    },
    {
      name: "a list with spaces, spread",
      given: "style: spaceDelimited, explode: true, schema: { type: array }",
      reason: /`explode: true` with the style `spaceDelimited`/,
    },
    {
      name: "a deep object that is not spread",
      given: "style: deepObject, explode: false, schema: { type: object }",
      reason: /`explode: false` with the style `deepObject`/,
    },
    {
      name: "one value with pipes",
      given: "style: pipeDelimited, schema: { type: string }",
      reason: /does not define the style `pipeDelimited`/,
    },
    {
      name: "a deep list",
      given: "style: deepObject, schema: { type: array, items: { type: string } }",
      reason: /does not define the style `deepObject`/,
    },
    {
      name: "a list of lists",
      given: "schema: { type: array, items: { type: array } }",
      reason: /lists or objects inside/,
    },
    {
      name: "a deep object with a list in it",
      given: "style: deepObject, schema: { type: object, properties: { a: { type: array } } }",
      reason: /lists or objects inside/,
    },
    {
      name: "an object with a list of objects in it",
      given: "schema: { anyOf: [{ properties: { a: { items: { type: object } } } }] }",
      reason: /lists or objects inside/,
    },
  ].map(({ name, given, reason }) => ({
    name,
    given: changeSpec([
      parcels,
      "- name: size\n      in: query\n      schema: { type: integer }",
      `- { name: size, in: query, ${given} }`,
    ]),
    at: [parcels, "{ name: size"] as [string, string],
    reason,
  })),
  ...[
    {
      name: "headers of a part",
      given:
        "multipart/form-data: { schema: *it, encoding: { a: { headers: { X-Of: { schema: { type: string } } } } } }",
      text: "{ headers:",
      reason: /`headers` in the encoding of `a`/,
    },
    {
      name: "styles of a part",
      given:
        "multipart/form-data: { schema: *it, encoding: { a: { style: form, explode: false, allowReserved: true } } }",
      text: "{ style:",
      reason: /`style`, `explode`, `allowReserved` in the encoding of `a`/,
    },
    {
      name: "reserved characters in a form",
      given:
        "application/x-www-form-urlencoded: { schema: *it, encoding: { a: { allowReserved: true } } }",
      text: "{ allowReserved",
      reason: /`allowReserved` in the encoding of `a`/,
    },
    {
      name: "an object as XML",
      given: "application/xml: { schema: *it }",
      reason: /lists or objects, which the clients cannot write/,
    },
    {
      name: "an object as XML of another name",
      given: "application/vnd.parcel+xml: { schema: { allOf: [*it] } }",
      reason: /lists or objects, which the clients cannot write/,
    },
    {
      name: "a list as CSV",
      given: "text/csv: { schema: { type: array } }",
      reason: /lists or objects, which the clients cannot write/,
    },
    {
      name: "an object as bytes",
      given: "application/yaml: { schema: *it }",
      reason: /lists or objects, which the clients cannot write/,
    },
    {
      name: "a form that is one file",
      given: "multipart/form-data: { schema: { type: string, format: binary } }",
      reason: /a form whose schema is no object/,
    },
    {
      name: "a form that is a list",
      given: "application/x-www-form-urlencoded: { schema: { type: array } }",
      reason: /a form whose schema is no object/,
    },
    {
      name: "parts that are no form",
      given: "multipart/mixed: { schema: *it }",
      reason: /parts that are no form/,
    },
  ].map(({ name, given, text = "{ schema", reason }) => ({
    name,
    given: changeSpec(sendAs(given)),
    at: [parcels, text] as [string, string],
    reason,
  })),
  {
    name: "a key that is not in a header",
    given: changeSpec([root, "in: header", "in: query"]),
    at: [parcels, "operationId: listParcels"],
    reason: /No key in a header/,
  },
  {
    name: "two keys in one area",
    given: changeSpec(
      [root, "    key:", "    other: { type: apiKey, in: header, name: X-Other }\n    key:"],
      [
        parcel,
        "  operationId: cancelParcel",
        "  security: [{ other: [] }]\n  operationId: cancelParcel",
      ],
    ),
    at: [parcel, "security:"],
    reason: /two keys: `key` and `other`/,
  },
  {
    name: "a reference into another operation",
    given: changeSpec([
      root,
      "  /parcels/{parcel-id}:",
      `  /letters:
    get:
      operationId: listLetters
      tags: [parcel-post]
      responses:
        '200': { description: Here. }
        '201': { $ref: '#/paths/~1letters/get/responses/200' }
  /parcels/{parcel-id}:`,
    ]),
    at: [root, "{ $ref: '#/paths"],
    reason: /does not refer to a component/,
  },
  {
    name: "a schema name that is no identifier",
    given: rename("Fault-2"),
    at: ["areas/parcel-post/schemas/Fault-2.yaml", "type: object"],
    reason: /schema Fault-2: `Fault-2` is no TypeScript identifier/,
  },
  {
    name: "a schema name that is reserved",
    given: rename("any"),
    at: ["areas/parcel-post/schemas/any.yaml", "type: object"],
    reason: /`any` is a reserved word/,
  },
  {
    name: "a schema name that is global",
    given: rename("Error"),
    at: ["areas/parcel-post/schemas/Error.yaml", "type: object"],
    reason: /`Error` is a global name/,
  },
  {
    name: "a schema name that the client needs",
    given: rename("Call"),
    at: ["areas/parcel-post/schemas/Call.yaml", "type: object"],
    reason: /`Call` is taken by the client itself/,
  },
  {
    name: "a schema with the name of an operation's type",
    given: rename("SendParcelInput"),
    at: [parcels, "sendParcel"],
    reason: /operation sendParcel: the name `SendParcelInput` is taken by schema SendParcelInput/,
  },
  {
    name: "an operationId that is reserved",
    given: changeSpec([parcel, "operationId: cancelParcel", "operationId: delete"]),
    at: [parcel, "delete\n  tags"],
    reason: /`delete` is a reserved word/,
  },
  {
    name: "an operationId that a factory needs",
    given: changeSpec([parcel, "operationId: cancelParcel", "operationId: options"]),
    at: [parcel, "options\n  tags"],
    reason: /`options` has a meaning of its own/,
  },
  {
    name: "an operationId that `await` calls",
    given: changeSpec([parcel, "operationId: cancelParcel", "operationId: then"]),
    at: [parcel, "then\n  tags"],
    reason: /`then` has a meaning of its own/,
  },
  {
    name: "an operation whose type is one of core's",
    given: changeSpec([parcel, "operationId: cancelParcel", "operationId: call"]),
    at: [parcel, "call\n  tags"],
    reason: /`CallError` is taken by the client itself/,
  },
])("error: $name", async ({ given, at, reason }) => {
  const path = await writeSpec(given);
  const spec = await loadSpec(path);
  ignoreParameters(spec.document);
  const problems = getProblems(() => checkSpec(spec));
  expect(problems[0]).toEqual({
    location: `${relative(process.cwd(), dirname(path))}/${findPlace(given, ...at)}`,
    reason: expect.stringMatching(reason),
    fix: expect.stringMatching(/^[A-Z].*[.]$/),
  });
});

function retag(area: string): [string, string, string][] {
  return [parcels, parcels, parcel, parcel].map((file) => [
    file,
    "tags: [parcel-post]",
    `tags: [${area}]`,
  ]);
}

/** The body that `sendParcel` takes, where `*it` is an object with the property `a`. */
function sendAs(content: string): [string, string, string] {
  const body = /content:\n {6}application\/json:\n {8}schema:.*?(?= {2}responses:)/s;
  const [found = ""] = body.exec(smallSpec[parcels] ?? "") ?? [];
  const it = "{ type: object, properties: { a: { type: string } } }";
  return [parcels, found, `content: { ${content.replace("*it", it)} }\n`];
}

function rename(schema: string): Record<string, string> {
  const { [fault]: text = "", ...files } = changeSpec([notFound, "Fault.yaml", `${schema}.yaml`]);
  return { ...files, [`areas/parcel-post/schemas/${schema}.yaml`]: text };
}

function getProblems(check: () => void): SpecError["problems"] {
  try {
    check();
  } catch (error) {
    if (error instanceof SpecError) return error.problems;
  }
  return [];
}
