import { readEvidence, readOperationEvidence } from "@cash-in/description/evidence";
import { fieldsOf } from "@cash-in/description/json";
import {
  type Evidence,
  type EvidenceAspect,
  evidenceAspects,
  evidenceWords,
} from "@cash-in/description/vocabulary";
import { pageIdOf } from "../../pages/page-id.ts";
import type { SpecModel } from "../../spec/model.ts";
import { readPageSlug } from "../../spec/page-slug.ts";

/** A page that was fetched. What the site's manifest has of it. */
export interface KnownPage {
  readonly address: string;
  readonly id?: string | undefined;
  readonly title: string;
  readonly group: string;
  readonly kind: "operation" | "schema" | "guide" | "group";
  readonly sha256: string;
}

export interface Fetched {
  readonly pages: readonly KnownPage[];
  /** Addresses of pages that the index lists and that could not be had. */
  readonly failed: readonly string[];
}

export type Count = Readonly<Record<Evidence, number>>;

export interface AreaStatus {
  readonly area: string;
  readonly operations: number;
  readonly parts: Readonly<Record<EvidenceAspect, Count>>;
  /** Properties of the schemas that stand in the area's folder. */
  readonly properties: Count;
}

interface OperationStatus {
  readonly operationId: string;
  readonly area: string;
  readonly page: string | undefined;
  readonly evidence: Readonly<Record<EvidenceAspect, Evidence>>;
  readonly adopted: string | undefined;
}

export interface Status {
  readonly total: AreaStatus;
  readonly areas: readonly AreaStatus[];
  readonly operations: readonly OperationStatus[];
  /** Undefined where no pages were fetched. */
  readonly pages?: {
    /** Adopted, and different since. */
    readonly changed: readonly KnownPage[];
    /** Of an operation or schema that the spec has, and not adopted yet. */
    readonly waiting: readonly KnownPage[];
    /** In the vendor's index, and not in ours. */
    readonly unknown: readonly KnownPage[];
    /** operationIds whose page the vendor's index no longer has. */
    readonly gone: readonly string[];
  };
}

/** How the spec is known, and how it stands to the pages that were fetched. */
export function status(model: SpecModel, fetched?: Fetched): Status {
  const names = [...new Set(model.operations.map(({ area }) => area))];
  const common = countProperties(model, "common");
  return {
    total: countArea("all", model, () => true, countProperties(model, "")),
    areas: [
      ...names.map((name) =>
        countArea(name, model, (area) => area === name, countProperties(model, `areas/${name}/`)),
      ),
      ...(sum(common) > 0 ? [countArea("common", model, () => false, common)] : []),
    ],
    operations: model.operations.map(({ operationId, area, pageId, value }) => ({
      operationId,
      area,
      page: pageId,
      evidence: readOperationEvidence(value),
      adopted: Object.values(model.lock.pages).find((page) => page.operationId === operationId)
        ?.adopted,
    })),
    ...(fetched && { pages: comparePages(model, fetched) }),
  };
}

function countArea(
  area: string,
  { operations }: SpecModel,
  isOf: (area: string) => boolean,
  properties: Count,
): AreaStatus {
  const own = operations.filter((operation) => isOf(operation.area));
  const parts = evidenceAspects.map((part) => [
    part,
    countWords(own.map(({ value }) => readOperationEvidence(value)[part])),
  ]);
  return {
    area,
    operations: own.length,
    parts: Object.fromEntries(parts) as AreaStatus["parts"],
    properties,
  };
}

function countProperties({ components }: SpecModel, folder: string): Count {
  const words = [...components.values()]
    .filter(({ key, file }) => key.startsWith("schemas/") && file.startsWith(folder))
    .flatMap(({ value }) =>
      Object.values(fieldsOf(value.properties)).map((property) =>
        readEvidence(property, readEvidence(value)),
      ),
    );
  return countWords(words);
}

function countWords(words: readonly Evidence[]): Count {
  return Object.fromEntries(
    evidenceWords.map((word) => [word, words.filter((it) => it === word).length]),
  ) as Count;
}

function sum(count: Count): number {
  return evidenceWords.reduce((total, word) => total + count[word], 0);
}

function comparePages(
  { index, lock, operations }: SpecModel,
  { pages, failed }: Fetched,
): NonNullable<Status["pages"]> {
  const entries = [...index.operations, ...index.schemas, ...index.guides];
  const known = new Set([
    ...entries.map(({ page }) => identify(page ?? "")),
    ...operations.map(({ pageId }) => pageId),
  ]);
  const described = pages.filter(({ kind }) => kind === "operation" || kind === "schema");
  const there = new Set([...pages.map(({ address }) => address), ...failed].map(identify));
  return {
    changed: described.filter((page) => {
      const locked = lock.pages[identify(page.address)];
      return locked !== undefined && locked.sha256 !== page.sha256;
    }),
    waiting: described.filter(
      ({ address }) => known.has(identify(address)) && lock.pages[identify(address)] === undefined,
    ),
    unknown: pages.filter(({ address }) => !known.has(identify(address))),
    gone: operations
      .filter(({ pageId }) => pageId !== undefined && !there.has(pageId))
      .map(({ operationId }) => operationId),
  };
}

/** A page's number, or its slug where the site has no numbers. */
function identify(address: string): string {
  return pageIdOf(address) ?? readPageSlug(address);
}
