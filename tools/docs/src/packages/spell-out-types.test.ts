import { expect, test } from "vitest";
import { spellOutTypes } from "./spell-out-types.ts";

const paths = `
export interface components {
  schemas: {
    /** @description A parcel. */
    Parcel: {
      /**
       * Format: date
       * @description Day on which it leaves.
       */
      Leaves?: string;
      Boxes?: components["schemas"]["Box"][];
    };
    Box: string;
  };
}
export interface operations {
  listParcels: {
    parameters: {
      query?: {
        /** @description Its state. */
        state?: string;
      };
    };
  };
}
`;

test.each([
  {
    name: "a schema, with its comments; another one by its name",
    given: '/** Of ours. */\nexport type Parcel = components["schemas"]["Parcel"];\n',
    want: `/** Of ours. */
export type Parcel = {
    /**
     * Format: date
     *
     * Day on which it leaves.
     */
    Leaves?: string;
    Boxes?: Box[];
};`,
  },
  {
    name: "parameters",
    given:
      'export interface Input {\n  readonly query?: NonNullable<operations["listParcels"]["parameters"]["query"]>;\n}\n',
    want: `export interface Input {
    readonly query?: NonNullable<{
        /** Its state. */
        state?: string;
    }>;
}`,
  },
  { name: "what is no lookup", given: "export type A = B | C;\n", want: "export type A = B | C;" },
])("default: $name", ({ given, want }) => {
  expect(spellOutTypes(given, paths).replaceAll(/[ \t]+$/gm, "")).toBe(want);
});
