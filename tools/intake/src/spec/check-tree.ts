import { join } from "node:path";
import { ROOT_FILE, readTree } from "@cash-in/description/tree";
import { Problem } from "@cash-in/workbench/problem";
import { BaseResolver, bundle, createConfig, lintDocument } from "@redocly/openapi-core";
import { readSpec } from "./read-spec.ts";

/** Throws where a tree is no whole spec: a reference dangles, OpenAPI's structure is broken, two files have one name. */
export async function checkTree(root: string): Promise<void> {
  readSpec(readTree(root));
  const config = await createConfig({ rules: { struct: "error", "no-unresolved-refs": "error" } });
  const ref = join(root, ROOT_FILE);
  const externalRefResolver = new BaseResolver(config.resolve);
  const document = await externalRefResolver.resolveDocument(null, ref, true);
  if (document instanceof Error) throw new Problem(document.message);
  const problems = await lintDocument({ document, config, externalRefResolver });
  const { problems: more } = await bundle({ ref, config, componentRenamingConflicts: "error" });
  const [problem] = [...problems, ...more];
  if (problem === undefined) return;
  const [place] = problem.location;
  const where = place
    ? `${place.source.absoluteRef.slice(root.length + 1)} ${place.pointer ?? ""}: `
    : "";
  const message = `${where}${problem.message}`.replaceAll(`${root}/`, "");
  throw new Problem(
    `The spec would not be whole afterwards, so nothing was written: ${message.replace(/\.?$/, ".")} Where it comes of adopting, adopt operations by name to find their page, and leave that one out.`,
  );
}
