import { readdirSync, readFileSync } from "node:fs";

// To look takes some milliseconds of the processors that are measured.
const sampleEveryMs = 100;

/**
 * Follows the resident memory of a process and of all that it starts. Returns the function that ends it and tells
 * the largest sum seen, in bytes; NaN where there is no /proc to look into.
 */
export function watchMemory(pid: number | undefined): () => number {
  let peak = Number.NaN;
  const look = (): void => {
    const bytes = pid === undefined ? Number.NaN : readTreeMemory(pid);
    if (!(bytes <= peak) && bytes > 0) peak = bytes;
  };
  const timer = setInterval(look, sampleEveryMs);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

/** Resident memory of a process and of all that it started, in bytes. */
export function readTreeMemory(root: number): number {
  const parents = new Map<number, number>();
  for (const name of listProc()) {
    const pid = Number(name);
    const stat = read(`/proc/${pid}/stat`);
    // The name stands in brackets and may hold anything; state and parent come after it.
    const parent = /^.*\) \S (\d+)/s.exec(stat)?.[1];
    if (parent !== undefined) parents.set(pid, Number(parent));
  }
  let sum = 0;
  for (const pid of parents.keys()) {
    if (!isWithin(pid, root, parents)) continue;
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0;
    sum += Number(kilobytes) * 1024;
  }
  return sum;
}

function isWithin(pid: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (let it: number | undefined = pid; it !== undefined && it > 1; it = parents.get(it)) {
    if (it === root) return true;
  }
  return false;
}

function listProc(): string[] {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

// A process may end between being listed and being read.
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
