import type { Case, Lab } from "../../cases/lab.ts";

// What has a name of its own in the suite, from the cheapest to the dearest; descriptions last, because they
// compare the descriptor itself and notice everything.
const kinds = [
  /success$/,
  /everything given$/,
  /› \d+$/,
  /without key$/,
  /missing$/,
  /description$/,
];

/** A client with a wrong descriptor, and the one that it was made from. */
export interface Labs {
  readonly wrong: Lab;
  readonly right: Lab;
}

/**
 * The first case of an operation that fails with the wrong client; undefined where there is none.
 *
 * @throws Error where the case fails with the right client as well.
 */
export async function findKiller(
  cases: readonly Case[],
  id: string,
  { wrong, right }: Labs,
): Promise<string | undefined> {
  const own = cases.filter((it) => it.name.startsWith(`${id} `));
  for (const kind of kinds) {
    for (const { name, run } of own.filter((it) => kind.test(it.name))) {
      if ((await getReason(run, wrong)) === undefined) continue;
      // What fails whatever the client is, such as a call to a server that is gone, has noticed nothing.
      const cause = await getReason(run, right);
      if (cause === undefined) return name;
      throw new Error(`"${name}" fails without any mutant. Run: pnpm test`, { cause });
    }
  }
  return undefined;
}

async function getReason(run: Case["run"], lab: Lab): Promise<Error | undefined> {
  try {
    await run(lab);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
