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
import { adopted, adoptedSchemas, isAdopted, listObserved } from "./read-lock.ts";
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

/** What the table has, less what pages were adopted for, and what those document instead. */
function listWanted(place: Place, table: readonly string[]): string[] {
  const pages = [...adopted].filter(([, { documented }]) => documented?.includes(place));
  return [...withoutAdopted(table), ...pages.map(([operationId]) => operationId)].sort();
}

function withoutAdopted(operationIds: readonly string[]): string[] {
  return operationIds.filter((id) => !adopted.has(id));
}

describe("evidence of operations", () => {
  test("method", () => {
    const table = Object.values(documentedMethods).flat();
    expect(listDocumented("method")).toEqual(listWanted("method", table));
    for (const [method, ids] of Object.entries(documentedMethods)) {
      for (const id of withoutAdopted(ids)) {
        expect(spec.operations.find((it) => it.operationId === id)?.method, id).toBe(method);
      }
    }
  });

  test("path", () => {
    expect(listDocumented("path")).toEqual(listWanted("path", Object.keys(documentedPaths)));
    for (const id of withoutAdopted(Object.keys(documentedPaths))) {
      expect(spec.operations.find((it) => it.operationId === id)?.path).toBe(documentedPaths[id]);
    }
  });

  test("request", () => {
    const table = Object.keys(documentedRequests);
    expect(listDocumented("request")).toEqual(listWanted("request", table));
    for (const id of withoutAdopted(table)) {
      expect(readParameterNames(spec, id)).toEqual(documentedRequests[id]);
    }
  });

  test("response", () => {
    const table = Object.keys(documentedResponses);
    expect(listDocumented("response")).toEqual(listWanted("response", table));
    for (const id of withoutAdopted(table)) {
      expect(Object.keys(readExample(spec, id))).toEqual(documentedResponses[id]);
      expect(readExample(spec, id)).toMatchObject(documentedExample);
    }
  });

  test("an adopted operation is where its page says", () => {
    for (const [operationId, { method, path }] of adopted) {
      const operation = spec.operations.find((it) => it.operationId === operationId);
      expect({ method: operation?.method, path: operation?.path }).toEqual({ method, path });
    }
  });
});

describe("evidence of schemas", () => {
  test("exactly the documented properties are documented", () => {
    const want = withoutAdopted(Object.keys(documentedResponses)).flatMap((id) =>
      (documentedResponses[id] ?? []).map((it) => `${id} ${it}`),
    );
    expect(readDocumentedProperties(spec, isAdopted)).toEqual(want.sort());
  });

  test("what adopted pages document is documented", () => {
    for (const [name, properties] of Object.entries(adoptedSchemas)) {
      const schema = spec.schemas[name];
      for (const property of properties) {
        const word = schema?.properties?.[property]?.["x-evidence"] ?? schema?.["x-evidence"];
        expect(word, `${name} ${property}`).toBe("documented");
      }
    }
  });

  test("exactly what a recording has shown is observed", () => {
    const words = Object.entries(spec.schemas).flatMap(([name, { properties = {}, ...schema }]) =>
      Object.entries(properties)
        .filter(([, it]) => (it["x-evidence"] ?? schema["x-evidence"]) === "observed")
        .map(([property]) => `schemas/${name} ${property}`),
    );
    const parts = spec.operations.flatMap(({ operationId, "x-evidence": evidence }) =>
      Object.keys(evidence)
        .filter((place) => evidence[place as Place] === "observed")
        .map((place) => `${operationId} ${place}`),
    );
    expect([...parts, ...words].sort()).toEqual(listObserved().sort());
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
        // The page knows better.
        if (adopted.has(operationId)) continue;
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
