import type { Document as File } from "@redocly/openapi-core";
import { SpecError } from "../spec-error.ts";
import { toLocation } from "./index-nodes.ts";
import type { Note } from "./tolerate.ts";

/**
 * Sees to it that the document names a version of OpenAPI that is read here. Somebody else's may be short of it (`3.0`,
 * or a number without quotes): then the whole version is put in its place.
 */
export function readVersion({ source, parsed }: File, isForeign: boolean): Note[] {
  const { openapi } = Object(parsed) as { openapi?: unknown };
  if (/^3\.[0-2]\.\d+/.test(String(openapi)) && typeof openapi === "string") return [];
  const location = toLocation({ source, pointer: openapi === undefined ? "#/" : "#/openapi" });
  const [, short] = /^(3(?:\.[0-2])?)$/.exec(String(openapi)) ?? [];
  if (isForeign && short !== undefined) {
    const whole = short === "3" ? "3.0.0" : `${short}.0`;
    Object.assign(parsed as object, { openapi: whole });
    return [{ location, text: `\`openapi\` is short of a version; read as \`${whole}\`.` }];
  }
  throw new SpecError([
    {
      location,
      reason:
        short === undefined
          ? "This is no OpenAPI 3 document."
          : `\`openapi\` is \`${short}\`, which is no whole version.`,
      fix: "Begin it with the version, such as `openapi: 3.1.0`.",
    },
  ]);
}
