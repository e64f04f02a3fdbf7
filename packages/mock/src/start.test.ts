import { mkdtempDisposable, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { type MockOptions, startMock } from "./start.ts";
import { smallApi } from "./testing/document.ts";

const key = { "X-Api-Key": "any" };

async function start(options: MockOptions) {
  const mock = await startMock(options);
  onTestFinished(() => mock.stop());
  return mock;
}

test("default: the whole Cash-In API on a free port of this machine", async () => {
  const { url } = await start({});
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${url}/allocated-payment-transactions`, { headers: key })).status).toBe(200);
});

test("behavior: two at a time do not know of each other", async () => {
  const [cats, dogs] = await Promise.all([
    start({ document: smallApi(), areas: ["cats"] }),
    start({ document: smallApi(), areas: ["dogs"] }),
  ]);
  expect(cats.url).not.toBe(dogs.url);
  expect((await fetch(`${cats.url}/cats/Musti`, { headers: key })).status).toBe(200);
  expect((await fetch(`${dogs.url}/cats/Musti`, { headers: key })).status).toBe(404);
  await cats.stop();
  expect((await fetch(`${dogs.url}/dogs`, { headers: key })).status).toBe(405);
});

test("args: document as object, path and URL", async () => {
  const temporary = await mkdtempDisposable(join(tmpdir(), "mock-"));
  onTestFinished(() => temporary.remove());
  const folder = temporary.path;
  const file = join(folder, "openapi.json");
  await writeFile(file, JSON.stringify(smallApi()));
  for (const document of [smallApi(), file, pathToFileURL(file)]) {
    const { url } = await start({ document });
    const answer = await fetch(`${url}/cats/Musti`, { headers: key });
    expect(await answer.json()).toEqual({ Name: "Musti" });
  }
});

test("behavior: leaves the document as it was", async () => {
  const document = smallApi();
  await start({ document });
  expect(document).toEqual(smallApi());
});

test("args: areas: an unknown one is refused", async () => {
  await expect(startMock({ document: smallApi(), areas: ["cows"] })).rejects.toThrow(
    'There is no area "cows". Known areas: cats, dogs.',
  );
});

test("args: host", async () => {
  const { url } = await start({ document: smallApi(), host: "localhost" });
  expect(url).toMatch(/^http:\/\/localhost:\d+$/);
});

test("error: port in use", async () => {
  const { url } = await start({ document: smallApi() });
  const port = Number(new URL(url).port);
  await expect(startMock({ document: smallApi(), port })).rejects.toThrow(`Port ${port} is in use`);
});

test("behavior: stop closes a connection that is kept open, and may be called twice", async () => {
  const mock = await start({ document: smallApi() });
  const { hostname, port } = new URL(mock.url);
  const socket = connect(Number(port), hostname);
  await new Promise((resolve) => socket.once("connect", resolve));
  const closed = new Promise((resolve) => socket.once("close", resolve).resume());
  await Promise.all([mock.stop(), mock.stop()]);
  await closed;
  await mock.stop();
  await expect(fetch(mock.url)).rejects.toThrow();
});
