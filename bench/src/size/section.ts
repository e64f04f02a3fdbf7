import { oursNamed } from "../peers/ours.ts";
import type { Peer } from "../peers/peer.ts";
import { listFailures, preparePeers } from "../peers/prepare.ts";
import { formatCount, formatKilobytes, formatMegabytes } from "../report/format.ts";
import type { Section, Table } from "../report/section.ts";
import { bundle } from "../run/paths.ts";
import { readDocument, readOperations } from "../spec/read-operations.ts";
import { listParts } from "./list-parts.ts";
import { type BundleSize, measureBundle } from "./measure-bundle.ts";
import { type InstallSize, measureInstall } from "./measure-install.ts";
import { gzipTarget, pickUses, type Use } from "./uses.ts";

interface PeerSize {
  readonly bundles: Readonly<Record<Use["id"], BundleSize>>;
  readonly runtime: InstallSize;
  readonly tools: InstallSize;
}

/** What a client adds to a program, and to a disk. */
export const sizeSection: Section = {
  id: "size",
  title: "Size",
  rounds: 1,
  async measure(report) {
    const { ready, failures } = await preparePeers(report);
    const uses = pickUses(readOperations(readDocument(bundle)));
    const figures: Record<string, PeerSize> = {};
    for (const peer of ready) {
      report(`bundling ${peer.name}`);
      figures[peer.id] = await measurePeer(peer, uses);
    }
    const one = figures[oursNamed.id]?.bundles.one.gzip ?? Number.NaN;
    return {
      tables: [
        ...tabulate(figures, ready, uses),
        tabulateParts(await listParts(uses[0]?.operations ?? [])),
      ],
      notes: [...notes, ...listFailures(failures)],
      targets: [
        {
          target: `one operation: at most ${formatKilobytes(gzipTarget)} gzip`,
          measured: formatKilobytes(one),
          met: one <= gzipTarget,
        },
      ],
      figures,
    };
  },
};

const notes = [
  "Bundled and minified by esbuild as an ES module for any platform, gzip at level 9. The bundled module makes a client and exports one function for each operation used; nothing else is in it.",
  "“Operations named”: `create…ClientOf([operation], …)` instead of `create…Client(…)`, so that the descriptions of the area's other operations are left out.",
  "Installed: packages, files and bytes in `node_modules`, with all dependencies. “To run” is what the program imports at run time; a generated client is in the program's own source instead. “To generate” is what a user installs to make the client from the description; ours come made.",
];

async function measurePeer(peer: Peer, uses: readonly Use[]): Promise<PeerSize> {
  const bundles: Record<string, BundleSize> = {};
  for (const { id, operations } of uses) bundles[id] = await measureBundle(peer, operations);
  return {
    bundles: bundles as PeerSize["bundles"],
    runtime: measureInstall(peer.runtime),
    tools: measureInstall(peer.tools),
  };
}

function tabulate(
  figures: Readonly<Record<string, PeerSize>>,
  peers: readonly Peer[],
  uses: readonly Use[],
): Table[] {
  const rows = peers.flatMap((peer) => {
    const size = figures[peer.id];
    return size === undefined ? [] : [{ peer, size }];
  });
  return [
    {
      title: "Bundle: minified, gzip",
      columns: ["client", ...uses.map(({ title }) => title)],
      rows: rows.map(({ peer, size }) => [
        peer.name,
        ...uses.map(({ id }) => {
          const { minified, gzip } = size.bundles[id];
          return `${formatKilobytes(minified)}, **${formatKilobytes(gzip)}**`;
        }),
      ]),
    },
    {
      title: "Installed",
      columns: ["client", "to run", "to generate"],
      rows: rows
        .filter(({ peer }) => peer.sharedWith === undefined)
        .map(({ peer, size }) => [peer.name, showInstall(size.runtime), showInstall(size.tools)]),
    },
  ];
}

function tabulateParts(parts: Readonly<Record<string, number>>): Table {
  return {
    title: "What our bundle for one operation consists of, minified",
    columns: ["part", "size"],
    rows: Object.entries(parts).map(([part, bytes]) => [part, formatKilobytes(bytes)]),
  };
}

function showInstall({ packages, files, bytes }: InstallSize): string {
  if (packages === 0) return "nothing";
  const noun = packages === 1 ? "package" : "packages";
  return `${packages} ${noun}, ${formatCount(files)} files, ${formatMegabytes(bytes)}`;
}
