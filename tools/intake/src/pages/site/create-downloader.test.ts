import { describe, expect, test } from "vitest";
import { createDownloader } from "./create-downloader.ts";
import { createClock } from "./testing/create-clock.ts";
import { answer, startSite } from "./testing/start-site.ts";

/** Large pages take their time on a busy machine. */

type Routes = Parameters<typeof startSite>[0];

/** Downloads `/a` from a site. */
async function download(routes: Routes, address = "/a") {
  await using site = await startSite(routes);
  const { clock, sleeps } = createClock();
  const result = await createDownloader(site.url, { fetch, clock })(new URL(address, site.url).href)
    .then((file) => (file === "unchanged" ? file : file.text))
    .catch((error: Error) => error.message.replaceAll(site.url, "SITE"));
  return { result, sleeps, requests: site.requests };
}

test("default", async () => {
  expect(await download({ "/a": "text" })).toEqual({
    result: "text",
    sleeps: [],
    requests: ["/a"],
  });
});

describe("behavior: tries again", () => {
  const busy = answer(503);
  const lost: Routes[string] = (request) => request.socket.destroy();
  const torn: Routes[string] = (_request, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("half", () => response.destroy());
  };
  test.each([
    { name: "503", given: [busy, "text"], sleeps: [1000] },
    { name: "429", given: [answer(429), "text"], sleeps: [1000] },
    {
      name: "500, 502, 504, later and later",
      given: [answer(500), answer(502), answer(504), "text"],
      sleeps: [1000, 2000, 4000],
    },
    {
      name: "Retry-After in seconds",
      given: [answer(503, { "retry-after": "7" }), "text"],
      sleeps: [7000],
    },
    {
      name: "Retry-After as a date",
      given: [answer(503, { "retry-after": "Thu, 01 Jan 2026 00:00:30 GMT" }), "text"],
      sleeps: [30_000],
    },
    {
      name: "Retry-After in the past",
      given: [answer(503, { "retry-after": "Thu, 01 Jan 2015 00:00:30 GMT" }), "text"],
      sleeps: [],
    },
    {
      name: "Retry-After that is none",
      given: [answer(503, { "retry-after": "soon" }), "text"],
      sleeps: [1000],
    },
    { name: "a lost connection", given: [lost, "text"], sleeps: [1000] },
    { name: "a connection lost in the body", given: [torn, "text"], sleeps: [1000] },
  ])("$name", async ({ given, sleeps }) => {
    const result = await download({ "/a": given });
    expect(result).toEqual({ result: "text", sleeps, requests: given.map(() => "/a") });
  });

  test("no more than five times", async () => {
    expect(await download({ "/a": busy })).toEqual({
      result: "The site answers 503, 5 times in a row; run it again later.",
      sleeps: [1000, 2000, 4000, 8000],
      requests: Array(5).fill("/a"),
    });
    expect((await download({ "/a": lost })).result).toMatch(
      /^The connection failed \([A-Z_]+\), 5 times in a row; run it again later\.$/,
    );
  });

  test("not where the pause is too long", async () => {
    const result = await download({ "/a": answer(429, { "retry-after": "3600" }) });
    expect(result).toMatchObject({
      result: "The site answers 429, and asks to wait 3600 s; run it again later.",
      sleeps: [],
    });
  });

  test("when there is no answer in time", async () => {
    const { clock, expire } = createClock();
    await using site = await startSite({ "/a": [() => expire(), "text"] });
    expect(await createDownloader(site.url, { fetch, clock })(`${site.url}/a`)).toMatchObject({
      text: "text",
    });
  });

  test("and all downloads make the pause that one was asked for", async () => {
    const { clock, sleeps } = createClock();
    await using site = await startSite({
      "/a": [answer(429, { "retry-after": "9" }), "a"],
      "/b": "b",
    });
    const downloader = createDownloader(site.url, {
      fetch,
      clock: { ...clock, sleep: async (ms) => void sleeps.push(ms) },
    });
    await downloader(`${site.url}/a`);
    await downloader(`${site.url}/b`);
    expect(sleeps).toEqual([9000, 9000]);
  });
});

describe("error: not again", () => {
  test.each([
    { status: 404, want: "The site answers 404: the page is gone; see whether it was renamed." },
    { status: 410, want: "The site answers 410: the page is gone; see whether it was renamed." },
    { status: 401, want: "The site answers 401: it asks for a login; open it in a browser." },
    { status: 403, want: "The site answers 403: it asks for a login; open it in a browser." },
    { status: 418, want: "The site answers 418; open it in a browser." },
    { status: 204, want: "The site answers 204; open it in a browser." },
  ])("$status", async ({ status, want }) => {
    expect(await download({ "/a": answer(status) })).toEqual({
      result: want,
      sleeps: [],
      requests: ["/a"],
    });
  });
});

describe("redirects", () => {
  const to = (location: string, status = 302) => answer(status, { location });
  test.each([
    {
      name: "on the site",
      given: { "/a": to("/b"), "/b": to("c", 308), "/c": "text" },
      want: "text",
    },
    {
      name: "to another site",
      given: { "/a": to("https://other.example/a") },
      want: "It stands at https://other.example, not at SITE, which alone is asked; open it in a browser.",
    },
    {
      name: "to another port",
      given: { "/a": to("http://127.0.0.1:1/a") },
      want: "It stands at http://127.0.0.1:1, not at SITE, which alone is asked; open it in a browser.",
    },
    {
      name: "to a file",
      given: { "/a": to("file:///etc/passwd") },
      want: "It stands at no web site, not at SITE, which alone is asked; open it in a browser.",
    },
    {
      name: "in a circle",
      given: { "/a": to("/a") },
      want: "It is redirected in a circle; open it in a browser.",
    },
    {
      name: "to nowhere",
      given: { "/a": answer(302) },
      want: "The site answers 302; open it in a browser.",
    },
  ])("$name", async ({ given, want }) => {
    expect((await download(given)).result).toBe(want);
  });

  test("an address of another site is not asked for", async () => {
    const { result, requests } = await download({}, "https://other.example/a");
    expect(result).toMatch(/^It stands at https:\/\/other\.example, not at SITE/);
    expect(requests).toEqual([]);
  });
});

describe("size", () => {
  const large = 8 * 1024 * 1024 + 1;
  const want = "It has more than 8 MiB; look at it by hand.";
  test("announced", async () => {
    const given: Routes[string] = (_request, response) => {
      response.writeHead(200, { "content-length": String(large) }).write("x");
    };
    expect(await download({ "/a": given })).toEqual({ result: want, sleeps: [], requests: ["/a"] });
  });

  test("not announced", async () => {
    const given: Routes[string] = (_request, response) => {
      response.write("x");
      response.end("x".repeat(large));
    };
    expect((await download({ "/a": given })).result).toBe(want);
  });
});
