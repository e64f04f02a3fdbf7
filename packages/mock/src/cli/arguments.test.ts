import { expect, test } from "vitest";
import { parseArguments } from "./arguments.ts";

const whole = { name: "serve", areas: [], port: 4010, dynamic: false };

test.each([
  { given: [], want: whole },
  { given: ["--area", "invoices"], want: { ...whole, areas: ["invoices"] } },
  { given: ["--area", "a,b", "--area", "c"], want: { ...whole, areas: ["a", "b", "c"] } },
  { given: ["--area", "a, b"], want: { ...whole, areas: ["a", "b"] } },
  { given: ["--port", "0"], want: { ...whole, port: 0 } },
  { given: ["--port=65535"], want: { ...whole, port: 65535 } },
  { given: ["--dynamic"], want: { ...whole, dynamic: true } },
  { given: ["--help"], want: { name: "help" } },
  { given: ["--version", "--port", "1"], want: { name: "version" } },
])("args: $given", ({ given, want }) => {
  expect(parseArguments(given)).toEqual(want);
});

test.each([
  { given: ["--bad"], want: "Unknown option '--bad'. See --help." },
  { given: ["collection"], want: "Unexpected argument 'collection'. See --help." },
  { given: ["--port"], want: "Option '--port <value>' argument missing. See --help." },
  { given: ["--port", "--dynamic"], want: "Option '--port' argument is ambiguous. See --help." },
  { given: ["--dynamic=1"], want: "Option '--dynamic' does not take an argument. See --help." },
  { given: ["--port", "x"], want: '--port takes a number from 0 to 65535, not "x".' },
  { given: ["--port", ""], want: '--port takes a number from 0 to 65535, not "".' },
  { given: ["--port", "1e3"], want: '--port takes a number from 0 to 65535, not "1e3".' },
  { given: ["--port", "65536"], want: '--port takes a number from 0 to 65535, not "65536".' },
])("error: $given", ({ given, want }) => {
  expect(() => parseArguments(given)).toThrow(new Error(want));
});
