import { createDocument } from "@cash-in/description/testing/create-document";
import { expect, test } from "vitest";
import { compareOperationSecurity, compareSecurity } from "./compare-security.ts";

const key = { key: [] };
const other = { other: [] };

test.each<{ name: string; base: unknown; next: unknown; want: string[] }>([
  { name: "nothing", base: [key], next: [key], want: [] },
  { name: "none, written in two ways", base: undefined, next: [{}], want: [] },
  { name: "the order of alternatives", base: [key, other], next: [other, key], want: [] },
  {
    name: "a key now",
    base: [],
    next: [key],
    want: ["major asks for `key` instead of no key"],
  },
  {
    name: "no key any more",
    base: [key],
    next: [],
    want: ["minor asks for no key instead of `key`"],
  },
  {
    name: "another key",
    base: [key],
    next: [other],
    want: ["major asks for `other` instead of `key`"],
  },
  {
    name: "a further key",
    base: [key],
    next: [{ ...key, ...other }],
    want: ["major asks for `key` and `other` instead of `key`"],
  },
  {
    name: "another key will do, too",
    base: [key],
    next: [key, other],
    want: ["minor asks for `key` or `other` instead of `key`"],
  },
  {
    name: "one of two will do no more",
    base: [key, other],
    next: [key],
    want: ["major asks for `key` instead of `key` or `other`"],
  },
  {
    name: "a further scope",
    base: [{ login: ["read"] }],
    next: [{ login: ["read", "write"] }],
    want: [
      "major asks for `login` and `login read` and `login write` instead of `login` and `login read`",
    ],
  },
])("$name", ({ base, next, want }) => {
  const facts = compareSecurity("getLabel", base, next);
  expect(facts.map(({ bump, phrase }) => `${bump} ${phrase}`)).toEqual(want);
});

test.each([
  { name: "all operations have the package's", base: {}, next: {}, want: 0 },
  { name: "one writes down what it had", base: {}, next: { security: [key] }, want: 0 },
  { name: "one has its own, as before", base: { security: [] }, next: { security: [] }, want: 0 },
  { name: "one has the package's now", base: { security: [] }, next: {}, want: 1 },
])("behavior: $name", ({ base, next, want }) => {
  const documents = [
    createDocument({ security: [key] }),
    createDocument({ security: [other] }),
  ] as const;
  expect(compareOperationSecurity("getLabel", documents, base, next)).toHaveLength(want);
});
