import type { IPrismDiagnostic } from "@stoplight/prism-core";
import { findResponse } from "../check/answer.ts";
import { isJson, readMediaType } from "../check/media-type.ts";
import type { Checks } from "../check/operation.ts";
import type { PlacedFault } from "../check/parameters.ts";
import type { Received } from "../check/received.ts";
import type { Operations } from "../operations.ts";
import type { Found, Route } from "../routing/create-router.ts";
import { readAccept } from "./accept.ts";
import { checkWishes } from "./check-wishes.ts";
import { createOffer } from "./offer.ts";
import { readPrefer } from "./prefer.ts";
import { askPrism } from "./prism.ts";
import { Problem } from "./problem.ts";
import { type Reply, toProblem } from "./reply.ts";
import { toHeader, type Violation } from "./violations.ts";

/** An operation, with all that is needed to serve it. */
export interface Served extends Route {
  readonly operation: Operations[number];
  readonly checks: Checks;
}

/** Answers a request to a known operation. */
export async function answer(
  received: Received,
  { route: { operation, checks }, values }: Found<Served>,
  dynamic: boolean,
): Promise<Reply> {
  const wishes = { dynamic, ...readPrefer(toText(received.headers.prefer)) };
  checkWishes(operation, wishes);
  const offer = createOffer(operation, readAccept(received.headers.accept));
  const faults = readFaults(() => checks.checkRequest(received, values));
  const chosen = await askPrism(offer.operation, received, faults, wishes);
  if ("error" in chosen) {
    const grave = faults.map((it) =>
      toViolation("request", { ...it, message: `Request ${it.message}` }),
    );
    return toProblem(chosen.error, grave);
  }
  const { statusCode: status, body, headers = {} } = chosen.response;
  const isRefused = chosen.refused.some((it) => it.severity === 0);
  if (!isRefused) checkAccepted(offer.refused, operation.responses, status);
  if (status < 200) {
    throw new Problem(
      500,
      `The only described answer is ${status}, after which HTTP expects another one.`,
    );
  }
  const isEmpty = body === undefined || status === 204 || status === 304;
  const mediaType = isEmpty ? undefined : (headers["Content-type"] ?? "application/json");
  const written = toStrings(headers);
  const found = checks.checkAnswer({ status, headers: written, mediaType, body });
  return {
    status,
    headers: {
      ...written,
      ...(mediaType !== undefined && { "Content-Type": mediaType }),
      ...toHeader([
        ...chosen.refused.map((it) => toViolation("request", it)),
        ...found.map((it) => toViolation("response", { ...it, message: `Response ${it.message}` })),
      ]),
    },
    body: mediaType === undefined ? undefined : serialise(body, mediaType),
  };
}

function readFaults(check: () => PlacedFault[]): PlacedFault[] {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Problem(400, "The request is nested too deeply to be read.");
  }
}

function toText(header: string | string[] | undefined): string | undefined {
  return header === undefined ? undefined : [header].flat().join(", ");
}

function checkAccepted(
  refused: ReadonlyMap<string, readonly string[]>,
  responses: Operations[number]["responses"],
  status: number,
): void {
  const types = refused.get(findResponse(responses, status)?.code ?? "");
  if (types === undefined || status >= 400) return;
  throw new Problem(406, `Accept leaves out all that the answer may be: ${types.join(", ")}.`);
}

/** The headers that have a value, but for the media type. */
function toStrings(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const entries = Object.entries(headers).filter(
    ([name, value]) => value !== null && value !== undefined && name !== "Content-type",
  );
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

const severities = ["Error", "Warning", "Information", "Hint"] as const;

type Told = Pick<IPrismDiagnostic, "code" | "message"> & {
  readonly path?: readonly string[] | undefined;
  readonly severity?: number;
  readonly grave?: boolean;
};

function toViolation(side: "request" | "response", told: Told): Violation {
  const { path = [], severity = told.grave === false ? 1 : 0, code, message } = told;
  return {
    location: [side, ...path],
    severity: severities[severity] ?? "Error",
    ...(code !== undefined && { code }),
    message,
  };
}

function serialise(body: unknown, mediaType: string): string {
  if (isJson(readMediaType(mediaType)?.essence ?? "")) return JSON.stringify(body);
  if (typeof body === "object" && body !== null) {
    throw new Error(`The example of an answer of type ${mediaType} must be a string.`);
  }
  return String(body);
}
