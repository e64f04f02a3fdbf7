import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { start } from "./testing/command.ts";

const api = parse(readFileSync(new URL("../openapi.yaml", import.meta.url), "utf8")) as {
  paths: Record<string, Record<string, { operationId?: string; tags?: string[] }>>;
};
const operations = Object.values(api.paths).flatMap((it) =>
  Object.values(it).filter(({ operationId }) => operationId !== undefined),
);
const count = (...areas: string[]) =>
  operations.filter(({ tags = [] }) => areas.length === 0 || areas.includes(tags[0] ?? "")).length;

/** Starts the command at a free port and waits until it serves. */
async function serve(...args: string[]) {
  const command = start("--port", "0", ...args);
  onTestFinished(() => void command.process.kill("SIGKILL"));
  const [, url = ""] = await command.waitFor(/at (http:\S+), serving/);
  return { command, url };
}

/** Opens a port of this machine. */
async function occupy(port: number) {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  onTestFinished(() => void server.close());
  return server.address() as AddressInfo;
}

test("default: serves the whole API and says how to use it", async () => {
  const { command, url } = await serve();
  const [text] = await command.waitFor(/[\s\S]*Ctrl-C/);
  expect(text).toContain(`serving ${count()} operations`);
  expect(text).toContain(`server: "${url}"`);
  expect(text).toContain("one must be sent");
  const [, line = "", address = ""] = /(curl .*"Prefer: code=402") (\S+)/.exec(text) ?? [];
  expect(line).toContain("X-Api-Key");
  const headers = { "X-Api-Key": "any", Prefer: "code=402" };
  expect((await fetch(address, { headers })).status).toBe(402);
  expect((await fetch(address)).status).toBe(401);
});

test.each([
  { given: ["--area", "products"], want: count("products") },
  { given: ["--area", "products,customers"], want: count("products", "customers") },
  { given: ["--area", "products", "--area", "customers"], want: count("products", "customers") },
])("args: $given", async ({ given, want }) => {
  const { command } = await serve(...given);
  await command.waitFor(new RegExp(`serving ${want} operations`));
});

test("args: --dynamic makes answers up", async () => {
  const { url } = await serve("--dynamic", "--area", "collection");
  const address = `${url}/allocated-payment-transactions`;
  const answers = await Promise.all(
    Array.from({ length: 5 }, async () =>
      (await fetch(address, { headers: { "X-Api-Key": "any" } })).text(),
    ),
  );
  expect(new Set(answers).size).toBeGreaterThan(1);
});

test.each(["--help", "--version"])("args: %s", async (flag) => {
  const { code, out, err } = await start(flag).end;
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(flag === "--help" ? /^Usage:[\s\S]*--dynamic/ : /^\d+\.\d+\.\d+\n$/);
});

test.each([
  { given: ["--bad"], want: /Unknown option '--bad'/ },
  { given: ["--port", "nope"], want: /--port takes a number/ },
  { given: ["--area", "nope"], want: /no area "nope"\. Known areas: .*collection.*documents/ },
])("error: $given", async ({ given, want }) => {
  const { code, out, err } = await start(...given).end;
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(want);
  expect(err).toMatch(/^cash-in-mock: .*\n$/);
});

test("error: port in use", async () => {
  const { port } = await occupy(0);
  const { code, out, err } = await start("--port", String(port), "--area", "products").end;
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toBe(`cash-in-mock: Port ${port} is in use. Choose another one, or 0 for any.\n`);
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "behavior: %s ends it with status 0, frees the port and leaves no process behind",
  async (signal) => {
    const { command, url } = await serve("--area", "products");
    // Leaves a connection open.
    await (await fetch(url)).text();
    command.process.kill(signal);
    expect(await command.end).toMatchObject({ code: 0, err: "" });
    expect(() => process.kill(command.process.pid ?? 0, 0)).toThrow("ESRCH");
    await occupy(Number(new URL(url).port));
  },
);
