import { capitalise } from "./capitalise.ts";

/** `external-invoices` → `ExternalInvoices`. */
export function toPascalCase(name: string): string {
  return name.split("-").map(capitalise).join("");
}
