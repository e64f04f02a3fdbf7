/**
 * Every package is at the registry already: a workflow is trusted with a package by its settings there, and cannot
 * publish a new one. It would fail on that one after it has published the others.
 */
export async function checkKnown(
  registry: string,
  names: readonly string[],
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<readonly string[]> {
  const asked = await Promise.all(names.map((name) => ask(new URL(name, registry), name, fetch)));
  return asked.flatMap((obstacle) => obstacle ?? []);
}

async function ask(
  url: URL,
  name: string,
  fetch: typeof globalThis.fetch,
): Promise<string | undefined> {
  try {
    const headers = { accept: "application/vnd.npm.install-v1+json" };
    const answer = await fetch(url, { headers });
    if (answer.status === 404) {
      return `${name} is not at ${url.host} yet. Publish its first version by hand: CONTRIBUTING.md, "The first time"`;
    }
    if (!answer.ok) return tellObstacle(url, name, `it answered ${answer.status}`);
    const found = (await answer.json()) as { readonly name?: unknown } | null;
    return found?.name === name
      ? undefined
      : tellObstacle(url, name, "it answered with something else");
  } catch (error) {
    return tellObstacle(url, name, error instanceof Error ? error.message : String(error));
  }
}

function tellObstacle({ host }: URL, name: string, reason: string): string {
  return `${host} could not be asked for ${name}: ${reason}. Run this again when it answers`;
}
