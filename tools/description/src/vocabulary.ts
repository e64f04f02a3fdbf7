/** How a fact is known, the surest word first. See spec/README.md. */
export const evidenceWords = ["documented", "observed", "inferred"] as const;

/** What of an operation is known by a word of its own. */
export const evidenceAspects = ["method", "path", "request", "response"] as const;

/** What a call does to the world, from light to grave. See spec/README.md. */
export const effects = ["read", "replace", "create", "delete", "notify", "rotate"] as const;

/** The effects of which a call may be sent again: twice is the same as once. */
export const repeatableEffects: readonly string[] = ["read", "replace"] satisfies Effect[];

/** The effects whose lost answer has to be looked up afterwards: all others. */
export const reconciledEffects: readonly string[] = effects.filter(
  (it) => !repeatableEffects.includes(it),
);

export type Evidence = (typeof evidenceWords)[number];
export type EvidenceAspect = (typeof evidenceAspects)[number];
export type Effect = (typeof effects)[number];

/** The statuses of the documented errors, and the name of the response that all operations share. */
export const errorResponses: Readonly<Record<string, string>> = {
  400: "BadRequest",
  401: "Unauthorized",
  402: "BusinessRuleViolation",
  403: "Forbidden",
  404: "NotFound",
  500: "InternalServerError",
  503: "ServiceUnavailable",
};
