import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Kind, Mutant, Verdict } from "../mutant.ts";
import { createSnapshot } from "./snapshot.ts";
import { makeTemporary, removeTemporary } from "./temporary.ts";
import { startWorker } from "./worker-process.ts";

export interface RunOptions {
  readonly repository: string;
  /** How many mutants are tried at once. */
  readonly workers: number;
  /** Does not look whether all is well without a mutant: whoever runs this test runs those as well. */
  readonly isQuick?: boolean;
  readonly onVerdict?: (verdict: Verdict) => void;
}

/** Tries mutants of one kind, each in a copy of the repository. */
export async function runMutants(
  kind: Kind,
  mutants: readonly Mutant[],
  { repository, workers, isQuick = false, onVerdict = () => {} }: RunOptions,
): Promise<Verdict[]> {
  const pristine = createSnapshot(repository);
  const queue = [...(isQuick ? [] : createIdle(pristine, mutants)), ...mutants];
  try {
    const running = Array.from({ length: workers }, () => work(kind, pristine, queue, onVerdict));
    return (await Promise.all(running)).flat();
  } finally {
    removeTemporary(pristine);
  }
}

const idle = "nothing is changed";

// What fails without a mutant says nothing about one. Where no file is changed, the trial looks at that itself.
function createIdle(pristine: string, [first]: readonly Mutant[]): Mutant[] {
  if (!first) throw new Error("There are no mutants.");
  if (!first.change) return [];
  const { file } = first.change;
  return [
    { ...first, id: idle, change: { file, text: readFileSync(join(pristine, file), "utf8") } },
  ];
}

async function work(
  kind: Kind,
  pristine: string,
  queue: Mutant[],
  onVerdict: (verdict: Verdict) => void,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  while (queue.length > 0) {
    for (const verdict of await tryInTurn(kind, pristine, queue, onVerdict)) verdicts.push(verdict);
  }
  return verdicts;
}

/** Until the queue is empty, or a mutant has to be ended together with its worker. */
async function tryInTurn(
  kind: Kind,
  pristine: string,
  queue: Mutant[],
  onVerdict: (verdict: Verdict) => void,
): Promise<Verdict[]> {
  const root = makeTemporary();
  cpSync(pristine, root, { recursive: true, verbatimSymlinks: true });
  const worker = startWorker();
  const verdicts: Verdict[] = [];
  try {
    const isReady = await worker.ask({ kind, root, pristine });
    // What it says later would pass for its word on a mutant.
    if (!isReady) throw new Error("A worker did not start within three minutes. Run it again.");
    for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
      const answer = await worker.ask({ mutant });
      const verdict = answer ?? { kind, id: mutant.id, killer: "no end within three minutes" };
      if (mutant.id === idle) {
        refuseKiller(verdict);
        continue;
      }
      verdicts.push(verdict);
      onVerdict(verdict);
      if (answer === undefined) break;
    }
  } finally {
    worker.stop();
    removeTemporary(root);
  }
  return verdicts;
}

function refuseKiller({ kind, killer }: Verdict): void {
  if (killer === undefined) return;
  throw new Error(`The tests of ${kind} fail without any mutant: ${killer}. Run: pnpm test`);
}
