import { isDeepStrictEqual } from "node:util";
import type { Facts } from "../../program/consume.mts";

const caseText =
  '{"Cases":[{"Debtor":{"CustomerNumber":"C-1"},"Invoices":[{"InvoiceNumber":"Ääkkönen & Öhman €","DueDate":"2026-09-29","CapitalAmount":19.99}]}]}';

/** What the program has to find, wherever it runs. */
export const expected: Facts = {
  list: true,
  object: "object",
  "array body": [200, true],
  "master key": true,
  "by path": [200, "object"],
  "business rule": ["business_rule", 402, "object", "refused"],
  cancelled: "cancelled",
  "wrong input": "invalid_input",
  "all pages": ["1", "2", "3"],
  "path on the wire": {
    method: "GET",
    url: "/echo/settlements/A%201%26%C3%A4",
    key: "any",
    body: "",
  },
  "query on the wire": {
    method: "GET",
    url: "/echo/debtor-summary?customerNumber=A%201%26%C3%A4",
    key: "any",
    body: "",
  },
  "body on the wire": {
    method: "POST",
    url: "/echo/collection-cases",
    key: "any",
    type: "application/json",
    body: caseText,
  },
  redirect: "unexpected_redirect",
  silence: "timeout",
  "read cut off": "connection_lost",
  "create cut off": "outcome_unknown",
  "no JSON": "unexpected_response",
  "changes that arrive": { POST: 1, DELETE: 1 },
};

/**
 * Says which facts are not as they have to be.
 *
 * @param instead facts that are expected to be others here
 */
export function compareFacts(facts: Facts, instead: Facts = {}): readonly string[] {
  const wanted: Facts = { ...expected, ...instead };
  const names = new Set([...Object.keys(wanted), ...Object.keys(facts)]);
  return [...names]
    .filter((name) => !isDeepStrictEqual(facts[name], wanted[name]))
    .map((name) => `${name}: ${JSON.stringify(facts[name])}, not ${JSON.stringify(wanted[name])}`);
}

/** The same, of what a program printed. */
export function comparePrinted(output: string, instead?: Facts): readonly string[] {
  return compareFacts(JSON.parse(output) as Facts, instead);
}
