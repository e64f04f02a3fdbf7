import { expect, test } from "vitest";
import type { Area, Operation } from "../../model/model.ts";
import { createArea, createOperation, createSending } from "../../testing/create-area.ts";
import { emitReadme } from "./emit-readme.ts";

const inferred: Operation["evidence"] = {
  method: "inferred",
  path: "inferred",
  request: "inferred",
  response: "inferred",
};

test.each<{ name: string; given: Partial<Area>; want: string[] }>([
  {
    name: "default",
    given: {
      operations: [
        createOperation({ value: [{ schema: "Page" }] }),
        createSending({ evidence: { ...inferred, method: "documented" } }),
      ],
    },
    want: [
      "<!-- Generated from spec/areas/parcel-post by tools/generate. Do not edit; run pnpm generate. -->\n\n# @cash-in/parcel-post\n\n> **Much of this is inferred.** Of the 2 operations here, the vendor's documentation that we could read gives the method of 2, the path of 1, the request of 1 and the response of 1.",
      "\n\nTyped client for Parcel Post of the Parcel API. Sending parcels.\n\n",
      "## Install\n\n**Not in the npm registry yet**",
      "const value = await parcelPost.listParcels();\n\n",
      'const call = parcelPost.sendParcel({ body: { Name: "Book" } });\nconst outcome = await call.result();\nif (!outcome.ok) console.log(outcome.error.code, outcome.error.outcome);\n',
      '[listParcels], {\n  apiKey: "your-key",\n  server: "mock",\n});\nawait parcelPost.listParcels();\n```',
      "const fake = createFakeFetch<ParcelPostClient>([listParcels], {\n  listParcels: failure(404),\n});\n",
      "const outcome = await parcelPost.listParcels().result();",
      '`stub`, for code that takes `Pick<ParcelPostClient, "listParcels">`',
      "| [`listParcels`](https://parcels.example/docs/list)<br>List parcels | `GET /parcels` | read | all documented |",
      "| `POST /parcels` | notify | method documented; path, request and response **inferred** |",
      "| 400 | `BadRequestError` | No such address. |\n| 404 | `NotFoundError` | No such parcel. |\n| 409 | `OtherStatusError` | Sent already. |\n| other |",
      "| no usable answer | `OutcomeUnknownError` |",
      "Look at `outcome` before you send anything again",
      "- `@cash-in/parcel-post/openapi-fetch`: `createParcelPostPathClient`, a client by path and method; install openapi-fetch 0.17 for it",
      "<https://parcels.example/docs>",
    ],
  },
  {
    name: "behavior: no sample renews the key",
    given: {
      operations: [createSending({ id: "renewKey", effect: "rotate" }), createSending()],
    },
    want: ["const call = parcelPost.sendParcel(", "Call `renewKey` within `createRenewableKey`"],
  },
  {
    name: "behavior: all is documented",
    given: {},
    want: ["> Everything here stands in the vendor's documentation.\n"],
  },
  {
    name: "behavior: all is guessed",
    given: { operations: [createOperation({ evidence: inferred })] },
    want: [
      "> **All of this is inferred.** Of the 1 operation here, the vendor's documentation that we could read gives neither",
    ],
  },
  {
    name: "behavior: types of parameters are guessed",
    given: { operations: [createOperation({ parameterTypes: "inferred" })] },
    want: ["| read | all documented; types of parameters **inferred** |"],
  },
  {
    name: "behavior: something was observed",
    given: { operations: [createOperation({ evidence: { ...inferred, path: "observed" } })] },
    want: ["Real traffic has shown the path of 1."],
  },
  {
    name: "behavior: nothing is guessed",
    given: {
      operations: [
        createOperation({
          evidence: {
            method: "documented",
            path: "observed",
            request: "observed",
            response: "observed",
          },
        }),
      ],
    },
    want: [
      "> Everything here stands in the vendor's documentation or was seen in real traffic, none of it is a guess.\n",
    ],
  },
  {
    name: "behavior: text cannot break the tables",
    given: { operations: [createOperation({ summary: "a | b\n<script>", path: "/a|b" })] },
    want: ["<br>a \\| b &lt;script> | `GET /a\\|b` |"],
  },
])("$name", ({ given, want }) => {
  const text = emitReadme(createArea(given));
  for (const part of want) expect(text).toContain(part);
});

test("behavior: only reads, so no outcome is unknown", () => {
  expect(emitReadme(createArea())).not.toContain("OutcomeUnknownError");
});
