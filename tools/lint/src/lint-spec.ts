import { globSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Problem } from "@cash-in/workbench/problem";
import {
  BaseResolver,
  bundle,
  type Config,
  type Document,
  detectSpec,
  lintConfig,
  lintDocument,
  lintFromString,
  loadConfig,
  type NormalizedProblem,
  stringifyYaml,
} from "@redocly/openapi-core";

/** The entry under `apis` in redocly.yaml that names the spec. */
const API = "cash-in";

export interface Result {
  problems: NormalizedProblem[];
  /** Set when the problems are those of the bundle, which exists in memory only. */
  bundle?: { path: string; text: string };
}

/**
 * Lints the spec and the workflows beside it and, once they are clean, the bundle made from the spec.
 * Every problem of the source would be one of the bundle as well, at a line that nobody edits.
 */
export async function lintSpec(configPath: string, spec?: string): Promise<Result> {
  const whole = await readConfig(configPath);
  const ref = spec ?? whole.resolvedConfig.apis?.[API]?.root;
  if (!ref)
    throw new Problem(
      `${configPath} names no root under apis.${API}. Add it, or say --spec <path>.`,
    );
  const config = whole.forAlias(API);

  const externalRefResolver = new BaseResolver(config.resolve);
  const document = await readSpec(ref, externalRefResolver);
  const problems = await lintDocument({ document, config, externalRefResolver });
  for (const path of globSync(join(dirname(ref), "workflows/*.arazzo.yaml"))) {
    const workflow = await readSpec(path, externalRefResolver);
    problems.push(...(await lintDocument({ document: workflow, config, externalRefResolver })));
  }
  const [unknown] = config.getUnusedRules().rules;
  if (unknown) throw new Problem(`${configPath}: there is no rule ${unknown}. Correct its name.`);
  if (problems.length > 0) return { problems };

  const bundled = await bundle({ ref, config });
  if (bundled.problems.length > 0) return { problems: bundled.problems };
  // The path is where the command writes the bundle if a problem in it has to be looked at.
  const path = join(tmpdir(), `cash-in-bundle-${process.pid}.yaml`);
  const text = stringifyYaml(bundled.bundle.parsed, { noRefs: true });
  return {
    problems: await lintFromString({ source: text, absoluteRef: path, config }),
    bundle: { path, text },
  };
}

async function readConfig(path: string): Promise<Config> {
  const config = await orCannotLint(path, () => loadConfig({ configPath: path }));
  const [fault] = await lintConfig({ config });
  if (fault) throw new Problem(`${path}: ${fault.message}`);
  return config;
}

async function readSpec(path: string, resolver: BaseResolver): Promise<Document> {
  return orCannotLint(path, async () => {
    const document = await resolver.resolveDocument(null, path, true);
    if (document instanceof Error) throw document;
    detectSpec(document.parsed);
    return document;
  });
}

/** Whatever fails in reading is one clear line; a rule that fails later keeps its stack. */
async function orCannotLint<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split("\n");
    throw new Problem(`${path}: ${reason}`, { cause: error });
  }
}
