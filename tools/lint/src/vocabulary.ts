/** How a fact is known. See spec/README.md. */
export const EVIDENCE = ["documented", "observed", "inferred"] as const;

/** What a call does to the world, from light to grave. See spec/README.md. */
export const EFFECTS = ["read", "replace", "create", "delete", "notify", "rotate"] as const;

/** The effects whose lost answer has to be looked up afterwards. */
export const RECONCILED: readonly string[] = ["create", "delete", "notify", "rotate"];

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

/** The documented errors: status → name of the shared response. */
export const ERRORS: Readonly<Record<string, string>> = {
  400: "BadRequest",
  401: "Unauthorized",
  402: "BusinessRuleViolation",
  403: "Forbidden",
  404: "NotFound",
  500: "InternalServerError",
  503: "ServiceUnavailable",
};
