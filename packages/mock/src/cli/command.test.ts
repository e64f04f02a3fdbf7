import { expect, test } from "vitest";
import { runCommand, type ServeOptions } from "./command.ts";

const whole = { areas: [], port: 4010, dynamic: false };

/** What the command says, what it serves, and how it ends. */
async function call(args: readonly string[]) {
  const served: ServeOptions[] = [];
  const said: { out: string[]; err: string[] } = { out: [], err: [] };
  const parts = {
    async serve(options: ServeOptions) {
      served.push(options);
      if (options.port === 1) throw new Error("Port 1 is in use.");
    },
    readVersion: async () => "1.2.3",
  };
  const code = await runCommand(args, parts, {
    stdout: { write: (text) => void said.out.push(text) },
    stderr: { write: (text) => void said.err.push(text) },
  });
  return { code, served, out: said.out.join(""), err: said.err.join("") };
}

test.each([
  { given: [], want: whole },
  { given: ["--area", "invoices"], want: { ...whole, areas: ["invoices"] } },
  { given: ["--area", "a,b", "--area", "c"], want: { ...whole, areas: ["a", "b", "c"] } },
  { given: ["--area", "a, b"], want: { ...whole, areas: ["a", "b"] } },
  { given: ["--port", "0"], want: { ...whole, port: 0 } },
  { given: ["--port=65535"], want: { ...whole, port: 65535 } },
  { given: ["--dynamic"], want: { ...whole, dynamic: true } },
  { given: ["--max-body", "1000"], want: { ...whole, maxBodyBytes: 1_000 } },
])("args: $given", async ({ given, want }) => {
  expect(await call(given)).toEqual({ code: 0, served: [want], out: "", err: "" });
});

test.each([
  { given: ["--help"], want: /^Usage:\n {2}cash-in-mock \[--area <name>\]\.\.\. [\s\S]*--version/ },
  { given: ["-h"], want: /^Usage:/ },
  { given: ["--version", "--port", "1"], want: /^1\.2\.3\n$/ },
])("args: $given", async ({ given, want }) => {
  const { out, ...others } = await call(given);
  expect(others).toEqual({ code: 0, served: [], err: "" });
  expect(out).toMatch(want);
});

test.each([
  { given: ["--bad"], want: "Unknown option '--bad'. See --help." },
  { given: ["--bad=1"], want: "Unknown option '--bad'. See --help." },
  { given: ["-b"], want: "Unknown option '-b'. See --help." },
  { given: ["collection"], want: "Unexpected argument 'collection'. See --help." },
  { given: ["--port"], want: "Option '--port <value>' argument missing. See --help." },
  { given: ["--port", "--dynamic"], want: "Option '--port <value>' argument missing. See --help." },
  { given: ["--port", "1", "--port", "2"], want: "Option '--port' is there twice. See --help." },
  { given: ["--dynamic=maybe"], want: '--dynamic is "maybe". Say it without a value.' },
  { given: ["--no-dynamic"], want: "Unknown option '--no-dynamic'. See --help." },
  { given: ["--port", "x"], want: '--port takes a number from 0 to 65535, not "x".' },
  { given: ["--port", ""], want: '--port takes a number from 0 to 65535, not "".' },
  { given: ["--port="], want: "Unexpected argument '--port='. See --help." },
  { given: ["--max-body", "1MB"], want: '--max-body takes a number of bytes, not "1MB".' },
  { given: ["--port", "1e3"], want: '--port takes a number from 0 to 65535, not "1e3".' },
  { given: ["--port", "65536"], want: '--port takes a number from 0 to 65535, not "65536".' },
])("error: $given", async ({ given, want }) => {
  expect(await call(given)).toEqual({
    code: 2,
    served: [],
    out: "",
    err: `cash-in-mock: ${want}\n`,
  });
});

test("error: what cannot be served", async () => {
  expect(await call(["--port", "1"])).toMatchObject({
    code: 2,
    err: "cash-in-mock: Port 1 is in use.\n",
  });
});
