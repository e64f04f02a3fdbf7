import type { Operations } from "../operations.ts";
import { checkAnswer } from "./answer.ts";
import type { Answered } from "./answered.ts";
import { type Body, checkBody } from "./body.ts";
import { findHeader, toStyle } from "./find-parameter.ts";
import {
  checkParameters,
  createReader,
  type Parameter,
  type Place,
  type PlacedFault,
} from "./parameters.ts";
import type { Received } from "./received.ts";
import { type Bundle, isSchema } from "./schema.ts";
import { decodePart, readPairs, readSimple, toPairs } from "./styles.ts";
import { type Compile, createCompile } from "./validator.ts";

type Operation = Operations[number];

/** Compares requests and answers with an operation. */
export interface Checks {
  /** `values` are the parameters of the path, as they were sent. */
  checkRequest(received: Received, values: ReadonlyMap<string, string>): PlacedFault[];
  checkAnswer(answered: Answered): PlacedFault[];
}

/** Prepares the checks of an operation, but for the parameters that cannot be told apart. */
export function createChecks(operation: Operation, unclear: ReadonlySet<string>): Checks {
  const bundle = readBundle(operation);
  const compile = createCompile("request", bundle);
  const compileAnswer = createCompile("response", bundle);
  const { request, responses } = operation;
  const path = readersOf(request?.path, "path", compile).filter(
    ({ parameter }) => !unclear.has(parameter.name),
  );
  const query = readersOf(request?.query, "query", compile);
  const cookie = readersOf(request?.cookie, "cookie", compile);
  const header = readersOf(request?.headers, "header", compile).filter(
    ({ parameter }) => !ignored.has(parameter.name.toLowerCase()),
  );
  const body = request?.body as Body | undefined;
  const headersOf = new Map(
    responses.map((it) => [it.code, readersOf(it.headers, "header", compileAnswer)]),
  );
  return {
    checkRequest: (received, values) => {
      const cookies = toPairs((received.headers.cookie ?? "").split(/; */).join("&"));
      return [
        ...checkBody(body, received, bundle, compile),
        ...checkParameters(header, "header", bundle, (it) =>
          findHeader(received.headers, it, bundle),
        ),
        ...checkParameters(query, "query", bundle, (it) =>
          readPairs(received.query, toStyle(it), bundle),
        ),
        ...checkParameters(cookie, "cookie", bundle, (it) =>
          readPairs(cookies, toStyle(it), bundle),
        ),
        ...checkParameters(path, "path", bundle, (it) => {
          const text = values.get(it.parameter.name) ?? "";
          return text === "" ? undefined : readSimple(text, toStyle(it), bundle, decodePart);
        }),
      ];
    },
    checkAnswer: (answered) => checkAnswer(answered, responses, headersOf, bundle, compileAnswer),
  };
}

// OpenAPI ignores parameters of these names: media types and security describe them.
const ignored = new Set(["accept", "authorization", "content-type"]);

function readersOf(parameters: unknown, place: Place, compile: Compile) {
  return ((parameters ?? []) as Parameter[]).map((it) => createReader(it, place, compile));
}

/** The schemas beside an operation that refer to themselves. */
export function readBundle(operation: Operation): Bundle {
  const { __bundled__: bundle } = operation as { __bundled__?: unknown };
  return isSchema(bundle) ? bundle : {};
}
