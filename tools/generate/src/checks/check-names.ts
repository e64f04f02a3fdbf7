import { coreNames, errorClasses } from "../emit/core-exports.ts";
import { nameTypes } from "../model/name-types.ts";
import type { Problem } from "../problem.ts";
import { collectComponents } from "../spec/collect-components.ts";
import { createAreaDocument } from "../spec/create-document.ts";
import { listOperations } from "../spec/list-operations.ts";
import type { Spec } from "../spec/load-spec.ts";
import type { Operation } from "../spec/openapi.ts";
import { toPascalCase } from "../text/to-pascal-case.ts";
import type { Check } from "./check.ts";
import { globalNames, reservedWords } from "./reserved-words.ts";

interface Name {
  readonly name: string;
  readonly location: string;
  /** What has the name, for the message. */
  readonly owner: string;
  readonly fix: string;
}

/** What a package exports has names that TypeScript takes, and each name only once. */
export const checkNames: Check = (spec) =>
  (spec.document.tags ?? []).flatMap(({ name: area }) => checkArea(spec, area));
