import { expect, test } from "vitest";
import type { Area } from "../model/model.ts";
import { createArea, createOperation, createSending } from "../testing/create-area.ts";
import { emitTypes } from "./emit-types.ts";

test.each<{ name: string; given: Partial<Area>; want: string[] }>([
  {
    name: "default",
    given: {},
    want: [
      'import type { CallError } from "@cash-in/core";\n\n',
      "/** What {@link ParcelPostClient.listParcels} takes. */\nexport interface ListParcelsInput {\n  readonly body?: never;\n}",
      "export type ListParcelsValue = undefined;",
      "export type ListParcelsError = CallError;",
    ],
  },
  {
    name: "behavior: a schema",
    given: {
      schemas: [
        { name: "Parcel", description: "A parcel. */", evidence: "inferred" },
        { name: "Fault", description: "", evidence: "documented" },
      ],
    },
    want: [
      'import type { components } from "./paths.ts";',
      '/**\n * A parcel. *\\/\n *\n * Evidence: inferred.\n */\nexport type Parcel = components["schemas"]["Parcel"];',
      '/**\n * Fault\n *\n * Evidence: documented.\n */\nexport type Fault = components["schemas"]["Fault"];',
    ],
  },
  {
    name: "behavior: a call that can end without an answer",
    given: { operations: [createSending()] },
    want: [
      'import type { CallError, DocumentedError, OutcomeUnknownError } from "@cash-in/core";',
      "export interface SendParcelInput {\n  readonly body: Parcel;\n}",
      "export type SendParcelError = DocumentedError<400 | 404, Fault> | DocumentedError<409, unknown> | OutcomeUnknownError | CallError;",
    ],
  },
  {
    name: "behavior: types without a name",
    given: {
      operations: [
        createOperation({
          input: [
            {
              place: "query",
              required: false,
              type: { lookup: ["parameters", "query"], optional: true },
            },
          ],
          value: [{ schema: "Parcel", list: true }, { plain: "undefined" }],
        }),
      ],
    },
    want: [
      'import type { operations } from "./paths.ts";',
      '  readonly query?: NonNullable<operations["listParcels"]["parameters"]["query"]>;',
      "export type ListParcelsValue = Parcel[] | undefined;",
    ],
  },
])("$name", ({ given, want }) => {
  const text = emitTypes(createArea(given));
  for (const part of want) expect(text).toContain(part);
});
