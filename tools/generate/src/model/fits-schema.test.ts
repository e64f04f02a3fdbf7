import type { Schema } from "@cash-in/description/openapi";
import { expect, test } from "vitest";
import { fitsSchema } from "./fits-schema.ts";

test.each<{ given: [schema: Schema, value: unknown]; want: boolean }>([
  { given: [{}, 1], want: true },
  { given: [{ type: "string" }, "1"], want: true },
  { given: [{ type: "string" }, 1], want: false },
  { given: [{ type: "integer" }, 1], want: true },
  { given: [{ type: "number" }, "1"], want: false },
  { given: [{ type: "boolean" }, "true"], want: false },
  { given: [{ type: ["string", "null"] }, null], want: true },
  { given: [{ type: "string", nullable: true }, null], want: true },
  { given: [{ type: "string" }, null], want: false },
  { given: [{ type: "object" }, []], want: false },
  { given: [{ type: "array" }, {}], want: false },
  { given: [{ type: "string", enum: ["a"] }, "b"], want: false },
  { given: [{ enum: ["a"] }, "a"], want: true },
])("default: $given → $want", ({ given: [schema, value], want }) => {
  expect(fitsSchema(schema, value)).toBe(want);
});
