import { readPrograms } from "@cash-in/examples/markdown/read-programs";

/** The first program of a README, made to call the mock server of the rehearsal. */
export interface Example {
  readonly code: string;
  /** Packages of ours that it imports. */
  readonly needs: readonly string[];
}

/** Reads the first program of a README; `undefined` if there is none. */
export function readExample(readme: string, url: string): Example | undefined {
  const [program] = readPrograms(readme, "README.md");
  if (program === undefined) return undefined;
  const code = program.code.replaceAll('server: "mock"', `server: ${JSON.stringify(url)}`);
  const imports = [...code.matchAll(/ from "(@[^/"]+\/[^/"]+)[^"]*";$/gm)];
  return { code, needs: [...new Set(imports.map(([, name = ""]) => name))] };
}
