/** The example of a README, made to run. */
export interface Program {
  readonly code: string;
  /** Packages that it imports. */
  readonly needs: readonly string[];
}

/** What the README of core speaks of without making it: its readers have an area package. */
const borrowed = `import { createCollectionClient } from "@cash-in/collection";

const collection = createCollectionClient({ apiKey: "any", server: "mock" });
const settlementNumber = "S-2026-0042";
const use = console.log;
const report = console.log;
`;

/**
 * Makes a program of the first example in a README, which calls the mock server at `url`. `undefined` if there is none.
 *
 * Examples without imports are fragments: each, up to a blank line, has names of its own.
 */
export function createProgram(readme: string, url: string): Program | undefined {
  const example = /^```ts\n(.*?)^```$/ms.exec(readme)?.[1];
  if (example === undefined) return undefined;
  const whole = /^import /m.test(example) ? example : borrowed + separate(example);
  const code = expectErrors(whole).replaceAll('server: "mock"', `server: ${JSON.stringify(url)}`);
  const imports = [...code.matchAll(/ from "(@[^/"]+\/[^/"]+)[^"]*";$/gm)];
  return { code, needs: [...new Set(imports.map(([, name = ""]) => name))] };
}

function separate(example: string): string {
  const fragments = example.trim().split(/\n{2,}/);
  return fragments.map((fragment) => `{\n${fragment}\n}\n`).join("");
}

/** A call with the comment `//=> throws SomeError` has to throw that. */
function expectErrors(code: string): string {
  return code.replaceAll(
    /^(await .*;)\n\/\/=> throws (\w+)$/gm,
    (_, call, name) => `{
  const thrown = await (async () => { ${call} })().catch((error: Error) => error.name);
  if (thrown !== "${name}") throw new Error(\`${name} was promised, not \${thrown}\`);
}`,
  );
}
