import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Finding, Mutant } from "../mutant.ts";
import { type Engine, startEngine } from "./engine.ts";
import { runNode } from "./run-node.ts";
import type { Trial } from "./trial.ts";

type Lint = (
  config: string,
  spec: string,
) => Promise<{ readonly problems: readonly { readonly ruleId: string }[] }>;

/**
 * Finds what notices a mutant of the spec: a rule, a fact in a table, the generator, or a contract test after everything
 * has been made anew from it. That the committed files then differ is told apart: whoever changes the spec makes them anew.
 */
export class SpecTrial implements Trial {
  readonly #root: string;
  readonly #pristine: string;
  readonly #lint: Lint;
  readonly #facts: Engine;
  readonly #contracts = new Map<string, Engine>();

  private constructor(root: string, pristine: string, lint: Lint, facts: Engine) {
    this.#root = root;
    this.#pristine = pristine;
    this.#lint = lint;
    this.#facts = facts;
  }

  static async start(root: string, pristine: string): Promise<SpecTrial> {
    const rules = pathToFileURL(join(root, "tools/lint/src/lint-spec.ts")).href;
    const { lintSpec } = (await import(rules)) as { readonly lintSpec: Lint };
    return new SpecTrial(root, pristine, lintSpec, await startEngine(join(root, "tools/lint")));
  }

  forget(file: string): void {
    this.#facts.forget(file);
  }

  async findKiller({ group }: Pick<Mutant, "group">): Promise<Finding> {
    const rule = await this.#findRule();
    if (rule !== undefined) return { killer: `lint › ${rule}` };
    const fact = await this.#facts.findFailure(["test/"]);
    if (fact) return { killer: `lint › ${fact.name || fact.file}` };
    try {
      return await this.#makeAnew(group);
    } finally {
      this.#restore(join("packages", group));
      this.#forgetGenerated(group, this.#contracts.get(group));
    }
  }

  async #findRule(): Promise<string | undefined> {
    const config = join(this.#root, "redocly.yaml");
    try {
      const { problems } = await this.#lint(config, join(this.#root, "spec/openapi.yaml"));
      return problems[0]?.ruleId;
    } catch (error) {
      return error instanceof Error ? error.name : "an error";
    }
  }

  async #makeAnew(area: string): Promise<Finding> {
    const command = join(this.#root, "tools/generate/src/cli.ts");
    const made = await runNode([command, "--area", area], { cwd: this.#root });
    if (!made.isGood) return { killer: "generate refuses it" };
    const contract = await this.#startContract(area);
    this.#forgetGenerated(area, contract);
    const failure = await contract.findFailure([]);
    if (failure) return { killer: `contract › ${failure.name || failure.file}` };
    return { isStale: /[1-9]\d* files? written/.test(made.output) };
  }

  async #startContract(area: string): Promise<Engine> {
    const at = (path: string): string => join(this.#root, path);
    const sources = {
      "@cash-in/contract": at("tools/contract/src/index.ts"),
      "@cash-in/core": at("packages/core/src/index.ts"),
    };
    const started =
      this.#contracts.get(area) ?? (await startEngine(at(`packages/${area}`), sources));
    this.#contracts.set(area, started);
    return started;
  }

  #forgetGenerated(area: string, engine: Engine | undefined): void {
    const folder = join(this.#root, "packages", area, "src/generated");
    for (const file of readdirSync(folder)) engine?.forget(join(folder, file));
  }

  #restore(path: string): void {
    const from = join(this.#pristine, path);
    const filter = (it: string): boolean =>
      !/[\\/](node_modules|\.reports|\.vite)([\\/]|$)/.test(it);
    cpSync(from, join(this.#root, path), { recursive: true, filter });
  }
}
