import type { Dependency } from "./list-production.ts";

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

type Known = Readonly<
  Record<
    string,
    readonly { severity: string; title: string; url: string; vulnerable_versions: string }[]
  >
>;

/** Has a known weakness for good: a registry that does not say so knows nothing, whatever it answers. */
const canary = { name: "growl", version: "1.9.2" };

/** Asks a registry for the advisories on some packages, as `npm audit` does. */
export async function askAdvisories(
  registry: string,
  dependencies: readonly Dependency[],
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<Answer> {
  const question = Map.groupBy(dependencies, ({ name }) => name);
  const list = (name: string) => (question.get(name) ?? []).map(({ version }) => version);
  const asked = Object.fromEntries([...question.keys()].map((it) => [it, list(it)]));
  const body = JSON.stringify({
    ...asked,
    [canary.name]: [...list(canary.name), canary.version],
  });
  const url = new URL("-/npm/v1/security/advisories/bulk", registry);
  try {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(url, { method: "POST", headers, body });
    if (!answer.ok) return { obstacle: `${url.host} answered ${answer.status}` };
    const known = (await answer.json()) as Known;
    if (!known[canary.name]?.length) {
      return {
        obstacle: `${url.host} does not know that ${canary.name}@${canary.version} is unsafe`,
      };
    }
    return { advisories: toAdvisories(known, list) };
  } catch (error) {
    return { obstacle: `${url.host}: ${error instanceof Error ? error.message : error}` };
  }
}

// The registry answers only what concerns the versions that were asked for, the canary among them.
function toAdvisories(known: Known, list: (name: string) => readonly string[]): Advisory[] {
  return Object.entries(known)
    .filter(([name]) => list(name).length > 0)
    .flatMap(([name, advisories]) =>
      advisories.map(({ severity, title, url, vulnerable_versions: vulnerable }) => ({
        ...{ name, versions: list(name), severity, title, url, vulnerable },
      })),
    );
}
