/** Licences that ask no more of the users of our packages than MIT does: to keep the notice. */
const allowed: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "MIT-0",
]);

/** Whether an SPDX expression lets us choose a licence that is allowed. */
export function isAllowed(expression: string | undefined): boolean {
  if (expression === undefined) return false;
  const [result, rest] = readChoice(expression.match(/[()]|[^\s()]+/g) ?? []);
  return result && rest.length === 0;
}

type Reading = readonly [isAllowed: boolean, rest: readonly string[]];

/** `AND` binds more tightly than `OR`. */
function readChoice(tokens: readonly string[]): Reading {
  const [left, rest] = readUnion(tokens);
  if (rest[0] !== "OR") return [left, rest];
  const [right, others] = readChoice(rest.slice(1));
  return [left || right, others];
}

function readUnion(tokens: readonly string[]): Reading {
  const [left, rest] = readLicence(tokens);
  if (rest[0] !== "AND") return [left, rest];
  const [right, others] = readUnion(rest.slice(1));
  return [left && right, others];
}

function readLicence([token = "", ...rest]: readonly string[]): Reading {
  if (token !== "(") return [allowed.has(token), rest];
  const [inner, others] = readChoice(rest);
  return [inner && others[0] === ")", others.slice(1)];
}
