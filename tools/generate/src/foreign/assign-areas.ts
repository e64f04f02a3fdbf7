import { listOperations } from "@cash-in/description/list-operations";
import type { Document, Tag } from "@cash-in/description/openapi";
import { isAreaName } from "../checks/check-areas.ts";
import type { Tell } from "./notes.ts";

/** Gives every operation one area, named like a folder. Returns the names that differ from the tags. */
export function assignAreas(
  document: Document,
  kept: Readonly<Record<string, string>>,
  tell: Tell,
): Record<string, string> {
  const known = new Map((document.tags ?? []).map((tag) => [tag.name, tag]));
  const areas = new Map<string, Tag>();
  const names: Record<string, string> = {};
  for (const { operation } of listOperations(document)) {
    const tags: readonly unknown[] = Array.isArray(operation.tags) ? operation.tags : [];
    const [first = document.info.title, ...others] = tags.map(String);
    if (tags.length === 0) tell(operation, `An operation without a tag; its area is \`${first}\`.`);
    if (others.length > 0) {
      tell(operation, `Only the first tag makes an area: \`${first}\`.`, "tags");
    }
    const name = kept[first] ?? names[first] ?? toAreaName(first, areas.size + 1);
    if (name !== first) {
      names[first] = name;
      tell(operation, `The area of \`${first}\` is called \`${name}\`.`);
    }
    const tag = known.get(first) ?? { name: first };
    if (!areas.has(name)) {
      areas.set(name, { "x-displayName": first, ...tag, name });
    }
    operation.tags = [name];
  }
  document.tags = [...areas.values()];
  return names;
}

function toAreaName(text: string, count: number): string {
  const name = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^[-\d]+|-+$/g, "");
  if (name === "") return `area-${count}`;
  return isAreaName(name) ? name : `${name}-area`;
}
