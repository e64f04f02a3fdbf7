import { toPascalCase } from "./to-pascal-case.ts";

/** `external-invoices` → `externalInvoices`. */
export function toCamelCase(name: string): string {
  const pascal = toPascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}
