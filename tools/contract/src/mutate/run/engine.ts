import { join } from "node:path";
import { createVitest, type TestCase, type TestModule, type Vitest } from "vitest/node";

/** The tests of one package, ready to run again and again. */
export interface Engine {
  /**
   * The first test that fails.
   *
   * @param files Parts of the paths of test files; none of them: all.
   * @param names Names of the only tests to run.
   */
  readonly findFailure: (files: readonly string[], names?: readonly string[]) => Promise<Failure>;
  /** Tells that a file has another content. */
  readonly forget: (file: string) => void;
}

export type Failure = { readonly file: string; readonly name: string } | undefined;

/**
 * Starts what runs the tests of a package. Modules that do not change are read once.
 *
 * @param packages Sources to use instead of packages.
 */
export async function startEngine(
  folder: string,
  packages: Readonly<Record<string, string>> = {},
): Promise<Engine> {
  const alias = Object.entries(packages).map(([name, replacement]) => ({
    find: new RegExp(`^${name}$`),
    replacement,
  }));
  let failure: Failure;
  const reporter = {
    onTestCaseResult: (it: TestCase): void => {
      if (it.result().state === "failed")
        failure ??= { file: it.module.relativeModuleId, name: it.name };
    },
    onTestModuleEnd: (it: TestModule): void => {
      if (it.state() === "failed") failure ??= { file: it.relativeModuleId, name: "" };
    },
  };
  const vitest: Vitest = await createVitest(
    "test",
    {
      root: folder,
      config: join(folder, "vitest.config.ts"),
      run: true,
      watch: false,
      bail: 1,
      silent: true,
      reporters: [reporter],
      // One mutant after the other; the other processor has a worker of its own.
      maxWorkers: 1,
      fileParallelism: false,
      isolate: false,
      pool: "forks",
      testTimeout: 20_000,
    },
    // Else it lies in the repository's own node_modules.
    { cacheDir: join(folder, ".vite"), resolve: { alias } },
  );
  return {
    findFailure: async (files, names) => {
      failure = undefined;
      if (names) vitest.setGlobalTestNamePattern(new RegExp(names.map(toPattern).join("|")));
      else vitest.resetGlobalTestNamePattern();
      const specifications = await vitest.globTestSpecifications([...files]);
      const { unhandledErrors } = await vitest.runTestSpecifications(specifications);
      return (
        failure ??
        (unhandledErrors.length > 0
          ? { file: "", name: "an error that nobody handles" }
          : undefined)
      );
    },
    forget: (file) => vitest.invalidateFile(file),
  };
}

function toPattern(name: string): string {
  return name.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");
}
