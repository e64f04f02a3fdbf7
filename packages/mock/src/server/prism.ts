import { createLogger, type IPrismDiagnostic, type IPrismOutput } from "@stoplight/prism-core";
import {
  createInstance,
  type IHttpMockConfig,
  type IHttpRequest,
  type IHttpResponse,
} from "@stoplight/prism-http";
import type { Operations } from "../operations.ts";
import { readPrefer } from "./prefer.ts";
import type { Reply } from "./reply.ts";
import { isJson } from "./request.ts";
import { toHeader, type Violation } from "./violations.ts";

/** Prism as a function from a request to its answer. */
export function createPrism(
  operations: Operations,
  dynamic: boolean,
): (request: IHttpRequest) => Promise<Reply> {
  const config: IHttpMockConfig = {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic },
  };
  const prism = createInstance(config, { logger: createLogger("mock", { level: "silent" }) });
  return async (request) => {
    const mock = { dynamic, ...readPrefer(request.headers?.prefer) };
    const outcome = await prism.request(widen(request, mock.code), operations, {
      ...config,
      mock,
    })();
    if (outcome._tag === "Left") throw outcome.left;
    return toReply(outcome.right);
  };
}

/**
 * Servers tell of an error in their own format, whatever a client accepts. Where it accepts CSV alone,
 * Prism answers 200 instead of the JSON error that was asked for.
 */
function widen(request: IHttpRequest, code = 200): IHttpRequest {
  if (code < 400) return request;
  const { accept: _, ...headers } = request.headers ?? {};
  return { ...request, headers };
}

function toReply({ output, validations }: IPrismOutput<IHttpResponse>): Reply {
  // Prism gives null for a header that it has no value for.
  const headers = Object.fromEntries(
    Object.entries(output.headers ?? {}).filter(([, value]) => value !== null),
  );
  return {
    status: output.statusCode,
    headers: {
      ...headers,
      ...toHeader([
        ...validations.input.map((it) => toViolation("request", it)),
        ...validations.output.map((it) => toViolation("response", it)),
      ]),
    },
    body: serialise(output.body, headers["Content-type"]),
  };
}

const severities = ["Error", "Warning", "Information", "Hint"] as const;

function toViolation(side: "request" | "response", diagnostic: IPrismDiagnostic): Violation {
  const { path = [], severity, code, message } = diagnostic;
  return {
    location: [side, ...path],
    severity: severities[severity] ?? "Error",
    ...(code !== undefined && { code }),
    message,
  };
}

function serialise(body: unknown, mediaType = ""): string | undefined {
  if (body === undefined) return undefined;
  if (isJson(mediaType)) return JSON.stringify(body);
  if (typeof body === "object" && body !== null) {
    throw new Error(`The example of an answer of type ${mediaType} must be a string.`);
  }
  return String(body);
}
