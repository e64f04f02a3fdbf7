import { mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runToEnd } from "@cash-in/workbench/run-to-end";

/** A known weakness of a package. */
interface Advisory {
  readonly name: string;
  readonly versions: readonly string[];
  readonly severity: string;
  readonly title: string;
  readonly url: string;
  /** Range of versions that have it. */
  readonly vulnerable: string;
}

/** What the registry knows, or why it could not be asked. */
export type Answer = { readonly advisories: readonly Advisory[] } | { readonly obstacle: string };

/** What counts here of what `pnpm audit` says. */
interface Report {
  readonly advisories: Readonly<
    Record<
      string,
      {
        readonly module_name: string;
        readonly findings: readonly { readonly version: string }[];
        readonly severity: string;
        readonly title: string;
        readonly url: string;
        readonly vulnerable_versions: string;
      }
    >
  >;
}

/** Asks a registry, by `pnpm audit`, for the advisories on what some packages bring. */
export async function askAdvisories(
  root: string,
  folders: readonly string[],
  registry: string,
): Promise<Answer> {
  const proof = await askAboutCanary(registry);
  if ("obstacle" in proof) return proof;
  if (proof.advisories.length === 0) {
    const { host } = new URL(registry);
    return { obstacle: `${host} does not know that ${canary.name}@${canary.version} is unsafe` };
  }
  const filters = folders.flatMap((it) => ["--filter", `./${it}`]);
  return ask(root, registry, [...filters, "--fail-if-no-match"]);
}

/** Has a known weakness for good: a registry that does not say so knows nothing, whatever it answers. */
const canary = { name: "growl", version: "1.9.2" };

async function askAboutCanary(registry: string): Promise<Answer> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "audit-"));
  const { name, version } = canary;
  const manifest = { dependencies: { [name]: version } };
  const lockfile = {
    lockfileVersion: "9.0",
    importers: { ".": { dependencies: { [name]: { specifier: version, version } } } },
    packages: { [`${name}@${version}`]: { resolution: { integrity: "sha512-" } } },
    snapshots: { [`${name}@${version}`]: {} },
  };
  await writeFile(join(folder.path, "package.json"), JSON.stringify(manifest));
  // JSON is YAML.
  await writeFile(join(folder.path, "pnpm-lock.yaml"), JSON.stringify(lockfile));
  // Awaited here: the folder is gone when this ends.
  return await ask(folder.path, registry, ["--ignore-workspace"]);
}

async function ask(cwd: string, registry: string, options: readonly string[]): Promise<Answer> {
  const args = [...options, "audit", "--prod", "--json", "--registry", registry];
  // It ends with 1 where it finds advisories, and where it cannot ask.
  const { stdout, stderr } = await runToEnd("pnpm", args, { cwd });
  const report = readReport(stdout);
  if (report === undefined) return { obstacle: describeFailure(registry, `${stdout}${stderr}`) };
  return { advisories: Object.values(report.advisories).map(toAdvisory) };
}

function readReport(text: string): Report | undefined {
  try {
    const report = JSON.parse(text) as Partial<Report>;
    return typeof report.advisories === "object" ? (report as Report) : undefined;
  } catch {
    return undefined;
  }
}

function toAdvisory(found: Report["advisories"][string]): Advisory {
  const { module_name: name, findings, severity, title, url, vulnerable_versions } = found;
  const versions = findings.map(({ version }) => version);
  return { name, versions, severity, title, url, vulnerable: vulnerable_versions };
}

// pnpm breaks its sentence into lines with a bar before each, and names the address in it.
function describeFailure(registry: string, said: string): string {
  const sentence = said.replace(/[×│├▶╰─]/g, " ").replace(/\s+/g, " ");
  return `${new URL(registry).host}: ${sentence.replace(/ \(at [^)]*\)/, "").replace(/[:\s]+$/, "")}`;
}
