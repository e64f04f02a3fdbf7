/** What may hold an `x-` field. */
export type Holder = "operation" | "schema" | "property" | "parameter" | "tag";

/** Every `x-` field there is, and what may hold it: the table in spec/README.md. */
export const EXTENSIONS: Readonly<Record<string, readonly Holder[]>> = {
  "x-evidence": ["operation", "schema", "property"],
  "x-effect": ["operation"],
  "x-reconcile": ["operation"],
  "x-pagination": ["operation"],
  "x-extensible-enum": ["property", "parameter"],
  "x-ours": ["schema"],
  "x-displayName": ["tag"],
};
