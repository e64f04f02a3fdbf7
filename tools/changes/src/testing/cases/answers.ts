import type { Case } from "../case.ts";

export const answers: readonly Case[] = [
  {
    name: "new property",
    given: [
      [
        "        Id: { type: string }",
        "        Id: { type: string }\n        Price: { type: number }",
      ],
    ],
    want: { bump: "minor", lines: ["minor: `Parcel` has the new `Price`."] },
  },
  {
    name: "property is gone, the object is open",
    given: [["        Remarks: { type: array, items: { type: string } }\n", ""]],
    want: { bump: "major", lines: ["major: `Parcel` no longer has `Remarks`."] },
  },
  {
    name: "property is gone, the object is closed",
    given: [["        Width: { type: number, maximum: 20 }\n", ""]],
    want: { bump: "major", lines: ["major: `Label` no longer has `Width`."] },
  },
  {
    name: "required property becomes optional",
    given: [["      required: [Id]\n", ""]],
    want: { bump: "major", lines: ["major: `Parcel` may come without `Id`."] },
  },
  {
    name: "optional property becomes required",
    given: [["required: [Id]", "required: [Id, State]"]],
    want: { bump: "minor", lines: ["minor: `Parcel` always has `State`."] },
  },
  {
    name: "enum value added",
    given: [["enum: [sent, lost]", "enum: [sent, lost, found]"]],
    want: { bump: "major", lines: ['major: `Parcel`: `State` may also be `"found"`.'] },
  },
  {
    name: "enum value removed",
    given: [["enum: [sent, lost]", "enum: [sent]"]],
    want: { bump: "minor", lines: ['minor: `Parcel`: `State` can no longer be `"lost"`.'] },
  },
  {
    name: "enumeration opened",
    given: [["enum: [sent, lost]", "x-extensible-enum: [sent, lost]"]],
    want: { bump: "major", lines: ["major: `Parcel`: `State` may also be any other string."] },
  },
  {
    name: "open enumeration closed",
    given: [["x-extensible-enum: [post, train]", "enum: [post, train]"]],
    want: {
      bump: "minor",
      lines: ["minor: `Parcel`: `Carrier` can no longer be any other string."],
    },
  },
  {
    name: "may be null",
    given: [["Text: { type: string }", "Text: { type: [string, 'null'] }"]],
    want: { bump: "major", lines: ["major: `Label`: `Text` may also be `null`."] },
  },
  {
    name: "may no longer be null",
    given: [["Code: { type: [string, 'null'] }", "Code: { type: string }"]],
    want: { bump: "minor", lines: ["minor: `Fault`: `Code` can no longer be `null`."] },
  },
  {
    name: "type withdrawn",
    given: [["Text: { type: string }", "Text: {}"]],
    want: { bump: "major", lines: ["major: `Label`: `Text` is `unknown` instead of `string`."] },
  },
  {
    name: "property becomes read-only",
    given: [["Text: { type: string }", "Text: { type: string, readOnly: true }"]],
    want: { bump: "major", lines: ["major: `Label` no longer lets users set `Text`."] },
  },
  {
    name: "object opened",
    given: [
      [
        "    Label:\n      type: object",
        "    Label:\n      type: object\n      additionalProperties: true",
      ],
    ],
    want: { bump: "minor", lines: ["minor: `Label` may have properties of other names."] },
  },
  {
    name: "object closed",
    given: [
      ["      required: [Id]", "      required: [Id]"],
      [
        "      x-evidence: inferred\n      additionalProperties: true\n      required: [Id]",
        "      x-evidence: inferred\n      required: [Id]",
      ],
    ],
    want: { bump: "major", lines: ["major: `Parcel` has no properties of other names."] },
  },
  {
    name: "object opened for one type",
    given: [
      [
        "    Label:\n      type: object",
        "    Label:\n      type: object\n      additionalProperties: { type: number }",
      ],
    ],
    want: {
      bump: "minor",
      lines: ["minor: `Label` may have properties of other names."],
    },
  },
  {
    name: "type of the items changed",
    given: [
      [
        "Remarks: { type: array, items: { type: string } }",
        "Remarks: { type: array, items: { type: number } }",
      ],
    ],
    want: {
      bump: "major",
      lines: ["major: `Parcel`: an item of `Remarks` is `number` instead of `string`."],
    },
  },
  {
    name: "items of another schema",
    given: [
      [
        "Rows: { type: array, items: { $ref: '#/components/schemas/Parcel' } }",
        "Rows: { type: array, items: { $ref: '#/components/schemas/Label' } }",
      ],
    ],
    want: {
      bump: "major",
      lines: ["major: `ParcelPage`: an item of `Rows` is `Label` instead of `Parcel`."],
    },
  },
  {
    name: "another schema",
    given: [
      [
        "'200': { description: The label., content: { application/json: { schema: { $ref: '#/components/schemas/Label' } } } }",
        "'200': { description: The label., content: { application/json: { schema: { $ref: '#/components/schemas/Address' } } } }",
      ],
    ],
    want: {
      bump: "major",
      lines: [
        "major: `Label` is gone.",
        "major: `getLabel`: the answer is `Address` instead of `Label`.",
      ],
    },
  },
  {
    name: "the same schema by another name",
    given: [
      ["    Label:\n", "    Sticker:\n"],
      [
        "schema: { $ref: '#/components/schemas/Label' }",
        "schema: { $ref: '#/components/schemas/Sticker' }",
      ],
    ],
    want: {
      bump: "major",
      lines: [
        "major: `Label` is gone.",
        "minor: `Sticker` is new.",
        "patch: `getLabel`: the answer is `Sticker` instead of `Label`.",
      ],
    },
  },
  {
    name: "alternative added",
    given: [
      [
        "schema: { $ref: '#/components/schemas/Label' }",
        "schema: { oneOf: [{ $ref: '#/components/schemas/Label' }, { $ref: '#/components/schemas/Address' }] }",
      ],
    ],
    want: { bump: "major", lines: ["major: `getLabel`: the answer may also be `Address`."] },
  },
  {
    name: "alternative that the first one takes too",
    given: [
      [
        "        Receiver: { $ref: '#/components/schemas/Address' }",
        "        Receiver: { oneOf: [{ $ref: '#/components/schemas/Address' }, { $ref: '#/components/schemas/Label' }] }",
      ],
    ],
    want: { bump: "major", lines: ["major: `Parcel`: `Receiver` may also be `Label`."] },
  },
  {
    name: "alternative that has what the first one has",
    given: [
      [
        "        Receiver: { $ref: '#/components/schemas/Address' }",
        "        Receiver: { oneOf: [{ $ref: '#/components/schemas/Address' }, { $ref: '#/components/schemas/Office' }] }",
      ],
      [
        "    Label:\n",
        "    Office:\n      type: object\n      additionalProperties: true\n      properties: { Street: { type: string }, City: { type: string, minLength: 1 }, Door: { type: string } }\n    Label:\n",
      ],
    ],
    want: {
      bump: "minor",
      lines: ["minor: `Office` is new.", "minor: `Parcel`: `Receiver` may also be `Office`."],
    },
  },
  {
    name: "no content any more",
    given: [
      [
        "'200': { description: The label., content: { application/json: { schema: { $ref: '#/components/schemas/Label' } } } }",
        "'204': { description: Nothing. }",
      ],
    ],
    want: {
      bump: "major",
      lines: [
        "major: `Label` is gone.",
        "major: `getLabel` answers 204 instead of 200, with other content: `/paths` no longer has 200; answers no body instead of `application/json`; the answer is `undefined` instead of `Label`.",
      ],
    },
  },
  {
    name: "format changed",
    given: [["format: date ", "format: date-time "]],
    want: {
      bump: "major",
      lines: ["major: `Parcel`: `SentDate` has `format` `date-time` instead of `date`."],
    },
  },
  {
    name: "format is gone",
    given: [["SentDate: { type: string, format: date }", "SentDate: { type: string }"]],
    want: { bump: "major", lines: ["major: `Parcel`: `SentDate` no longer has `format` `date`."] },
  },
  {
    name: "maximum raised",
    given: [["maximum: 20", "maximum: 40"]],
    want: { bump: "major", lines: ["major: `Label`: `Width` has `maximum` 40 instead of 20."] },
  },
  {
    name: "maxLength of the items added",
    given: [
      [
        "items: { type: string } }\n        Receiver",
        "items: { type: string, maxLength: 3 } }\n        Receiver",
      ],
    ],
    want: {
      bump: "minor",
      lines: ["minor: `Parcel`: an item of `Remarks` now has `maxLength` 3."],
    },
  },
  {
    name: "schema that contains itself",
    given: [
      [
        "        Text: { type: string }",
        "        Text: { type: string }\n        Labels: { type: array, items: { $ref: '#/components/schemas/Label' } }",
      ],
    ],
    want: { bump: "minor", lines: ["minor: `Label` has the new `Labels`."] },
  },
  {
    name: "body of an error changed",
    given: [["Reason: { type: string }", "Reason: { type: number }"]],
    want: { bump: "major", lines: ["major: `Fault`: `Reason` is `number` instead of `string`."] },
  },
];
