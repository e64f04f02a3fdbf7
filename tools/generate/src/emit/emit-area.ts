import type { Area } from "../model/model.ts";
import { scope } from "../scope.ts";
import { printValue } from "../text/print-value.ts";
import { toDocComment } from "../text/to-doc-comment.ts";
import { createHeader } from "./create-header.ts";

/** `area.ts`: what all operations of an area share. */
export function emitArea({ name, title, production, keyHeader, keyOption }: Area): string {
  const value = { name: `${scope}/${name}`, production, keyHeader, keyOption };
  return `${createHeader("ts", name)}
import type { Area } from "${scope}/core";

${toDocComment([`${title}: where it is and how it is opened.`])}
export const area = ${printValue(value)} as const satisfies Area;
`;
}
