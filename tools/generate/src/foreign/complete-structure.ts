import { fieldsOf } from "@cash-in/description/json";
import type { Document } from "@cash-in/description/openapi";
import { methods, otherMethods } from "@cash-in/description/openapi";
import type { Tell } from "./notes.ts";

/** Gives a document the parts that OpenAPI asks for and that nothing here depends on. */
export function completeStructure(document: Document, tell: Tell): void {
  const info = { ...fieldsOf(document.info) };
  for (const field of ["title", "version"] as const) {
    if (typeof info[field] === "string" && info[field] !== "") continue;
    const text = info[field] === undefined ? missing[field] : String(info[field]);
    tell(document.info ?? document, `\`info.${field}\` is no text; taken as \`${text}\`.`);
    info[field] = text;
  }
  document.info = info as Document["info"];
  document.paths ??= {};
  for (const pathItem of Object.values(document.paths)) {
    for (const method of [...methods, ...otherMethods]) {
      const operation = pathItem[method];
      if (!operation) continue;
      if (!operation.responses || Object.keys(operation.responses).length === 0) {
        tell(operation, "An operation without `responses`; taken to answer nothing.");
        operation.responses = { default: { description: "" } };
      }
    }
  }
}

const missing = { title: "API", version: "0" };
