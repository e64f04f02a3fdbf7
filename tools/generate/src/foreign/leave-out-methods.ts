import { type Document, otherMethods } from "@cash-in/description/openapi";
import type { Tell } from "./notes.ts";

/** Takes out operations of methods that no client has. */
export function leaveOutMethods(document: Document, tell: Tell): void {
  for (const [path, pathItem] of Object.entries(document.paths ?? {})) {
    for (const method of otherMethods) {
      const operation = pathItem[method];
      if (operation === undefined) continue;
      tell(operation, `\`${method.toUpperCase()} ${path}\` is left out: no client has the method.`);
      delete pathItem[method];
    }
  }
}
