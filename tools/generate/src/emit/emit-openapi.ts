import { stringify } from "yaml";
import type { Document } from "../spec/openapi.ts";
import { createHeader } from "./create-header.ts";

/** `openapi.yaml`: a document in one file. Text that older YAML takes for dates or numbers is quoted. */
export function emitOpenapi(document: Document, area?: string): string {
  const text = stringify(document, {
    aliasDuplicateObjects: false,
    compat: "yaml-1.1",
    lineWidth: 100,
  });
  return `${createHeader("yaml", area)}\n${text}`;
}
