import { listOperations } from "@cash-in/description/list-operations";
import type { Document, Method } from "@cash-in/description/openapi";
import type { Effect } from "@cash-in/description/vocabulary";
import { effects, evidenceAspects } from "@cash-in/description/vocabulary";
import type { Tell } from "./notes.ts";

const effectsOfMethods: Readonly<Record<Method, Effect>> = {
  get: "read",
  put: "replace",
  post: "create",
  patch: "create",
  delete: "delete",
};

/** Gives operations the words of ours that nobody else's document has. */
export function completeWords(document: Document, tell: Tell): void {
  for (const { method, operation } of listOperations(document)) {
    if (!effects.some((it) => it === operation["x-effect"])) {
      operation["x-effect"] = effectsOfMethods[method];
      tell(
        operation,
        "No `x-effect`: GET is taken to read, PUT to replace, POST and PATCH to create, DELETE to delete.",
      );
    }
    if (operation["x-evidence"] === undefined) {
      tell(operation, "No `x-evidence`: the description counts as the vendor's documentation.");
      operation["x-evidence"] = Object.fromEntries(
        evidenceAspects.map((aspect) => [aspect, "documented"]),
      );
    }
  }
  for (const schema of Object.values(document.components?.schemas ?? {})) {
    if (typeof schema === "object") schema["x-evidence"] ??= "documented";
  }
}
