import { Problem } from "@cash-in/workbench/problem";
import { METHODS, type Method, type SpecOperation } from "../spec/model.ts";

/** Where a user says that an operation is. */
export interface Binding {
  readonly operationId: string;
  readonly method: Method;
  readonly path: string;
}

/** Reads `operationId=METHOD /path/{id}`. */
export function readBindings(
  texts: readonly string[],
  operations: readonly SpecOperation[],
): Binding[] {
  const bindings = texts.map((text) => readBinding(text, operations));
  for (const [at, { operationId, method, path }] of bindings.entries()) {
    const others = bindings.slice(0, at);
    if (others.some((it) => it.operationId === operationId))
      throw new Problem(`${operationId} is bound twice. Say one place for it.`);
    if (others.some((it) => it.method === method && it.path === path))
      throw new Problem(`${method.toUpperCase()} ${path} is bound twice. Say one operation.`);
  }
  return bindings;
}

function readBinding(text: string, operations: readonly SpecOperation[]): Binding {
  const [, operationId = "", word = "", path = ""] =
    /^\s*(\w+)\s*=\s*([A-Za-z]+)\s+(\S+)\s*$/.exec(text) ?? [];
  const method = METHODS.find((it) => it === word.toLowerCase());
  if (method === undefined || !/^(\/([\w.~-]+|\{\w+\}))+$/.test(path)) {
    throw new Problem(
      `--bind "${text}" is no place for an operation. Write --bind operationId="GET /path/{id}".`,
    );
  }
  if (!operations.some((it) => it.operationId === operationId)) {
    throw new Problem(
      `--bind: there is no operation ${operationId}. See: pnpm intake status, which lists all.`,
    );
  }
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  if (new Set(names).size < names.length)
    throw new Problem(`--bind: ${path} has two placeholders of one name. Rename one.`);
  return { operationId, method, path };
}
