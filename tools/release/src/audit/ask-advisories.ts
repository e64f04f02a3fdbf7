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

/** Asks a registry for the advisories on some packages, as `npm audit` does. */
export async function askAdvisories(
  registry: string,
  dependencies: readonly Dependency[],
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<Answer> {
  const question = Map.groupBy(dependencies, ({ name }) => name);
  const list = (name: string) => (question.get(name) ?? []).map(({ version }) => version);
  const body = JSON.stringify(Object.fromEntries([...question.keys()].map((it) => [it, list(it)])));
  const url = new URL("-/npm/v1/security/advisories/bulk", registry);
  try {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(url, { method: "POST", headers, body });
    if (!answer.ok) return { obstacle: `${url.host} answered ${answer.status}` };
    return { advisories: toAdvisories((await answer.json()) as Known, list) };
  } catch (error) {
    return { obstacle: `${url.host}: ${error instanceof Error ? error.message : error}` };
  }
}

// The registry answers only what concerns the versions that were asked for.
function toAdvisories(known: Known, list: (name: string) => readonly string[]): Advisory[] {
  return Object.entries(known).flatMap(([name, advisories]) =>
    advisories.map(({ severity, title, url, vulnerable_versions: vulnerable }) => ({
      ...{ name, versions: list(name), severity, title, url, vulnerable },
    })),
  );
}
