import type { Targets } from "../text/list-file-mutants.ts";
import { emitOperators } from "../text/operators.ts";

/** What of the generator makes the files that a client is. */
export const emitters: Targets = {
  kind: "emitters",
  folder: "tools/generate/src",
  without: /^testing\//,
  names: {
    "the model": [
      "createAnswers",
      "createFailures",
      "createInput",
      "createOperation",
      "createParameters",
      "createRequestBody",
      "isScalar",
      "listSuccesses",
      "pickParameterSerialiser",
    ],
    "operations.ts": ["emitOperation", "emitOperations", "nameSerialiser"],
    "client.ts and index.ts": ["emitClient", "emitIndex", "emitMethod"],
    "types.ts and paths.ts": ["emitError", "emitInput", "emitTypes", "printType", "transform"],
    "area.ts and openapi-fetch.ts": ["emitArea", "emitPathClient"],
  },
  operators: emitOperators,
};
