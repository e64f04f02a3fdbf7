import { findProgram } from "../peers/generate.ts";
import { bundle, inPeers, inRepository } from "../run/paths.ts";

/** One mock server that can be started. */
export interface MockServer {
  readonly id: string;
  readonly name: string;
  readonly package: string;
  readonly command: readonly string[];
}

// Below the ports that systems give to outgoing connections, so that no such connection holds it.
const port = 14318;

/** A call that every mock server answers with the description's example. */
export const mockAddress = `http://127.0.0.1:${port}/collection-cases?invoiceNumber=INV-2026-001`;

/** Starts our mock server over any description. */
export function startMockOf(spec: string): string[] {
  return [process.execPath, inRepository("bench/src/mock/run-ours.ts"), spec, `${port}`];
}

export const mockServers: readonly MockServer[] = [
  {
    id: "ours",
    name: "@cash-in/mock",
    package: "@cash-in/mock",
    command: [process.execPath, inRepository("packages/mock/dist/cli.js"), "--port", `${port}`],
  },
  {
    id: "prism",
    name: "Prism, silent",
    package: "@stoplight/prism-cli",
    command: [findProgram("prism"), "mock", bundle, "--port", `${port}`, "-v", "silent"],
  },
  {
    id: "scalar",
    name: "@scalar/mock-server on Hono",
    package: "@scalar/mock-server",
    command: [process.execPath, inPeers("run-scalar.ts"), bundle, `${port}`],
  },
];
