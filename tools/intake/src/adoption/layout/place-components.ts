import { type Key, toKind, toName } from "../../spec/reference.ts";
import { type Draft, type DraftComponent, reach } from "../draft.ts";

const COMMON = "common";

/**
 * Takes out what no operation uses any more, and puts every schema and parameter in its room: with the area that uses
 * it, or in common where several do.
 */
export function placeComponents(draft: Draft): Draft {
  const rooms = findRooms(draft);
  const left = [...draft.components].filter(([key]) => rooms.has(key));
  const components = left.map(([key, component]): [Key, DraftComponent] => {
    const areas = [...(rooms.get(key) ?? [])];
    const [only] = areas;
    const room = areas.length === 1 && only !== COMMON ? `areas/${only}` : COMMON;
    // The shared responses stay in common, however few areas use them.
    if (toKind(key) === "responses" && component.file !== undefined) return [key, component];
    return [key, { ...component, file: `${room}/${toKind(key)}/${toName(key)}.yaml` }];
  });
  return {
    ...draft,
    components: new Map(components),
    keys: new Set([...draft.keys].filter((key) => rooms.has(key))),
    removed: [...draft.components.keys()].filter((key) => !rooms.has(key)),
  };
}

/** The areas whose path files lead to each component; common where a shared response does. */
function findRooms({ operations, components }: Draft): Map<Key, Set<string>> {
  const rooms = new Map<Key, Set<string>>();
  const add = (keys: Iterable<Key>, room: string) => {
    for (const key of keys) rooms.set(key, (rooms.get(key) ?? new Set()).add(room));
  };
  for (const { file, area, value } of operations) {
    const room = file?.split("/")[1] ?? area;
    const found = reach(value, components);
    add(found, room);
    for (const key of found) {
      const component = components.get(key);
      if (toKind(key) === "responses" && component) add(reach(component.value, components), COMMON);
    }
  }
  return rooms;
}
