import { bundle } from "../run/paths.ts";
import { ensureGenerated } from "./generate.ts";
import { peers } from "./index.ts";
import type { Peer } from "./peer.ts";

/** A peer that cannot be measured, and why. */
export interface Failure {
  readonly peer: Peer;
  readonly reason: string;
}

/** Generates the clients that are not there yet. */
export async function preparePeers(
  report: (progress: string) => void,
): Promise<{ ready: Peer[]; failures: Failure[] }> {
  const ready: Peer[] = [];
  const failures: Failure[] = [];
  for (const peer of peers) {
    report(`generating ${peer.name}`);
    const reason = await ensureGenerated(peer, bundle);
    if (reason === undefined) ready.push(peer);
    else failures.push({ peer, reason });
  }
  return { ready, failures };
}

/** Notes that say of each failed peer how it failed. */
export function listFailures(failures: readonly Failure[]): string[] {
  return failures.map(({ peer, reason }) => `${peer.name} fails on our description: ${reason}`);
}
