import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { CreateClient } from "../../src/client.ts";

const generator = fileURLToPath(new URL("../../../generate/src/cli.ts", import.meta.url));

/** What the generator made of a document: a client, or the reason why not. */
export type Made = { readonly createClient: CreateClient } | { readonly refusal: string };

/**
 * Makes a client with the generator's own command, as a user does: what it reads and what the suite reads stay apart.
 *
 * @param folder Where to. What is in it finds core as this package does.
 */
export async function makeClient(name: string, document: URL, folder: string): Promise<Made> {
  // Strict: nothing is left out in silence of which a case could be missing.
  const args = [generator, "--strict", "--spec", fileURLToPath(document), "--out", folder];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const [code, out, problems] = await Promise.all([
    new Promise<number | null>((resolve, reject) => {
      child.on("error", reject).on("close", resolve);
    }),
    text(child.stdout),
    text(child.stderr),
  ]);
  if (code !== 0) return { refusal: `${problems}${out}` };
  const index = pathToFileURL(`${folder}/${name}/src/generated/index.ts`);
  const exported = (await import(index.href)) as Readonly<Record<string, CreateClient>>;
  const [createClient] = Object.keys(exported)
    .filter((it) => /^create\w+Client$/.test(it))
    .flatMap((it) => exported[it] ?? []);
  if (!createClient) throw new Error(`${index} exports no client.`);
  return { createClient };
}
