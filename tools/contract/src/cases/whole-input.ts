import { expect } from "vitest";
import type { ApiOperation } from "../document/operations.ts";
import { createWholeInput } from "../document/whole-input.ts";
import { readViolations } from "../wire/violations.ts";
import { checkRequest, getOnly, makeCall } from "./call.ts";
import type { Case } from "./lab.ts";

/** A call that gives every parameter and every property there is. */
export function createWholeInputCase(operation: ApiOperation): Case {
  return {
    name: "success with everything given",
    async run(lab) {
      const input = createWholeInput(lab.schemas, operation);
      const made = await makeCall(lab, operation, input);
      await made.call;
      const exchange = getOnly(made);
      await checkRequest(lab.schemas, operation, input, exchange);
      expect(readViolations(exchange.headers), "violations").toEqual([]);
    },
  };
}
