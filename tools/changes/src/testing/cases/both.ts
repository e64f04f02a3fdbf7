import type { Case } from "../case.ts";

export const both: readonly Case[] = [
  {
    name: "sent and answered: new property",
    given: [
      [
        "        Street: { type: string }",
        "        Street: { type: string }\n        Zip: { type: string }",
      ],
    ],
    want: { bump: "minor", lines: ["minor: `Address` has the new `Zip`."] },
  },
  {
    name: "sent and answered: property is gone",
    given: [["        Street: { type: string }\n", ""]],
    want: { bump: "major", lines: ["major: `Address` no longer has `Street`."] },
  },
  {
    name: "sent and answered: new required property",
    given: [
      [
        "        Street: { type: string }",
        "        Street: { type: string }\n        Zip: { type: string }",
      ],
      [
        "City: { type: string, minLength: 1 }",
        "City: { type: string, minLength: 1 }\n      required: [Zip]",
      ],
    ],
    want: { bump: "major", lines: ["major: `Address` requires the new `Zip`."] },
  },
  {
    name: "sent and answered: minLength tightened",
    given: [["City: { type: string, minLength: 1 }", "City: { type: string, minLength: 2 }"]],
    want: { bump: "major", lines: ["major: `Address`: `City` has `minLength` 2 instead of 1."] },
  },
  {
    name: "answered before, now sent too",
    given: [
      [
        "Sender: { $ref: '#/components/schemas/Address' }",
        "Sender: { $ref: '#/components/schemas/Label' }",
      ],
      [
        "        Text: { type: string }",
        "        Text: { type: string }\n        Size: { type: string }",
      ],
      ["required: [Text]", "required: [Text, Size]"],
    ],
    want: {
      bump: "major",
      lines: [
        "major: `Label` requires the new `Size`.",
        "major: `Order`: `Sender` is `Label` instead of `Address`.",
      ],
    },
  },
  {
    name: "sent before, only answered now",
    given: [
      ["        Sender: { $ref: '#/components/schemas/Address' }\n", ""],
      [
        "        Street: { type: string }\n        City: { type: string, minLength: 1 }",
        "        Street: { type: string }\n        City: { type: string, minLength: 1 }\n      required: [City]",
      ],
    ],
    want: {
      bump: "major",
      lines: ["major: `Address` requires `City`.", "major: `Order` no longer takes `Sender`."],
    },
  },
  {
    name: "several at once",
    given: [
      [
        "        Id: { type: string }",
        "        Id: { type: string }\n        A: { type: number }\n        B: { type: number }",
      ],
      ["        Remarks: { type: array, items: { type: string } }\n", ""],
      ["What is in it.", "It."],
    ],
    want: {
      bump: "major",
      lines: [
        "major: `Parcel` no longer has `Remarks`; has the new `A` and `B`.",
        "patch: `Order`: the documentation changed.",
      ],
    },
  },
];
