import type { Case } from "../case.ts";

export const operations: readonly Case[] = [
  {
    name: "renamed operationId",
    given: [["operationId: getLabel", "operationId: fetchLabel"]],
    want: { bump: "major", lines: ["major: `fetchLabel` is the new name of `getLabel`."] },
  },
  {
    name: "renamed and changed",
    given: [
      ["operationId: getLabel", "operationId: fetchLabel"],
      ["name: size, in: query, required: true", "name: size, in: query"],
    ],
    want: {
      bump: "major",
      lines: ["major: `fetchLabel` is the new name of `getLabel`; no longer requires `size`."],
    },
  },
  {
    name: "new operation",
    given: [
      [
        "  /parcels/{parcelId}/label:",
        "  /status:\n    get:\n      operationId: getStatus\n      tags: [parcels]\n      externalDocs: { url: https://parcels.example/status-4e0 }\n      x-evidence: { method: inferred, path: inferred, request: inferred, response: inferred }\n      x-effect: read\n      responses: { '200': { description: OK., content: { application/json: { schema: { $ref: '#/components/schemas/Status' } } } } }\n  /parcels/{parcelId}/label:",
      ],
      [
        "    Label:\n",
        "    Status:\n      type: object\n      properties: { Up: { type: boolean } }\n    Label:\n",
      ],
    ],
    want: { bump: "minor", lines: ["minor: `Status` is new.", "minor: `getStatus` is new."] },
  },
  {
    name: "operation is gone",
    given: [
      [
        "    post:\n      operationId: sendParcel\n",
        "    x-post:\n      operationId: sendParcel\n",
      ],
    ],
    want: { bump: "major", lines: ["major: `Order` is gone.", "major: `sendParcel` is gone."] },
  },
  {
    name: "path corrected",
    given: [["/parcels/{parcelId}/label:", "/labels/{parcelId}:"]],
    want: {
      bump: "major",
      lines: [
        "major: `getLabel` asks `GET /labels/{parcelId}` instead of `GET /parcels/{parcelId}/label`.",
      ],
    },
  },
  {
    name: "method corrected",
    given: [["  /parcels/{parcelId}/label:\n    get:", "  /parcels/{parcelId}/label:\n    put:"]],
    want: {
      bump: "major",
      lines: [
        "major: `getLabel` asks `PUT /parcels/{parcelId}/label` instead of `GET /parcels/{parcelId}/label`.",
      ],
    },
  },
  {
    name: "list sent in another form",
    given: [["- { name: ids, in: query,", "- { name: ids, in: query, explode: false,"]],
    want: { bump: "minor", lines: ["minor: `listParcels` sends `ids` in another form."] },
  },
  {
    name: "media type of the answer changed",
    given: [
      [
        "description: The label., content: { application/json: { schema: { $ref: '#/components/schemas/Label' } } }",
        "description: The label., content: { application/pdf: { schema: { type: string, format: binary } } }",
      ],
    ],
    want: {
      bump: "major",
      lines: [
        "major: `Label` is gone.",
        "major: `getLabel` answers `application/pdf` instead of `application/json`; the answer is `Blob` instead of `Label`.",
      ],
    },
  },
  {
    name: "media type of the request changed",
    given: [
      [
        "content: { application/json: { schema: { $ref: '#/components/schemas/Order' }, example",
        "content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Order' }, example",
      ],
    ],
    want: {
      bump: "major",
      lines: [
        "major: `sendParcel` sends `application/x-www-form-urlencoded` instead of `application/json`.",
      ],
    },
  },
  {
    name: "effect changed, retries stay",
    given: [["x-effect: notify", "x-effect: create"]],
    want: {
      bump: "minor",
      lines: ["minor: `sendParcel` has the effect `create` instead of `notify`."],
    },
  },
  {
    name: "effect changed, no longer retried",
    given: [
      [
        "x-effect: read\n      parameters:\n        - { name: parcelId",
        "x-effect: create\n      x-reconcile: { none: No. }\n      parameters:\n        - { name: parcelId",
      ],
    ],
    want: {
      bump: "major",
      lines: [
        "major: `getLabel` can now fail with `OutcomeUnknownError`; has the effect `create` instead of `read`: the client no longer sends it again by itself; says in other words what to do after an unknown outcome.",
      ],
    },
  },
  {
    name: "asked elsewhere after an unknown outcome",
    given: [["operation: listParcels, key: Name", "operation: getLabel, key: Name"]],
    want: {
      bump: "minor",
      lines: ["minor: `sendParcel` says to ask `getLabel` after an unknown outcome."],
    },
  },
  {
    name: "paging is gone",
    given: [
      ["      x-pagination: { page: page, pageSize: size, items: Rows, total: Total }\n", ""],
    ],
    want: { bump: "major", lines: ["major: `listParcels` can no longer be paged."] },
  },
  {
    name: "paging by another property",
    given: [["total: Total }", "total: Sum }"]],
    want: {
      bump: "minor",
      lines: ["minor: `listParcels` pages with `Sum` instead of `Total` as its total."],
    },
  },
  {
    name: "paging without a total",
    given: [[", total: Total }", " }"]],
    want: {
      bump: "minor",
      lines: ["minor: `listParcels` pages with nothing instead of `Total` as its total."],
    },
  },
  {
    name: "error without a class documented",
    given: [
      [
        "        '503': { description: Try later. }",
        "        '409': { description: Conflict. }\n        '503': { description: Try later. }",
      ],
    ],
    want: {
      bump: "major",
      lines: [
        "major: `getLabel` can now fail with `OtherStatusError`; now documents the error 409.",
      ],
    },
  },
  {
    name: "error with a class documented",
    given: [
      [
        "        '503': { description: Try later. }",
        "        '400': { description: Bad. }\n        '503': { description: Try later. }",
      ],
    ],
    want: {
      bump: "major",
      lines: [
        "major: `getLabel` can now fail with `BadRequestError`; now documents the error 400.",
      ],
    },
  },
  {
    name: "error no longer documented",
    given: [["        '503': { description: Try later. }\n", ""]],
    want: {
      bump: "major",
      lines: [
        "major: `getLabel` no longer documents the error 503; can no longer fail with `ServiceUnavailableError`.",
      ],
    },
  },
  {
    name: "error with a body now",
    given: [
      [
        "'503': { description: Try later. }",
        "'503': { description: Try later., content: { application/json: { schema: { $ref: '#/components/schemas/Fault' } } } }",
      ],
    ],
    want: {
      bump: "minor",
      lines: [
        "minor: `getLabel`: the body of `ServiceUnavailableError` is `Fault` instead of `unknown`; the answer 503 is `application/json` instead of no content.",
      ],
    },
  },
  {
    name: "another success, with the same content",
    given: [
      [
        "        '200':\n          description: It left.",
        "        '201':\n          description: It left.",
      ],
    ],
    want: {
      bump: "major",
      lines: [
        "major: `sendParcel` answers 201 instead of 200: the method's value stays, `/paths` no longer has 200.",
      ],
    },
  },
  {
    name: "a further success, with the same content",
    given: [
      [
        "        '200':\n          description: It left.\n",
        "        '202': { description: It will leave., content: { application/json: { schema: { $ref: '#/components/schemas/Parcel' } } } }\n        '200':\n          description: It left.\n",
      ],
    ],
    want: { bump: "minor", lines: ["minor: `sendParcel` also answers 202."] },
  },
  {
    name: "error without a class documented, with other content",
    given: [
      [
        "        '503': { description: Try later. }",
        "        '409': { description: Conflict., content: { application/json: { schema: { $ref: '#/components/schemas/Label' } } } }\n        '503': { description: Try later. }",
      ],
    ],
    want: {
      bump: "major",
      lines: [
        "major: `getLabel` can now fail with `OtherStatusError`; now documents the error 409, with other content.",
      ],
    },
  },
  {
    name: "header of an answer",
    given: [
      [
        "        '503': { description: Try later. }",
        "        '503': { description: Try later., headers: { Retry-After: { schema: { type: integer } } } }",
      ],
    ],
    want: {
      bump: "minor",
      lines: ["minor: `getLabel`: the header `retry-after` of the answer 503 is new."],
    },
  },
  {
    name: "operation asks for no key",
    given: [["summary: Send a parcel", "summary: Send a parcel\n      security: []"]],
    want: { bump: "minor", lines: ["minor: `sendParcel` asks for no key instead of `key`."] },
  },
  {
    name: "operation deprecated",
    given: [["summary: Send a parcel", "summary: Send a parcel\n      deprecated: true"]],
    want: { bump: "minor", lines: ["minor: `sendParcel` is deprecated."] },
  },
  {
    name: "server changed",
    given: [["https://api.parcels.example/v1", "https://api.parcels.example/v2"]],
    want: {
      bump: "minor",
      lines: [
        "minor: The package asks `https://api.parcels.example/v2` in production instead of `https://api.parcels.example/v1`; the documentation changed.",
      ],
    },
  },
  {
    name: "header of the key changed",
    given: [["name: X-Key", "name: X-Other"]],
    want: {
      bump: "minor",
      lines: ["minor: The package sends the key as `X-Other` instead of `X-Key`."],
    },
  },
  {
    name: "option of the key changed",
    given: [
      ["security: [{ key: [] }]", "security: [{ aMasterKey: [] }]"],
      ["    key: { type: apiKey", "    aMasterKey: { type: apiKey"],
    ],
    want: {
      bump: "major",
      lines: [
        "major: The package takes the option `masterKey` instead of `apiKey`.",
        "major: `ApiKeyClientOptions` is gone.",
        "minor: `MasterKeyClientOptions` is new.",
      ],
    },
  },
];
