import type { Case } from "../case.ts";

export const requests: readonly Case[] = [
  {
    name: "optional property becomes required",
    given: [["required: [Name]", "required: [Name, Note]"]],
    want: { bump: "major", lines: ["major: `Order` requires `Note`."] },
  },
  {
    name: "new required property",
    given: [
      [
        "        Note: { type: string }\n",
        "        Note: { type: string }\n        Zip: { type: string }\n",
      ],
      ["required: [Name]", "required: [Name, Zip]"],
    ],
    want: { bump: "major", lines: ["major: `Order` requires the new `Zip`."] },
  },
  {
    name: "new optional property",
    given: [
      [
        "        Note: { type: string }",
        "        Note: { type: string }\n        Price: { type: number }",
      ],
    ],
    want: { bump: "minor", lines: ["minor: `Order` accepts `Price`."] },
  },
  {
    name: "property is gone, the object is open",
    given: [["        Note: { type: string }\n", ""]],
    want: { bump: "major", lines: ["major: `Order` no longer takes `Note`."] },
  },
  {
    name: "required property becomes optional",
    given: [["      required: [Name]\n", ""]],
    want: { bump: "minor", lines: ["minor: `Order` no longer requires `Name`."] },
  },
  {
    name: "maxLength tightened",
    given: [["maxLength: 70", "maxLength: 35"]],
    want: { bump: "major", lines: ["major: `Order`: `Name` has `maxLength` 35 instead of 70."] },
  },
  {
    name: "maxLength loosened",
    given: [["maxLength: 70", "maxLength: 90"]],
    want: { bump: "minor", lines: ["minor: `Order`: `Name` has `maxLength` 90 instead of 70."] },
  },
  {
    name: "pattern added",
    given: [["Note: { type: string }", "Note: { type: string, pattern: '^[A-Z]`*$' }"]],
    want: { bump: "major", lines: ["major: `Order`: `Note` now has `pattern` `` ^[A-Z]`*$ ``."] },
  },
  {
    name: "enum value added",
    given: [["enum: [small, large]", "enum: [small, large, huge]"]],
    want: { bump: "minor", lines: ['minor: `Order`: `Kind` may also be `"huge"`.'] },
  },
  {
    name: "enum value removed",
    given: [["enum: [small, large]", "enum: [small]"]],
    want: { bump: "major", lines: ['major: `Order`: `Kind` can no longer be `"large"`.'] },
  },
  {
    name: "open enumeration closed",
    given: [["x-extensible-enum: [day, night]", "enum: [day, night]"]],
    want: {
      bump: "major",
      lines: ["major: `Order`: `Service` can no longer be any other string."],
    },
  },
  {
    name: "known value added to an open enumeration",
    given: [["x-extensible-enum: [day, night]", "x-extensible-enum: [day, night, noon]"]],
    want: {
      bump: "patch",
      lines: ['patch: `Order`: `Service` has `"noon"` among its known values.'],
    },
  },
  {
    name: "known value removed from an open enumeration",
    given: [["x-extensible-enum: [day, night]", "x-extensible-enum: [day]"]],
    want: {
      bump: "patch",
      lines: ['patch: `Order`: `Service` no longer has `"night"` among its known values.'],
    },
  },
  {
    name: "type changed",
    given: [["Weight: { type: number, minimum: 0 }", "Weight: { type: string }"]],
    want: {
      bump: "major",
      lines: [
        "major: `Order`: `Weight` is `string` instead of `number`; `Weight` no longer has `minimum` 0.",
      ],
    },
  },
  {
    name: "whole number becomes any number",
    given: [["Parts: { type: integer }", "Parts: { type: number }"]],
    want: { bump: "minor", lines: ["minor: `Order`: `Parts` need no longer be a whole number."] },
  },
  {
    name: "list instead of one",
    given: [
      [
        "Sender: { $ref: '#/components/schemas/Address' }",
        "Sender: { type: array, items: { $ref: '#/components/schemas/Address' } }",
      ],
    ],
    want: {
      bump: "major",
      lines: ["major: `Order`: `Sender` is `Address[]` instead of `Address`."],
    },
  },
  {
    name: "keyword without a rule",
    given: [["Note: { type: string }", "Note: { type: string, not: { const: x } }"]],
    want: { bump: "major", lines: ['major: `Order`: `Note` now has `not` `{"const":"x"}`.'] },
  },
  {
    name: "bound behind a schema with a name",
    given: [
      ["Note: { type: string }", "Note: { $ref: '#/components/schemas/Remark' }"],
      ["    Address:\n", "    Remark: { type: string, maxLength: 5 }\n    Address:\n"],
    ],
    want: {
      bump: "major",
      lines: ["major: `Order`: `Note` now has `maxLength` 5.", "minor: `Remark` is new."],
    },
  },
  {
    name: "required by a part of the schema",
    given: [
      ["      required: [Name]\n", "      required: [Name]\n      allOf: [{ required: [Note] }]\n"],
    ],
    want: { bump: "major", lines: ["major: `Order` requires `Note`."] },
  },
  {
    name: "twin of a schema with a bound",
    given: [
      [
        "Sender: { $ref: '#/components/schemas/Address' }",
        "Sender: { $ref: '#/components/schemas/Home' }",
      ],
      [
        "    Address:\n",
        "    Home:\n      type: object\n      additionalProperties: true\n      properties: { Street: { type: string, maxLength: 3 }, City: { type: string, minLength: 1 } }\n    Address:\n",
      ],
    ],
    want: {
      bump: "major",
      lines: [
        "major: `Order`: `Sender.Street` now has `maxLength` 3; `Sender` is `Home` instead of `Address`.",
        "minor: `Home` is new.",
      ],
    },
  },
  {
    name: "body becomes optional",
    given: [["        required: true\n        content", "        content"]],
    want: { bump: "minor", lines: ["minor: `sendParcel` no longer requires the body."] },
  },
  {
    name: "new optional parameter",
    given: [
      [
        "- { name: page, in",
        "- { name: state, in: query, schema: { type: string } }\n        - { name: page, in",
      ],
    ],
    want: { bump: "minor", lines: ["minor: `listParcels` accepts `state`."] },
  },
  {
    name: "new required parameter",
    given: [
      [
        "- { name: page, in",
        "- { name: state, in: query, required: true, schema: { type: string } }\n        - { name: page, in",
      ],
    ],
    want: { bump: "major", lines: ["major: `listParcels` requires the new `state`."] },
  },
  {
    name: "parameter is gone",
    given: [
      [
        "        - { name: agency, in: query, description: Which agency., schema: { type: string } }\n",
        "",
      ],
    ],
    want: { bump: "major", lines: ["major: `listParcels` no longer takes `agency`."] },
  },
  {
    name: "required parameter becomes optional",
    given: [["name: size, in: query, required: true,", "name: size, in: query,"]],
    want: { bump: "minor", lines: ["minor: `getLabel` no longer requires `size`."] },
  },
  {
    name: "type of a parameter changed",
    given: [
      [
        "- { name: page, in: query, schema: { type: integer",
        "- { name: page, in: query, schema: { type: string",
      ],
    ],
    want: {
      bump: "major",
      lines: [
        "major: `listParcels`: `page` is `string` instead of `number`; `page` need no longer be a whole number.",
      ],
    },
  },
  {
    name: "parameter moved from query to path",
    given: [
      ["/label:", "/label/{size}:"],
      ["name: size, in: query, required: true", "name: size, in: path, required: true"],
    ],
    want: {
      bump: "major",
      lines: [
        "major: `getLabel` takes `size` in path instead of query; asks `GET /parcels/{parcelId}/label/{size}` instead of `GET /parcels/{parcelId}/label`.",
      ],
    },
  },
  {
    name: "new header",
    given: [
      [
        "- { name: size, in: query, required",
        "- { name: If-Match, in: header, schema: { type: string } }\n        - { name: size, in: query, required",
      ],
    ],
    want: { bump: "minor", lines: ["minor: `getLabel` accepts the header `If-Match`."] },
  },
  {
    name: "default of a parameter added",
    given: [
      [
        "- { name: page, in: query, schema: { type: integer",
        "- { name: page, in: query, schema: { type: integer, default: 1",
      ],
    ],
    want: { bump: "minor", lines: ["minor: `listParcels`: `page` now has `default` 1."] },
  },
];
