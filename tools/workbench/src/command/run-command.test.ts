import { expect, test } from "vitest";
import { defineCommand } from "./define-command.ts";
import { Problem } from "./problem.ts";
import type { Program } from "./program.ts";
import { runCommand } from "./run-command.ts";

const seen: unknown[] = [];

const send = defineCommand({
  brief: "Sends parcels.",
  options: {
    dryRun: { kind: "flag", brief: "send nothing" },
    to: { kind: "text", placeholder: "<town>", brief: "where to" },
    stamp: { kind: "texts", placeholder: "<name>", brief: "may be given several times" },
    weight: {
      kind: "value",
      placeholder: "<kg>",
      brief: "how heavy",
      parse(given: string) {
        if (/^\d+$/.test(given)) return Number(given);
        throw new Error("Give a whole number.");
      },
    },
  },
  args: { placeholder: "parcel", brief: "what to send", most: 2 },
  async run(options, args) {
    seen.push({ options, args });
    if (args.includes("lost")) throw new Problem("There is no parcel lost.");
    if (args.includes("burst")) throw new RangeError("no place");
    return args.includes("late") ? 1 : 0;
  },
});
const list = defineCommand({ brief: "Lists parcels.", run: async () => 0 });

const one: Program = { name: "post", command: send };
const many: Program = { name: "post", brief: "Parcels.", commands: { send, list } };

/** What a program says and how it ends. */
async function runProgram(program: Program, args: readonly string[]) {
  seen.length = 0;
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCommand(program, args, {
    stdout: { write: (text) => void out.push(text) },
    stderr: { write: (text) => void err.push(text) },
  });
  return { code, out: out.join(""), err: err.join("") };
}

const nothing = { dryRun: false, to: undefined, stamp: [], weight: undefined };

test.each([
  { given: [], want: nothing },
  { given: ["--dry-run"], want: { ...nothing, dryRun: true } },
  { given: ["--to", "Oulu"], want: { ...nothing, to: "Oulu" } },
  { given: ["--to=Oulu"], want: { ...nothing, to: "Oulu" } },
  { given: ["--to="], want: { ...nothing, to: "" } },
  { given: ["--to", ""], want: { ...nothing, to: "" } },
  { given: ["--to", "-5"], want: { ...nothing, to: "-5" } },
  { given: ["--to=a=b"], want: { ...nothing, to: "a=b" } },
  { given: ["--stamp", "a", "--stamp", "b"], want: { ...nothing, stamp: ["a", "b"] } },
  { given: ["--weight", "3"], want: { ...nothing, weight: 3 } },
])("args: $given", async ({ given, want }) => {
  expect(await runProgram(one, given)).toEqual({ code: 0, out: "", err: "" });
  expect(seen).toEqual([{ options: want, args: [] }]);
});

test("args: what is no option, anywhere", async () => {
  await runProgram(one, ["book", "--dry-run", "box"]);
  expect(seen).toEqual([{ options: { ...nothing, dryRun: true }, args: ["book", "box"] }]);
});

test.each([
  { given: ["--fast"], want: "Unknown option '--fast'. See --help." },
  { given: ["--fast=yes"], want: "Unknown option '--fast'. See --help." },
  { given: ["--f"], want: "Unknown option '--f'. See --help." },
  { given: ["-f"], want: "Unknown option '-f'. See --help." },
  { given: ["--dryRun"], want: "Unknown option '--dryRun'. See --help." },
  { given: ["--no-dry-run"], want: "Unknown option '--no-dry-run'. See --help." },
  { given: ["--help-all"], want: "Unknown option '--help-all'. See --help." },
  { given: ["--dry-run=no"], want: "Option '--dry-run' takes no value. See --help." },
  { given: ["--dry-run="], want: "Option '--dry-run' takes no value. See --help." },
  { given: ["--to"], want: "Option '--to <value>' argument missing. See --help." },
  { given: ["--to", "--dry-run"], want: "Option '--to <value>' argument missing. See --help." },
  { given: ["--to", "a", "--to", "b"], want: "Option '--to' is there twice. See --help." },
  { given: ["--weight", "much"], want: '--weight is "much". Give a whole number.' },
  { given: ["--weight="], want: '--weight is "". Give a whole number.' },
  { given: ["a", "b", "c"], want: "Unexpected argument 'c'. See --help." },
])("error: $given", async ({ given, want }) => {
  expect(await runProgram(one, given)).toEqual({ code: 2, out: "", err: `${want}\n` });
  expect(seen).toEqual([]);
});

