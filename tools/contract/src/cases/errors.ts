import {
  BadRequestError,
  BusinessRuleError,
  type CashInError,
  ForbiddenError,
  InternalServerError,
  NotFoundError,
  OtherStatusError,
  ServiceUnavailableError,
  UnauthorizedError,
  UnexpectedStatusError,
} from "@cash-in/core";
import { expect } from "vitest";
import type { ApiOperation } from "../document/operations.ts";
import type { Made } from "./call.ts";

const classes = new Map<number, unknown>([
  [400, BadRequestError],
  [401, UnauthorizedError],
  [402, BusinessRuleError],
  [403, ForbiddenError],
  [404, NotFoundError],
  [500, InternalServerError],
  [503, ServiceUnavailableError],
]);

/** Checks that a call ends with the error of a status, thrown and as a result, and returns its body. */
export async function checkFailure(
  { call }: Made,
  operation: ApiOperation,
  status: number,
): Promise<unknown> {
  const result = await call.result();
  if (result.ok) throw new Error(`The call succeeded instead of failing with ${status}.`);
  const error = result.error as CashInError & { readonly body?: unknown };
  const isDocumented = operation.responses.some((it) => it.status === status);
  const wanted = isDocumented ? (classes.get(status) ?? OtherStatusError) : UnexpectedStatusError;
  expect(error).toBeInstanceOf(wanted);
  expect({ status: error.status, operation: error.operation }).toEqual({
    status,
    operation: operation.id,
  });
  await expect(call).rejects.toBe(error);
  return error.body;
}
