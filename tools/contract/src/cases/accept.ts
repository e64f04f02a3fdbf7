import { expect } from "vitest";
import type { ApiOperation } from "../document/operations.ts";

/** Checks that a request asks for the media types that its success is described with, and for no other. */
export function checkAccept({ responses }: ApiOperation, headers: Headers): void {
  const accepted = (headers.get("accept") ?? "").split(",").map((it) => it.trim());
  const offered = responses.flatMap(({ status, content }) =>
    status < 300 && content ? content.mediaType : [],
  );
  // Whatever comes is right, so that anything may be asked for.
  if (offered.includes("*/*")) return;
  // A success without a body says nothing. Clients read the bodies of errors as JSON or not at all.
  const wanted = offered.length > 0 ? offered : [expect.toBeOneOf(["", "*/*", "application/json"])];
  expect(accepted.sort(), "accept").toEqual([...new Set(wanted)].sort());
}