test("error: too few arguments", async () => {
  for (const limit of [{ least: 1 }, { least: 1, most: 1 }]) {
    const args = { placeholder: "parcel", brief: "what to weigh", ...limit };
    const command = defineCommand({ brief: "Weighs.", args, run: async () => 0 });
    expect(await runProgram({ name: "weigh", command }, [])).toMatchObject({
      code: 2,
      err: "Argument <parcel> missing. See --help.\n",
    });
  }
});

test.each([
  { args: { placeholder: "town", brief: "where to", most: 1 }, given: [], want: [] },
  { args: { placeholder: "town", brief: "where to", most: 1 }, given: ["Oulu"], want: ["Oulu"] },
])("args: at most one: $given", async ({ args, given, want }) => {
  let got: readonly string[] = ["nothing"];
  const command = defineCommand({
    brief: "Goes.",
    args,
    async run(_, towns) {
      got = towns;
      return 0;
    },
  });
  expect((await runProgram({ name: "go", command }, given)).code).toBe(0);
  expect(got).toEqual(want);
  expect((await runProgram({ name: "go", command }, ["--help"])).out).toContain("  go [<town>]\n");
  expect(await runProgram({ name: "go", command }, ["Oulu", "Turku"])).toMatchObject({
    code: 2,
    err: "Unexpected argument 'Turku'. See --help.\n",
  });
});

test.each([
  { given: ["late"], want: { code: 1, err: "" } },
  { given: ["lost"], want: { code: 2, err: "There is no parcel lost.\n" } },
  {
    given: ["burst"],
    want: { code: 2, err: expect.stringMatching(/^RangeError: no place\n +at /) },
  },
])("behavior: ends as the command does: $given", async ({ given, want }) => {
  expect(await runProgram(one, given)).toEqual({ out: "", ...want });
});

test.each(["--help", "-h"])("behavior: %s", async (flag) => {
  expect(await runProgram(one, [flag])).toEqual({
    code: 0,
    err: "",
    out: `Usage:
  post [--dry-run] [--to <town>] [--stamp <name>]... [--weight <kg>] <parcel>...
  post --help

Sends parcels.

Options:
     [--dry-run]   send nothing
     [--to]        where to
     [--stamp]...  may be given several times
     [--weight]    how heavy
  -h  --help       show this

Arguments:
  parcel...  what to send
`,
  });
});

test.each([
  { given: [], want: "Name a command. There are: send, list. See --help." },
  { given: ["sell"], want: "There is no command sell. There are: send, list. See --help." },
  { given: ["--fast"], want: "Unknown option '--fast'. See --help." },
  { given: ["list", "--fast"], want: "Unknown option '--fast'. See --help." },
  { given: ["list", "now"], want: "Unexpected argument 'now'. See --help." },
])("error: one of several: $given", async ({ given, want }) => {
  expect(await runProgram(many, given)).toEqual({ code: 2, out: "", err: `${want}\n` });
});

test("behavior: one of several", async () => {
  expect(await runProgram(many, ["send", "late"])).toEqual({ code: 1, out: "", err: "" });
  const { out } = await runProgram(many, ["--help"]);
  expect(out).toMatch(/^Usage:\n {2}post send .*\n {2}post list\n.*\n\nParcels\.\n/s);
  expect((await runProgram(many, ["list", "--help"])).out).toMatch(/^Usage:\n {2}post list\n/);
});
