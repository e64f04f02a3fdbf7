import { createLogger, type IPrismDiagnostic } from "@stoplight/prism-core";
import {
  createInstance,
  type IHttpMockConfig,
  type IHttpResponse,
  ProblemJsonError,
} from "@stoplight/prism-http";
import type { PlacedFault } from "../check/parameters.ts";
import type { Received } from "../check/received.ts";
import { decode } from "../check/styles.ts";
import type { Operations } from "../operations.ts";
import type { Wishes } from "./prefer.ts";

/** What Prism chose. */
export type Chosen =
  | { readonly response: IHttpResponse; readonly refused: readonly IPrismDiagnostic[] }
  | { readonly error: Error };

const logger = createLogger("mock", { level: "silent" });

/**
 * Lets Prism choose the answer of an operation: the described one, by example or by schema.
 *
 * Prism looks at the key. What else is wrong with the request is known before, so that it never sees the body.
 */
export async function askPrism(
  operation: Operations[number],
  received: Received,
  faults: readonly PlacedFault[],
  wishes: Wishes,
): Promise<Chosen> {
  const config: IHttpMockConfig = {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false, ...wishes },
  };
  const input = faults.map(toDiagnostic);
  const [first, ...more] = input;
  const prism = createInstance(config, {
    logger,
    route: () => ({ _tag: "Right", right: operation }),
    validateInput: ({ element }) =>
      first === undefined
        ? { _tag: "Right", right: element }
        : { _tag: "Left", left: [first, ...more] },
  });
  const query: Record<string, string> = Object.create(null);
  for (const [name, value] of received.query) query[name] = decode(value);
  const { accept: _, ...headers } = received.headers;
  const outcome = await prism.request(
    {
      method: operation.method as "get",
      url: { path: received.path, query },
      headers: headers as Record<string, string>,
    },
    [operation],
    config,
  )();
  if (outcome._tag === "Right") {
    const { output, validations } = outcome.right;
    return { response: output, refused: validations.input };
  }
  const error = outcome.left;
  const isUnable = wishes.dynamic && faults.length === 0 && !(error instanceof ProblemJsonError);
  // Without a schema nothing can be made up. The example will do.
  if (isUnable) return askPrism(operation, received, faults, { ...wishes, dynamic: false });
  return { error };
}

const error = 0;
const warning = 1;

function toDiagnostic({ path, code, message, grave }: PlacedFault): IPrismDiagnostic {
  return {
    path: [...path],
    // Prism looks for this one as a number.
    code: code === "415" ? 415 : code,
    message: `Request ${message}`,
    severity: grave ? error : warning,
  };
}
