import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { installPeers } from "./install.ts";

const install = (...command: string[]) => installPeers(tmpdir(), command);

test("default: says nothing where it works", async () => {
  expect(await install(process.execPath, "--eval", "")).toBeUndefined();
});

test("error: says what failed, where, and what to do next", async () => {
  const failing = "console.error('The registry does not answer.'); process.exit(1)";
  expect(await install(process.execPath, "--eval", failing)).toBe(
    `The other generators cannot be installed in ${tmpdir()}: The registry does not answer.
Run "pnpm install" there; when it works, run the bench again.`,
  );
});

test("error: says how to start the bench where pnpm is not there", async () => {
  expect(await install("no-such-program")).toContain(
    `there is no program called no-such-program. Start the bench with "pnpm bench".`,
  );
});
