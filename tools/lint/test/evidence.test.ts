import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import {
  documentedExample,
  documentedMethods,
  documentedPaths,
  documentedRequests,
  documentedResponses,
} from "./documented-facts.ts";
import { readDocumentedProperties, readExample, readParameterNames } from "./read-facts.ts";
import { hasSharedIndex, readSpec, type Spec, sharedIndexPath } from "./read-spec.ts";

let spec: Spec;
beforeAll(async () => {
  spec = await readSpec();
});

type Place = "method" | "path" | "request" | "response";

function listDocumented(place: Place): string[] {
  const found = spec.operations.filter((it) => it["x-evidence"][place] === "documented");
  return found.map((it) => it.operationId).sort();
}

describe("evidence of operations", () => {
  test("method", () => {
    expect(listDocumented("method")).toEqual(Object.values(documentedMethods).flat().sort());
    for (const [method, ids] of Object.entries(documentedMethods)) {
      for (const id of ids) {
        expect(spec.operations.find((it) => it.operationId === id)?.method, id).toBe(method);
      }
    }
  });

  test("path", () => {
    expect(listDocumented("path")).toEqual(Object.keys(documentedPaths).sort());
    for (const [id, path] of Object.entries(documentedPaths)) {
      expect(spec.operations.find((it) => it.operationId === id)?.path).toBe(path);
    }
  });

  test("request", () => {
    expect(listDocumented("request")).toEqual(Object.keys(documentedRequests).sort());
    for (const [id, names] of Object.entries(documentedRequests)) {
      expect(readParameterNames(spec, id)).toEqual(names);
    }
  });

  test("response", () => {
    expect(listDocumented("response")).toEqual(Object.keys(documentedResponses).sort());
    for (const [id, properties] of Object.entries(documentedResponses)) {
      expect(Object.keys(readExample(spec, id))).toEqual(properties);
      expect(readExample(spec, id)).toMatchObject(documentedExample);
    }
  });
});

describe("evidence of schemas", () => {
  test("exactly the documented properties are documented", () => {
    const want = Object.entries(documentedResponses).flatMap(([id, properties]) =>
      properties.map((it) => `${id} ${it}`),
    );
    expect(readDocumentedProperties(spec)).toEqual(want.sort());
  });

  test("nothing is observed as long as nobody has given traffic", () => {
    expect(JSON.stringify(spec.document)).not.toContain('"observed"');
  });
});

describe.skipIf(!hasSharedIndex)(
  "evidence and the gathered index (skipped where it is not there)",
  () => {
    test("agree on methods and paths", () => {
      const { endpoints } = JSON.parse(readFileSync(sharedIndexPath, "utf8")) as {
        endpoints: {
          operationId: string;
          method: string | null;
          methodEvidence: string;
          path: string | null;
        }[];
      };
      for (const { operationId, method, methodEvidence, path } of endpoints) {
        const operation = spec.operations.find((it) => it.operationId === operationId);
        const evidence = operation?.["x-evidence"];
        expect(evidence?.method === "documented", operationId).toBe(
          methodEvidence === "documented",
        );
        expect(evidence?.path === "documented", operationId).toBe(path !== null);
        if (method !== null) expect(operation?.method.toUpperCase()).toBe(method);
      }
    });
  },
);
