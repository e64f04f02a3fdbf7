import { follow } from "@cash-in/description/follow";
import type { Document, Operation, SecurityScheme } from "@cash-in/description/openapi";

/** The scheme of the key that an operation needs: the first one that is alone and travels in a header. */
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
    .find(({ scheme }) => isHeaderKey(scheme));
}

/** Whether the value of one header opens an operation. */
export function isHeaderKey(scheme: SecurityScheme | undefined): boolean {
  if (scheme?.type === "apiKey") return scheme.in === "header";
  return ["http", "oauth2", "openIdConnect"].includes(scheme?.type ?? "");
}

/** The header that carries the key of a scheme. */
export function getKeyHeader({ type, name }: SecurityScheme): string {
  return type === "apiKey" && name !== undefined ? name : "Authorization";
}
