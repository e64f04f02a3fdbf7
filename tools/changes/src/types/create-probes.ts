import { nameClient } from "@cash-in/generate/name-client";
import type { Pair } from "../pair.ts";
import { toViews } from "../program/create-program.ts";

/** The file of a program in which the types of a package stand side by side, old and new. */
export function toProbes(area: string): string {
  return `/probes/${area}.ts`;
}

/** Its source: an interface whose properties are tuples of the old type and the new one. */
export function createProbes({ area, operations, schemas }: Pair): string {
  const client = nameClient(area).type;
  const both = (show: (side: "base" | "next") => string) => `[${show("base")}, ${show("next")}]`;
  const method = (side: "base" | "next", ids: { base: string; next: string }) =>
    `${side}.${client}[${JSON.stringify(ids[side])}]`;
  const rows = [
    `client: ${both((side) => `${side}Views.Client<${side}.${client}>`)};`,
    ...operations.flatMap((ids) =>
      parts.flatMap(({ part, view }) => {
        const raw = (side: "base" | "next") => `${side}Views.${part}<${method(side, ids)}>`;
        return [
          row(part, ids.next, both(raw)),
          row(
            `${view}${part}`,
            ids.next,
            both((side) => `${side}Views.${view}<${raw(side)}>`),
          ),
        ];
      }),
    ),
    ...schemas.flatMap((name) => {
      const raw = (side: string) => `${side}Paths.components["schemas"][${JSON.stringify(name)}]`;
      return [
        row("Schema", name, both(raw)),
        row(
          "ReadSchema",
          name,
          both((side) => `${side}Views.Read<${raw(side)}>`),
        ),
        row(
          "WriteSchema",
          name,
          both((side) => `${side}Views.Write<${raw(side)}>`),
        ),
      ];
    }),
  ];
  return `${(["base", "next"] as const).map((side) => importSide(area, side)).join("")}
export interface Probes {
  ${rows.join("\n  ")}
}
`;
}

const parts = [
  { part: "Input", view: "Write" },
  { part: "Value", view: "Read" },
  { part: "Failure", view: "Read" },
] as const;

function row(kind: string, name: string, type: string): string {
  return `${JSON.stringify(`${kind} ${name}`)}: ${type};`;
}

function importSide(area: string, side: "base" | "next"): string {
  const folder = `/${side}/packages/${area}/src/generated`;
  return `import type * as ${side} from "${folder}/index.ts";
import type * as ${side}Paths from "${folder}/paths.ts";
import type * as ${side}Views from "${toViews(side)}";
`;
}
