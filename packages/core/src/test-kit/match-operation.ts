import type { Operation } from "../operation.ts";

/** The operation that a request is for, and the values of its path. */
export interface Match {
  readonly operation: Operation | undefined;
  readonly path: Readonly<Record<string, string>>;
}

/** Makes the function that finds the operation of a request. What stands before the operation's path is the server's. */
export function createMatcher(
  operations: readonly Operation[],
): (method: string, pathname: string) => Match {
  const patterns = operations
    .map((operation) => ({ operation, pattern: toPattern(operation.path) }))
    // The path that says most comes first: `/invoices/status` before `/invoices/{number}` and `/status`.
    .sort((a, b) => weigh(b.operation.path) - weigh(a.operation.path));
  return (method, pathname) => {
    for (const { operation, pattern } of patterns) {
      const found = operation.method === method && pattern.exec(pathname);
      if (found) return { operation, path: readPlaceholders(operation.path, found) };
    }
    return { operation: undefined, path: {} };
  };
}

const placeholder = /\{([^{}]+)\}/g;

function toPattern(path: string): RegExp {
  const parts = path
    .split(/\{[^{}]+\}/)
    .map((part) => encodeURI(part).replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`${parts.join("([^/]+)")}$`);
}

function weigh(path: string): number {
  const segments = path.split("/");
  return 1000 * segments.length + path.replace(placeholder, "").length;
}

function readPlaceholders(path: string, found: RegExpExecArray): Record<string, string> {
  const names = [...path.matchAll(placeholder)].map(([, name = ""]) => name);
  return Object.fromEntries(
    names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? "")]),
  );
}
