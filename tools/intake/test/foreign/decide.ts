import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fieldsOf } from "@cash-in/description/json";

/** What a call with a method does to the world, as far as the method tells. */
const EFFECTS = { get: "read", put: "replace", post: "create", patch: "create", delete: "delete" };

/**
 * Decides what an import leaves to a person, in the files that it wrote: the effect of every operation, and the server
 * where the pages name none. A person reads the pages for that; here the method decides.
 */
export function decide(spec: string): number {
  const document = join(spec, "openapi.yaml");
  const root = readFileSync(document, "utf8");
  const server =
    "servers:\n  - url: https://api.foreign.test\n    description: Named by a person.\n";
  writeFileSync(document, root.replace("servers: []\n", server));
  const files = readdirSync(spec, { recursive: true, encoding: "utf8" });
  let decided = 0;
  for (const file of files.filter((it) => /paths[/\\][^/\\]*\.yaml$/.test(it))) {
    const path = join(spec, file);
    let method = "";
    const lines = readFileSync(path, "utf8").split("\n");
    const changed = lines.map((line) => {
      method = /^(\w+):$/.exec(line)?.[1] ?? method;
      if (line !== "  x-effect: TODO") return line;
      decided += 1;
      return describeEffect(method);
    });
    writeFileSync(path, changed.join("\n"));
  }
  return decided;
}

function describeEffect(method: string): string {
  const effect = String(fieldsOf(EFFECTS)[method]);
  if (effect === "read") return "  x-effect: read";
  const lines = ['  description: "Sent twice: the pages do not say."', `  x-effect: ${effect}`];
  if (effect !== "replace")
    lines.push("  x-reconcile:", "    none: No page names a read that tells.");
  return lines.join("\n");
}
