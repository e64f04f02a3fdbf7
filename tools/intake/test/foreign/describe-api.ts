import { join } from "node:path";
import { readTree } from "@cash-in/description/tree";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { adopt, importSite } from "../../src/adoption/adopt.ts";
import type { Report } from "../../src/adoption/report/report.ts";
import { readSpec } from "../../src/spec/read-spec.ts";
import { accountFor } from "./account.ts";
import { type ApiReport, createApiReport, printApiReport } from "./api-report.ts";
import { bundleSpec, lintSpec } from "./bundle.ts";
import { runContract } from "./contract.ts";
import { decide } from "./decide.ts";
import { judgeContract, judgeLint } from "./judge.ts";
import { knownExceptions } from "./known-exceptions.ts";
import { serveAll } from "./serve.ts";
import { areThere, listPlaces, readPages, readSources, type Source } from "./sources.ts";
import { compare } from "./witness.ts";
import { createWorkspace, runScript, type Workspace } from "./workspace.ts";

/** Generators, compilers and servers, on machines that do other things besides. */
vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });

/** What is known of an API, and what its import must come to. */
export interface ApiFacts {
  /** The folder of its pages. */
  readonly name: string;
  /** Markdown files: pages of operations and of schemas. */
  readonly files: number;
  readonly report: ApiReport;
}

/** Imports a whole API from nothing, and does with it what a user does with our own. Each step takes the one before. */
export function describeApi({ name, files, report: want }: ApiFacts): void {
  const { [name]: known = { lint: {}, contract: {} } } = knownExceptions;
  const skipped = areThere ? "" : " (skipped: ../shared/apidog-pages is not there)";
  describe.skipIf(!areThere)(`${name}, imported from nothing${skipped}`, () => {
    let workspace: Workspace;
    let sources: Source[];
    let report: Report;
    let operationIds: string[];
    beforeAll(async () => {
      workspace = await createWorkspace();
      sources = await readSources(name);
      report = await importSite({ root: workspace.spec, pages: readPages(sources).pages });
      operationIds = [...report.operations].sort();
      return () => workspace.remove();
    });

    test("pages in are operations out and exceptions, and what is dropped has a reason", async () => {
      expect(sources).toHaveLength(files);
      const { pages, failures } = readPages(sources);
      const { document, problems } = await bundleSpec(workspace.document);
      expect(problems).toEqual([]);
      const account = accountFor(sources, document, [...report.exceptions, ...failures]);
      expect(account).toMatchObject({ lost: [], invented: [], operations: account.places });
      expect(report.pages + report.exceptions.length).toBe(account.pages);
      const found = createApiReport(pages, report, account, document);
      console.info(printApiReport(name, found));
      expect(found).toEqual(want);
    });

    test("a reader that shares no code with the tool finds no difference of which the report has no line", async () => {
      const { document } = await bundleSpec(workspace.document);
      const { facts, differences, untold } = compare(sources, document, report);
      console.info(
        `${name}: ${want.pages} pages, ${operationIds.length} operations, ${facts} facts compared, ${differences.length} differences, ${untold.length} without a line`,
      );
      expect(untold).toEqual([]);
      expect(facts).toBeGreaterThan(2000);
      // Without its report, each of them would be one.
      const silent = { ...report, doubtful: [], dropped: [], renamed: [], decisions: [] };
      expect(compare(sources, document, silent).untold).toEqual(differences);
    });

    test("a page that is cut short is an exception, and the others go on", async () => {
      const [first, ...others] = sources.filter((it) => listPlaces(it).length > 0);
      const cut = { address: "cut", text: first?.text.slice(0, 300) ?? "" };
      const { pages, failures } = readPages([cut, ...others]);
      const empty = await createWorkspace();
      onTestFinished(empty.remove);
      const cutShort = await importSite({ root: empty.spec, pages, dryRun: true });
      expect(failures.map(({ address }) => address)).toEqual(["cut"]);
      expect(cutShort.pages + failures.length).toBe(want.pages);
      expect(cutShort.operations).toHaveLength(new Set(others.flatMap(listPlaces)).size);
    });

    test("imported again, nothing changes", async () => {
      const again = await adopt({ root: workspace.spec, pages: readPages(sources).pages });
      expect(again.files).toEqual({ changed: [], created: [], deleted: [] });
    });

    test("a person decides the effects, then the linter finds what no import can help", async () => {
      const { model } = readSpec(readTree(workspace.spec));
      expect(model.operations.map(({ value }) => value["x-effect"])).toEqual(
        operationIds.map(() => "TODO"),
      );
      expect(decide(workspace.spec)).toBe(operationIds.length);
      expect(judgeLint(await lintSpec(workspace), known.lint)).toEqual([]);
    });

    test("packages are generated, and their types are right", async () => {
      const args = ["--spec", workspace.document, "--out", workspace.packages];
      expect(await runScript("tools/generate/src/cli.ts", args)).toMatchObject({ code: 0 });
      await workspace.write("tsconfig.json", {
        extends: "./tsconfig.base.json",
        include: ["packages/*/src", "packages/*/test"],
      });
      const tsc = await runScript("node_modules/typescript/bin/tsc", ["-p", workspace.root]);
      expect(tsc).toEqual({ code: 0, text: "" });
    });

    test("Prism serves every operation, and finds nothing wrong with its examples", async () => {
      const served = await serveAll(join(workspace.packages, "mock/openapi.yaml"));
      expect(served.map(({ operationId }) => operationId).sort()).toEqual(operationIds);
      const wrong = served.filter(({ status, violations }) => status >= 300 || violations !== "");
      expect(wrong).toEqual([]);
    });

    test("the packages pass the contract suite, but for the known exceptions", async () => {
      const run = await runContract(workspace);
      const hanging = [...run.failed.values()].filter((it) => /timed out/.test(it)).length;
      const counts = `${run.passed.size} passed, ${run.failed.size} failed, ${hanging} hanging`;
      console.info(`${name}: contract cases: ${counts}`);
      expect(judgeContract(run, known.contract, operationIds)).toEqual([]);
    });
  });
}
