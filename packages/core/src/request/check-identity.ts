import type { Identity } from "../operation.ts";
import { refuse } from "../options/refusal.ts";
import { isBinary } from "./serialise-json.ts";

/**
 * Checks that a call which ends without an answer can be looked up: what names each item of the body is there, and names
 * one item only. The messages show no value, because it may be personal.
 */
export function checkIdentity(body: unknown, identity: Identity): void {
  // Text and files are sent as they are.
  if (typeof body === "object" && !isBinary(body))
    visit(body, "body", identity.path, identity, new Set());
}

function visit(
  value: unknown,
  field: string,
  [step, ...rest]: readonly string[],
  identity: Identity,
  seen: Set<string>,
): void {
  if (step === undefined) checkItem(value, field, identity, seen);
  else if (step === "*" || step === "+") {
    if (!Array.isArray(value)) refuse(field, "must be a list");
    if (step === "+" && value.length === 0) refuse(field, "is an empty list");
    for (const [index, item] of value.entries()) {
      visit(item, `${field}[${index}]`, rest, identity, seen);
    }
  } else visit(read(value, step), `${field}.${step}`, rest, identity, seen);
}

function checkItem(
  item: unknown,
  field: string,
  { required, names }: Identity,
  seen: Set<string>,
): void {
  for (const name of required) {
    const value = read(item, name);
    if (value === undefined || value === null || value === "") {
      refuse(`${field}.${name}`, "is required: without it nobody can find out what the call did");
    }
  }
  const print = JSON.stringify(names.map((name) => read(item, name)));
  if (seen.has(print)) {
    refuse(
      `${field}.${names.join(", ")}`,
      "is in this body twice, so the items cannot be told apart",
    );
  }
  seen.add(print);
}

function read(value: unknown, name: string): unknown {
  return (value as Record<string, unknown> | null | undefined)?.[name];
}
