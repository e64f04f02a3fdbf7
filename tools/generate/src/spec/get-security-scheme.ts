import { follow } from "@cash-in/description/follow";
import type { Document, Operation, SecurityScheme } from "@cash-in/description/openapi";

/** The scheme of the key that an operation needs: the first one that is a key in a header. */
export function getSecurityScheme(
  document: Document,
  operation: Operation,
): { name: string; scheme: SecurityScheme } | undefined {
  const requirements = operation.security ?? document.security ?? [];
  return requirements
    .map((requirement) => Object.keys(requirement))
    .filter((names) => names.length === 1)
    .flatMap(([name = ""]) => {
      const node = document.components?.securitySchemes?.[name] ?? { type: "" };
      return [{ name, scheme: follow<SecurityScheme>(document, node) }];
    })
    .find(({ scheme }) => scheme.type === "apiKey" && scheme.in === "header");
}
