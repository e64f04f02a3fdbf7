import type { Document } from "yaml";
import { listParameterChanges, type Parameter } from "./list-parameter-changes.ts";
import { rename } from "./rename.ts";
import type { Place, SpecChange } from "./spec-mutant.ts";

interface Root {
  readonly paths: Readonly<Record<string, { readonly $ref: string }>>;
}

type PathItem = Readonly<Record<string, unknown>>;

interface Operation {
  readonly operationId: string;
  readonly "x-effect": string;
  readonly "x-evidence": Readonly<Record<"method" | "path" | "request" | "response", string>>;
  readonly "x-pagination"?: Readonly<Record<string, string>>;
  readonly parameters?: readonly Parameter[];
}

const otherMethod: Readonly<Record<string, string>> = {
  get: "post",
  post: "put",
  put: "post",
  delete: "post",
};

const graver: Readonly<Record<string, string>> = {
  create: "notify",
  delete: "create",
  notify: "create",
  rotate: "notify",
};

/** What can be wrong with the operations that the root document names. */
export function listOperationChanges(read: (file: string) => unknown): SpecChange[] {
  return Object.entries((read("openapi.yaml") as Root).paths).flatMap(([path, { $ref: file }]) => {
    const item = read(file) as PathItem;
    const operations = Object.entries(item).filter(([method]) => method in otherMethod);
    const area = file.split("/")[1] ?? "";
    const isDocumented = operations.some(([, it]) => says(it as Operation, "path"));
    return [
      {
        file: "openapi.yaml",
        area,
        isDocumented,
        sort: "path changed",
        what: path,
        change: (document) => rename(document, ["paths"], path, `/x-${path.slice(1)}`),
      },
      ...operations.flatMap(([method, it]) => listOwn(file, area, item, method, it as Operation)),
    ];
  });
}

function listOwn(
  file: string,
  area: string,
  item: PathItem,
  method: string,
  operation: Operation,
): SpecChange[] {
  const {
    operationId: what,
    "x-effect": effect,
    "x-pagination": pages,
    parameters = [],
  } = operation;
  const at = (part: Part): Place => ({ file, area, isDocumented: says(operation, part) });
  const to = otherMethod[method] ?? "";
  const grave = graver[effect];
  const set = (path: readonly unknown[], value: unknown) => (document: Document) =>
    document.setIn([method, ...path], value);
  const changes: (SpecChange | undefined)[] = [
    item[to] === undefined
      ? {
          ...at("method"),
          sort: "method changed",
          what,
          change: (it) => rename(it, [], method, to),
        }
      : undefined,
    {
      ...at("method"),
      sort: "effect turned",
      what,
      change: set(["x-effect"], effect === "read" ? "create" : "read"),
    },
    grave
      ? {
          ...at("method"),
          isDocumented: false,
          sort: "graver effect",
          what,
          change: set(["x-effect"], grave),
        }
      : undefined,
    ...["200", "402"].map((status): SpecChange => {
      const other = status === "200" ? "201" : "409";
      const change = (it: Document): void => rename(it, [method, "responses"], status, other);
      return { ...at("response"), sort: "status changed", what: `${what} ${status}`, change };
    }),
    pages && {
      ...at("response"),
      sort: "page's list renamed",
      what,
      change: set(["x-pagination", "items"], `${pages.items}X`),
    },
  ];
  const own = parameters.flatMap((it, index) =>
    listParameterChanges(at("request"), what, [method, "parameters", index], it),
  );
  return [...changes.filter((it) => it !== undefined), ...own];
}

type Part = keyof Operation["x-evidence"];

function says({ "x-evidence": evidence }: Operation, part: Part): boolean {
  return evidence[part] === "documented";
}
