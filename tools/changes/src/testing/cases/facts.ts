import type { Case } from "../case.ts";

export const facts: readonly Case[] = [
  {
    name: "evidence of an operation",
    given: [
      [
        "x-evidence: { method: inferred, path: inferred, request: inferred, response: inferred }",
        "x-evidence: { method: inferred, path: documented, request: documented, response: inferred }",
      ],
    ],
    want: { bump: "patch", lines: ["patch: `sendParcel`: path and request are now documented."] },
  },
  {
    name: "evidence of a parameter",
    given: [
      [
        "description: Which agency., schema: { type: string }",
        "description: Which agency., schema: { type: string, x-evidence: documented }",
      ],
    ],
    want: { bump: "patch", lines: ["patch: `listParcels`: `agency` is now documented."] },
  },
  {
    name: "evidence of a schema",
    given: [
      [
        "    Address:\n      type: object\n      x-evidence: inferred",
        "    Address:\n      type: object\n      x-evidence: documented",
      ],
    ],
    want: { bump: "patch", lines: ["patch: `Address` is now documented."] },
  },
  {
    name: "evidence of properties",
    given: [
      ["Note: { type: string }", "Note: { type: string, x-evidence: documented }"],
      ["Kind: { type: string,", "Kind: { type: string, x-evidence: documented,"],
    ],
    want: { bump: "patch", lines: ["patch: `Order`: `Note` and `Kind` are now documented."] },
  },
  {
    name: "documentation page moved",
    given: [["label-3e0", "label-new-3e0"]],
    want: { bump: "patch", lines: ["patch: `getLabel` links another page of the vendor."] },
  },
  {
    name: "property reworded",
    given: [["What is in it.", "What it holds."]],
    want: { bump: "patch", lines: ["patch: `Order`: the documentation changed."] },
  },
  {
    name: "operation reworded",
    given: [["summary: Send a parcel", "summary: Send one"]],
    want: { bump: "patch", lines: ["patch: `sendParcel`: the documentation changed."] },
  },
  {
    name: "shared response reworded",
    given: [["No such parcel.", "Not there."]],
    want: { bump: "patch", lines: ["patch: Every operation: the documentation changed."] },
  },
  {
    name: "area reworded",
    given: [["description: Sending parcels.", "description: Sending."]],
    want: { bump: "patch", lines: ["patch: The package: the documentation changed."] },
  },
  {
    name: "property deprecated",
    given: [["Note: { type: string }", "Note: { type: string, deprecated: true }"]],
    want: { bump: "minor", lines: ["minor: `Order` deprecates `Note`."] },
  },
  {
    name: "parameter deprecated",
    given: [["- { name: agency, in: query,", "- { name: agency, in: query, deprecated: true,"]],
    want: { bump: "minor", lines: ["minor: `listParcels` deprecates `agency`."] },
  },
  {
    name: "order of an enumeration",
    given: [["enum: [small, large]", "enum: [large, small]"]],
    want: { bump: "patch", lines: ["patch: `Order`: the description changed."] },
  },
  {
    name: "field without a rule",
    given: [["summary: Send a parcel", "summary: Send a parcel\n      x-other: 1"]],
    want: { bump: "patch", lines: ["patch: `sendParcel`: the description changed."] },
  },
  { name: "nothing", given: [], want: { bump: "nothing", lines: [] } },
];
