import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Document } from "./openapi.ts";

/** Reads a bundled document. At once, because tests must be known before any of them runs. */
export function readDocument(url: URL): Document {
  return parse(readFileSync(url, "utf8")) as Document;
}
