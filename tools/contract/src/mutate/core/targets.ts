import type { Targets } from "../text/list-file-mutants.ts";
import { codeOperators } from "../text/operators.ts";

/** What of core a mistake on the wire would touch. */
export const core: Targets = {
  kind: "core",
  folder: "packages/core/src",
  names: {
    "where a request goes": [
      "buildRequest",
      "checkNames",
      "checkPlaces",
      "keepReserved",
      "readRecord",
      "readServer",
      "serialiseContent",
      "serialiseHeader",
      "serialiseScalar",
      "serialiseStyle",
      "signs",
      "toEscape",
      "toSegment",
      "writeList",
      "writeObject",
      "writeOne",
    ],
    "what it carries": [
      "findJsonFault",
      "isExact",
      "isPlain",
      "serialiseForm",
      "serialiseJson",
      "serialiseRaw",
      "toPart",
    ],
    "key and headers": ["exchange", "isHeaderValue", "readHeaders", "readKey"],
    "what its answer says": ["discard", "parseValue", "readFailure", "readText"],
    "which error it is": [
      "createStatusError",
      "getFacts",
      "isClosed",
      "toCallError",
      "toTransportError",
      "wasNeverSent",
    ],
    "whether it is sent again": [
      "attempt",
      "isRetryable",
      "isSafeToRepeat",
      "maySendAgain",
      "readRetryAfter",
      "waitToRetry",
    ],
    "how long it takes": ["getRemainingMs", "withLimits"],
    "how pages are turned": ["pages", "readItems"],
  },
  operators: codeOperators,
};
