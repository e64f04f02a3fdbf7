import type { Model } from "@cash-in/generate/model";
import type { Export } from "../packages/build-packages.ts";
import { pages } from "../pages.ts";
import { toAddress } from "../reference/to-address.ts";
import type { Entry } from "./entry.ts";

/** What can be found: every operation, package and exported name. */
export function createEntries(model: Model, exports: readonly Export[]): Entry[] {
  const operations = model.areas.flatMap((area) =>
    area.operations.map(({ id, summary, method, path }) => ({
      name: id,
      kind: "Operation",
      text: `${summary} · ${method} ${path} · ${area.title}`,
      page: `${pages.reference}${toAddress(area.name, id)}`,
    })),
  );
  const ids = new Set(operations.map(({ name }) => name));
  const names = exports
    // A package exports its operations as data by the same names; the operation itself is what is looked for.
    .filter(({ name, kind }) => !(kind === "Variable" && ids.has(name)))
    .map(({ name, kind, module, page }) => ({
      name,
      kind: kind === "Module" ? "Package" : kind,
      text: kind === "Module" ? "" : module,
      page,
    }));
  return [...operations, ...names].map((entry, id) => ({ id, ...entry }));
}
