import { dirname, relative, sep } from "node:path";
import type { Location, Oas3Rule } from "@redocly/openapi-core";

const COMMON = "common";

/**
 * Every component stands in its room: what one area uses with that area, what several use in common.
 * A bundle is one file, so there nothing refers from file to file and nothing is reported.
 */
export const componentRoom: Oas3Rule = () => {
  let root = "";
  const users = new Map<string, Set<string>>();
  const shared = new Map<string, Location>();
  return {
    Root: {
      enter(_root, { location }) {
        root = dirname(location.source.absoluteRef);
      },
      leave(_root, { report }) {
        for (const [file, location] of shared) {
          const [area, ...others] = roomsThatUse(file, users, root);
          if (area === undefined || area === COMMON || others.length > 0) continue;
          report({
            message: `Only the area ${area} uses this file. Move it to areas/${area}.`,
            location,
          });
        }
      },
    },
    ref: {
      enter(_ref, { location, report }, target) {
        const file = location.source.absoluteRef;
        if (!target.location) return;
        const used = target.location.source.absoluteRef;
        users.set(used, (users.get(used) ?? new Set()).add(file));
        if (/^common[\\/](schemas|parameters)[\\/]/.test(relative(root, used)))
          shared.set(used, target.location);
        const [from, to] = [roomOf(file, root), roomOf(used, root)];
        // The root document mounts the paths of every area.
        if (to === undefined || to === COMMON || from === undefined || from === to) return;
        report({
          message: `This ${from === COMMON ? "file is common" : `is the area ${from}`}, yet refers to the area ${to}. Move what both use to common.`,
          location: location.child("$ref"),
        });
      },
    },
  };
};

/** The area a file stands in, or common; nothing for the root document. */
function roomOf(file: string, root: string): string | undefined {
  const [first, second] = relative(root, file).split(sep);
  if (first === "areas") return second;
  return first === COMMON ? first : undefined;
}

/** The areas that use a common file, be it through other common files, and common itself where a shared response does. */
function roomsThatUse(
  file: string,
  users: Map<string, Set<string>>,
  root: string,
  seen = new Set<string>(),
): Set<string> {
  seen.add(file);
  const rooms = new Set<string>();
  for (const user of users.get(file) ?? []) {
    const room = roomOf(user, root);
    // The shared responses stay in common, however few areas use them, and so does what they need.
    if (room !== undefined && (room !== COMMON || isResponse(user, root))) rooms.add(room);
    else if (!seen.has(user))
      for (const other of roomsThatUse(user, users, root, seen)) rooms.add(other);
  }
  return rooms;
}

function isResponse(file: string, root: string): boolean {
  return relative(root, file).split(sep)[1] === "responses";
}
