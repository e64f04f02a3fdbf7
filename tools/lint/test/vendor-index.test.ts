import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { adopted } from "./read-lock.ts";
import { hasSharedIndex, readSpec, readYaml, type Spec, sharedIndexPath } from "./read-spec.ts";

interface Entry {
  readonly page: string | null;
  readonly title: string;
  readonly operationId?: string;
  /** Null where no operation uses the schema. */
  readonly schema?: string | null;
  readonly later?: true;
  /** Put in by `pnpm intake adopt`. */
  readonly added?: true;
  /** A further page about an operation that has an entry of its own. */
  readonly sameAs?: string;
}

const index = readYaml("vendor-index.yaml") as {
  site: string;
  guides: Entry[];
  operations: Entry[];
  schemas: Entry[];
};

let spec: Spec;
beforeAll(async () => {
  spec = await readSpec();
});

/** The index as it was read, without the pages that appeared since. */
function withoutAdded(): { operations: Entry[]; schemas: Entry[] } {
  const isOld = ({ added }: Entry) => added !== true;
  return { operations: index.operations.filter(isOld), schemas: index.schemas.filter(isOld) };
}

function findDoubles(values: readonly (string | null | undefined)[]): unknown[] {
  const given = values.filter((it) => it !== null && it !== undefined);
  return given.filter((it, at) => given.indexOf(it) !== at);
}

describe("vendor-index.yaml", () => {
  test("holds every endpoint, schema and guide", () => {
    const { operations, schemas } = withoutAdded();
    expect(operations.filter((it) => !it.later)).toHaveLength(44);
    expect(operations.filter((it) => it.later)).toHaveLength(3);
    expect(schemas).toHaveLength(87);
    expect(index.guides).toHaveLength(14);
  });

  test("error: a page, an operation or a schema stands in it twice", () => {
    const all = [...index.operations, ...index.schemas, ...index.guides];
    expect(findDoubles(all.map((it) => it.page))).toEqual([]);
    expect(findDoubles(all.map((it) => it.operationId))).toEqual([]);
    expect(findDoubles(all.map((it) => it.schema))).toEqual([]);
  });

  test("error: an entry points nowhere, or an operation has no entry", () => {
    const covered = index.operations.flatMap((it) => it.operationId ?? []).sort();
    expect(covered).toEqual(spec.operations.map((it) => it.operationId).sort());
  });

  test("error: a schema of the index is not reachable from an operation", () => {
    // A bundle holds only what an operation reaches.
    const missing = index.schemas.filter(
      ({ schema }) => schema !== null && !spec.schemas[schema ?? ""],
    );
    expect(missing).toEqual([]);
  });

  test("error: an operation links to another page than its own", () => {
    for (const { operationId, page } of index.operations.filter((it) => !it.sameAs)) {
      const operation = spec.operations.find((it) => it.operationId === operationId);
      const want = page === null ? index.site : `${index.site}/${page}`;
      expect(operation?.externalDocs.url, operationId).toBe(want);
    }
  });

  test("areas hold the operations that the vendor's groups hold", () => {
    const counts: Record<string, number> = {};
    const known = withoutAdded().operations.map((it) => it.operationId);
    for (const { operationId, tags } of spec.operations) {
      if (!known.includes(operationId)) continue;
      const [area] = tags;
      counts[area ?? ""] = (counts[area ?? ""] ?? 0) + 1;
    }
    expect(counts).toEqual({
      authorization: 2,
      collection: 12,
      invoices: 14,
      products: 3,
      customers: 4,
      "external-invoices": 5,
      partners: 6,
      documents: 1,
    });
  });
});

describe.skipIf(!hasSharedIndex)(
  "vendor-index.yaml and the gathered index (skipped where it is not there)",
  () => {
    test("agree", () => {
      const shared = JSON.parse(readFileSync(sharedIndexPath, "utf8")) as {
        endpoints: { page: string | null; title: string; operationId: string; package: string }[];
        schemas: string[];
        guides: string[];
      };
      // An adopted page may have another name by now.
      const isAsRead = ({ operationId }: { operationId?: string }) =>
        !adopted.has(operationId ?? "");
      const pick = ({ page, title, operationId }: Entry) => ({ page, title, operationId });
      expect(withoutAdded().operations.filter(isAsRead).map(pick)).toEqual(
        shared.endpoints.filter(isAsRead).map(pick),
      );
      expect(withoutAdded().schemas.map((it) => it.title)).toEqual(shared.schemas);
      expect(index.guides.map((it) => it.title)).toEqual(shared.guides);
      for (const { operationId, package: area } of shared.endpoints) {
        const operation = spec.operations.find((it) => it.operationId === operationId);
        expect(operation?.tags, operationId).toEqual([area]);
      }
    });
  },
);
