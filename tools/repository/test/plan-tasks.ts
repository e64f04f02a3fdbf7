import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** A task of `pnpm test`, as turbo would run it. */
export interface Task {
  readonly id: string;
  readonly hash: string;
  /** From the root of the repository. */
  readonly folder: string;
  /** What decides its hash, by path from the root: its own files, and those of the tasks that it needs. */
  readonly inputs: ReadonlySet<string>;
}

interface Planned {
  readonly taskId: string;
  readonly hash: string;
  readonly command: string;
  readonly directory: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly dependencies: readonly string[];
}

/** Asks turbo what `pnpm test` would run in a checkout. Nothing is run. */
export function planTasks(turbo: string, folder: string, names: readonly string[]): Task[] {
  const args = ["run", ...names, "--dry=json", "--cwd", folder];
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
  const text = execFileSync(turbo, args, {
    encoding: "utf8",
    env,
    maxBuffer: 2 ** 28,
    // Its warnings are part of the error where it fails, and of nothing else.
    stdio: ["ignore", "pipe", "pipe"],
  });
  const plan = JSON.parse(text) as {
    tasks: readonly Planned[];
    globalCacheInputs: { files: Readonly<Record<string, string>> };
  };
  const byId = new Map(plan.tasks.map((task) => [task.taskId, task]));
  const own = new Map(
    plan.tasks.map(({ taskId, directory, inputs }) => [
      taskId,
      Object.keys(inputs).map((path) => join(directory, path)),
    ]),
  );
  const collect = (id: string, seen: Set<string>): Set<string> => {
    if (seen.has(id)) return seen;
    seen.add(id);
    for (const needed of byId.get(id)?.dependencies ?? []) collect(needed, seen);
    return seen;
  };
  return plan.tasks
    .filter(({ command }) => command !== "<NONEXISTENT>")
    .map(({ taskId: id, hash, directory }) => ({
      id,
      hash,
      folder: directory,
      inputs: new Set([
        ...Object.keys(plan.globalCacheInputs.files),
        ...[...collect(id, new Set())].flatMap((it) => own.get(it) ?? []),
      ]),
    }));
}
