import { findProgram } from "../peers/generate.ts";
import { formatCount, formatMegabytes, formatRange, formatRatio } from "../report/format.ts";
import type { Section, Table } from "../report/section.ts";
import { compareRounds, summarise } from "../report/statistics.ts";
import { executeWell } from "../run/execute.ts";
import { startServer } from "../run/start-server.ts";
import { type MockServer, mockAddress, mockServers } from "./servers.ts";

const connections = 10;
const loadSeconds = 3;

interface Life {
  readonly startMs: number;
  readonly idleBytes: number;
  readonly loadedBytes: number;
  readonly perSecond: number;
}

/** By server, what each round gave. */
type MockFigures = Record<string, Life[]>;

/** Our mock server against others. */
export const mockSection: Section = {
  id: "mock",
  title: "The mock server",
  rounds: 5,
  async measure(report, rounds) {
    const figures: MockFigures = {};
    const failures = new Map<MockServer, string>();
    for (let round = 1; round <= rounds; round += 1) {
      for (const server of mockServers.filter((it) => !failures.has(it))) {
        report(`round ${round} of ${rounds}, ${server.name}`);
        try {
          figures[server.id] = [...(figures[server.id] ?? []), await measureLife(server)];
        } catch (error) {
          failures.set(server, describeFailure(error));
        }
      }
    }
    return {
      tables: [tabulate(figures, rounds)],
      notes: [
        ...notes,
        ...[...failures].map(([{ name }, reason]) => `${name} fails on our description: ${reason}`),
      ],
      targets: [],
      figures,
    };
  },
};

// The first lines say it; what follows is a stack or a help text.
function describeFailure(error: unknown): string {
  return `${error}`.split("\n").slice(0, 3).join(" ");
}

const notes = [
  `Start: from the start of the process until it answers a call with the description's example. Memory: resident, after that, and after ${loadSeconds} seconds of load. Requests: GET with query, ${connections} connections, by autocannon in another process of the same machine, so that both share its processors.`,
  "Ours is Prism's parts without its command line, in one process; it checks requests as Prism does and adds a check of its own where Prism hides a rejected request. Prism runs with its log off; Scalar's server checks no requests.",
];

async function measureLife({ command }: MockServer): Promise<Life> {
  const server = await startServer(command, mockAddress);
  try {
    const idleBytes = server.readMemory();
    const perSecond = await measureLoad();
    return { startMs: server.startMs, idleBytes, loadedBytes: server.readMemory(), perSecond };
  } finally {
    await server.stop();
  }
}

async function measureLoad(): Promise<number> {
  const { output } = await executeWell([
    findProgram("autocannon"),
    ...["--connections", `${connections}`, "--duration", `${loadSeconds}`],
    ...["--headers", "X-Api-Key=key", "--json", mockAddress],
  ]);
  const { requests, non2xx } = JSON.parse(output) as {
    requests: { average: number };
    non2xx: number;
  };
  if (non2xx > 0) throw new Error(`${non2xx} answers were no success.`);
  return requests.average;
}

function tabulate(figures: MockFigures, rounds: number): Table {
  const servers = mockServers.filter(({ id }) => figures[id]?.length === rounds);
  const list = (id: string, field: keyof Life) => (figures[id] ?? []).map((it) => it[field]);
  const against = (id: string, field: keyof Life) =>
    formatRatio(compareRounds(list(id, field), list("prism", field)));
  return {
    title: "One server, started and loaded",
    columns: [
      "server",
      "start",
      "against Prism",
      "memory idle",
      "memory loaded",
      "requests per second",
      "against Prism",
    ],
    rows: servers.map(({ id, name }) => [
      name,
      formatRange(summarise(list(id, "startMs")), (ms) => `${(ms / 1000).toFixed(2)} s`),
      against(id, "startMs"),
      formatMegabytes(summarise(list(id, "idleBytes")).median),
      formatMegabytes(summarise(list(id, "loadedBytes")).median),
      formatRange(summarise(list(id, "perSecond")), formatCount),
      against(id, "perSecond"),
    ]),
  };
}
