import { fileURLToPath } from "node:url";

/** Absolute path of something in the repository. */
export function inRepository(path: string): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}

/** Absolute path of something in the workspace of the peers. */
export function inPeers(path: string): string {
  return inRepository(`bench/peers/${path}`);
}

/**
 * Absolute path of something that a run makes; git ignores it. What stands there finds the peers' packages first, and
 * ours above.
 */
export function inGenerated(path: string): string {
  return inPeers(`.generated/${path}`);
}

/** The description of the whole API, from which every peer makes its client. */
export const bundle = inRepository("packages/mock/openapi.yaml");
