import { expect, test } from "vitest";
import { listen } from "./listen.ts";
import { ProgramError, runProgram } from "./run-program.ts";
import { runToEnd } from "./run-to-end.ts";
import { startProgram } from "./start-program.ts";

const { execPath } = process;

function run(code: string, timeout?: number) {
  return runToEnd(execPath, ["-e", code], timeout === undefined ? {} : { timeout });
}

test.each([
  {
    name: "what it prints, in characters of several bytes too",
    given: 'process.stdout.write("ää"); console.error("b")',
    want: { code: 0, stdout: "ää", stderr: "b\n" },
  },
  { name: "its status", given: "process.exit(3)", want: { code: 3, stdout: "", stderr: "" } },
])("default: $name", async ({ given, want }) => {
  expect(await run(given)).toEqual(want);
});

test("limit: what takes too long is stopped", async () => {
  expect(await run("setInterval(() => {}, 1000)", 50)).toMatchObject({ code: null });
});

test("behavior: the same Node is the first of the path", async () => {
  const code = 'console.log(require("child_process").execSync("node -p process.execPath") + "")';
  expect((await run(code)).stdout.trim()).toBe(execPath);
});

test("default: a program that succeeds gives what it printed", async () => {
  expect(await runProgram(execPath, ["-e", "console.log(' a ')"])).toBe("a");
});

test.each([
  {
    name: "ends with another status",
    given: ["-e", 'console.log("out"); console.error("err"); process.exit(1)'],
    want: / failed:\n {2}err\n {2}out$/,
  },
  {
    name: "says nothing",
    given: ["-e", "process.exit(4)"],
    want: / failed:\n {2}It ended with 4\.$/,
  },
])("error: a program that $name", async ({ given, want }) => {
  const ended = runProgram(execPath, given);
  await expect(ended).rejects.toThrow(ProgramError);
  await expect(ended).rejects.toThrow(want);
});

test("error: a program that is not there", async () => {
  await expect(runProgram("no-such-program", ["a"])).rejects.toThrow(
    "no-such-program a cannot be started: spawn no-such-program ENOENT",
  );
});

test("default: a program that runs on is waited for, and stopped", async () => {
  const code = 'console.log("at 1"); setInterval(() => {}, 1000)';
  await using started = startProgram(execPath, ["-e", code]);
  const [, number] = await started.waitFor(/at (\d)/);
  expect(number).toBe("1");
  await started.stop();
  expect(await started.end).toEqual({ code: null, stdout: "at 1\n", stderr: "" });
});

test("behavior: what it says as an error counts, and it can be interrupted", async () => {
  const code =
    'process.on("SIGINT", () => process.exit(7)); console.error("ready"); setInterval(() => {}, 1000)';
  await using started = startProgram(execPath, ["-e", code]);
  await started.waitFor(/ready/);
  await started.stop("SIGINT");
  expect(await started.end).toEqual({ code: 7, stdout: "", stderr: "ready\n" });
});

test("error: a program that ends before it has said what is waited for", async () => {
  await using started = startProgram(execPath, ["-e", 'console.error("no"); process.exit(5)']);
  await expect(started.waitFor(/at/)).rejects.toThrow("ended with 5 before it said /at/: no\n");
});

test("default: a server on a port of its own, gone afterwards", async () => {
  const server = await listen((_, response) => response.end("here"));
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await (await fetch(server.url)).text()).toBe("here");
  await server.stop();
  await expect(fetch(server.url)).rejects.toThrow();
});
