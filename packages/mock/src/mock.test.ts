import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Mock } from "./server/listen.ts";
import { startMock } from "./start.ts";
import { smallApi } from "./testing/document.ts";
import { paths, post } from "./testing/paths.ts";
import { type Given, send } from "./testing/send.ts";

const json = { "Content-Type": "application/json" };

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ document: smallApi(paths) });
});
afterAll(() => mock.stop());

interface Row extends Given {
  readonly want: readonly [status: number, found?: string | RegExp];
}

async function check({ want: [status, found], ...given }: Row): Promise<void> {
  const answer = await send(mock.url, given);
  expect({ status: answer.status, found: answer.found }).toEqual({
    status,
    found: found === undefined ? [] : [expect.stringMatching(found)],
  });
}

describe("a body", () => {
  const required = "request.body: Request body is required";
  test.each<Row>([
    { path: "/object", method: "POST", want: [422, required] },
    { path: "/object", method: "POST", headers: json, want: [422, required] },
    { path: "/object", body: '""', headers: json, want: [422, "request.body: .* must be object"] },
    { path: "/object", body: "0", headers: json, want: [422, "request.body: .* must be object"] },
    { path: "/object", body: "false", headers: json, want: [422, "must be object"] },
    { path: "/object", body: "null", headers: json, want: [422, "must be object"] },
    { path: "/optional", body: "null", headers: json, want: [422, "must be object"] },
    { path: "/optional", method: "POST", want: [200] },
    { path: "/integer", body: "0", headers: json, want: [200] },
    { path: "/text", body: '""', headers: json, want: [200] },
    { path: "/flag", body: "false", headers: json, want: [200] },
    { path: "/nothing", body: "null", headers: json, want: [200] },
    { path: "/parties", body: '{"Name":"a"}', headers: json, want: [200] },
    { path: "/parties", body: '{"Id":1}', headers: json, want: [422, "property 'Name'"] },
    { path: "/int64", body: "9300000000000000000", headers: json, want: [422, "int64"] },
    { path: "/int64", body: "9223372036854775807", headers: json, want: [200] },
    { path: "/int64", body: "9007199254740993", headers: json, want: [200] },
    { path: "/int64", body: '"1"', headers: json, want: [422, "must be integer"] },
    { path: "/lenient", body: '"a-b.c"', headers: json, want: [200] },
    { path: "/lenient", body: '"a b"', headers: json, want: [422, "must match pattern"] },
    { path: "/children", body: '{"a":"x","b":"y"}', headers: json, want: [200] },
    { path: "/children", body: '{"a":"x","c":"y"}', headers: json, want: [422, "'c'"] },
    { path: "/xml", body: "<a/>", headers: { "Content-Type": "application/xml" }, want: [200] },
    {
      path: "/bytes",
      body: new Uint8Array([255, 0]),
      headers: { "Content-Type": "application/octet-stream" },
      want: [200],
    },
    {
      path: "/vendor",
      body: "{}",
      headers: { "Content-Type": "application/vnd.small+json" },
      want: [422, "property 'a'"],
    },
  ])("$method $path $headers $body: $want", check);

  test("of constructor's names is looked at itself", async () => {
    const schema = { type: "object", required: ["toString"] };
    const other = await startMock({ document: smallApi({ "/names": post(schema) }) });
    try {
      const answer = await send(other.url, { path: "/names", body: "{}", headers: json });
      expect(answer.status).toBe(422);
    } finally {
      await other.stop();
    }
  });
});

describe("a media type", () => {
  const type = (value: string) => ({ "Content-Type": value });
  test.each<Row>([
    { path: "/object", body: "{}", headers: type("application"), want: [415, "Content-Type"] },
    { path: "/object", body: "{}", headers: type(";"), want: [415, "Content-Type"] },
    {
      path: "/object",
      body: "{}",
      headers: type("text/csv"),
      want: [415, "Supported content types: application/json"],
    },
    { path: "/object", body: "{}", want: [415, "without a Content-Type"] },
    {
      path: "/object",
      body: "{}",
      headers: type("application/json; charset=utf-16"),
      want: [415, "utf-16"],
    },
    {
      path: "/object",
      body: "{}",
      headers: type('Application/JSON; charset="UTF-8"'),
      want: [200],
    },
    {
      path: "/object",
      body: "{}",
      headers: { ...json, "Content-Encoding": "gzip" },
      want: [415, "gzip"],
    },
    {
      path: "/object",
      body: "{}",
      headers: { ...json, "Content-Encoding": "identity" },
      want: [200],
    },
    { path: "/object", body: new Uint8Array([34, 255, 34]), headers: json, want: [400, "UTF-8"] },
    { path: "/object", body: "none", headers: json, want: [400, "no JSON"] },
    { path: "/named", headers: { Accept: "application" }, want: [400, "Accept"] },
    { path: "/named", headers: { Accept: ";;" }, want: [400, "Accept"] },
    { path: "/named", headers: { Accept: "text/csv" }, want: [406, "application/json"] },
    { path: "/named", headers: { Accept: "text/csv, application/*;q=0.1" }, want: [200] },
    {
      path: "/named",
      headers: { Accept: "*/*, application/json;q=0" },
      want: [406, "application/json"],
    },
    { path: "/named", headers: { Accept: "text/csv", Prefer: "code=404" }, want: [404] },
    {
      path: "/named",
      headers: { Accept: "text/csv", Prefer: "code=200" },
      want: [406, "application/json"],
    },
  ])("$path $headers: $want", check);

  test.each([
    { path: "/any", accept: "application/json", want: ["application/json", '{"a":"b"}'] },
    { path: "/any", accept: "*/*", want: ["application/json", '{"a":"b"}'] },
    { path: "/any", accept: "application/hal+json", want: ["application/hal+json", '{"a":"b"}'] },
    { path: "/any", accept: "text/csv, application/json", want: ["application/json", '{"a":"b"}'] },
    { path: "/any/text", accept: "application/json", want: ["application/json", '"Done."'] },
    { path: "/any/text", accept: "*/*", want: ["text/plain", "Done."] },
    { path: "/any/text", accept: "text/csv", want: ["text/csv", "Done."] },
    { path: "/any/image", accept: "image/png", want: ["image/png", "PNG"] },
    { path: "/pdf", accept: "application/pdf", want: ["application/pdf", "%PDF"] },
    { path: "/pdf", accept: undefined, want: ["application/pdf", "%PDF"] },
  ])("documented as a range fits $accept: $path", async ({ path, accept, want }) => {
    const answer = await send(mock.url, { path, headers: { ...(accept && { Accept: accept }) } });
    expect(answer).toEqual({ status: 200, type: want[0], text: want[1], found: [] });
  });
});

describe("a parameter", () => {
  test.each<Row>([
    { path: "/lists?ids=1&ids=2", want: [200] },
    { path: "/lists?ids=1", want: [200] },
    { path: "/lists?ids=1&ids=b", want: [422, "request.query.ids.1: .* must be integer"] },
    { path: "/lists?one=a,b", want: [422, "request.query.one: .* more than 1"] },
    { path: "/lists?one=a", want: [200] },
    { path: "/lists?pipes=a|b", want: [200] },
    { path: "/lists?pipes=a%7Cb", want: [200] },
    { path: "/lists?Filter[From]=1", want: [200] },
    { path: "/lists?Filter[From]=x", want: [422, "request.query.Filter.From: .* must be integer"] },
    { path: "/lists?Size=1", want: [200] },
    { path: "/lists?Size=x", want: [422, "request.query.pageable.Size: .* must be integer"] },
    { path: "/lists?where=%7B%7D", want: [200] },
    { path: "/lists?where=%7B", want: [422, "request.query.where: .* JSON"] },
    { path: "/lists?where=1", want: [422, "request.query.where: .* must be object"] },
    { path: "/empty?invoiceNumber=1&referenceNumber=", want: [422, "fewer than 1"] },
    { path: "/empty?invoiceNumber=", want: [200] },
    { path: "/empty", want: [422, "request.query: .*required property 'invoiceNumber'"] },
    { path: "/empty?invoiceNumber=1&page=", want: [422, "request.query.page: .* must be integer"] },
    { path: "/empty?invoiceNumber=1&flag=", want: [200] },
    { path: "/tuple?pair=1", want: [200] },
    { path: "/tuple?pair=1&pair=2", want: [422, "request.query.pair"] },
    { path: "/cookies", headers: { Cookie: "Tab=1; Other=2" }, want: [200] },
    { path: "/cookies", headers: { Cookie: "Tab=x" }, want: [422, "request.cookie.Tab"] },
    { path: "/cookies", want: [422, "required property 'Tab'"] },
    { path: "/cases/7", want: [200] },
    { path: "/cases/x", want: [422, "request.path.caseId: .* must be integer"] },
    { path: "/cases/7.pdf", want: [200] },
    { path: "/cases/7.doc", want: [422, "request.path.format"] },
    { path: "/cases/x.pdf", want: [422, "request.path.caseId"] },
    { path: "/slash/", want: [200] },
    { path: "/slash", want: [404, "hasn't been found"] },
    { path: "/lists/1,2", want: [200] },
    { path: "/lists/1,x", want: [422, "request.path.ids.1"] },
    { path: "/lists/1,2,3", want: [422, "request.path.ids: .* more than 2"] },
  ])("$path $headers: $want", check);
});

function form(parts: Record<string, string | Blob | (string | Blob)[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(parts)) {
    for (const one of [value].flat()) data.append(name, one);
  }
  return data;
}

describe("a form", () => {
  const meta = new Blob(['{"By":"a"}'], { type: "application/json" });
  const file = new Blob(["a\r\n--b\0"], { type: "application/pdf" });
  const path = "/attachments";
  const urlencoded = { "Content-Type": "application/x-www-form-urlencoded" };
  test.each<Row & { name: string }>([
    { name: "an object as JSON", path, body: form({ meta, file }), want: [200] },
    { name: "an object as text", path, body: form({ meta: '{"By":"a"}', file }), want: [200] },
    {
      name: "a wrong object",
      path,
      body: form({ meta: "{}", file }),
      want: [422, "request.body.meta: .*'By'"],
    },
    {
      name: "no JSON",
      path,
      body: form({ meta: new Blob(["{"], { type: "application/json" }), file }),
      want: [422, "request.body.meta: .* JSON"],
    },
    {
      name: "no object",
      path,
      body: form({ meta: "By", file }),
      want: [422, "request.body.meta: .* must be object"],
    },
    { name: "one file of a list", path, body: form({ meta, file, files: file }), want: [200] },
    {
      name: "two files of a list",
      path,
      body: form({ meta, file, files: [file, file] }),
      want: [200],
    },
    {
      name: "a list as JSON",
      path,
      body: form({ meta, file, tags: new Blob(['["a","b"]'], { type: "application/json" }) }),
      want: [200],
    },
    { name: "a list as text", path, body: form({ meta, file, tags: ["a", "b"] }), want: [200] },
    { name: "a number", path, body: form({ meta, file, count: "3" }), want: [200] },
    {
      name: "a wrong number",
      path,
      body: form({ meta, file, count: "x" }),
      want: [422, "request.body.count"],
    },
    {
      name: "a text with reserved characters",
      path,
      body: form({ meta: '{"By":"a&b/c?"}', file }),
      want: [200],
    },
    { name: "a missing file", path, body: form({ meta }), want: [422, "'file'"] },
    {
      name: "an unknown part",
      path,
      body: form({ meta, file, other: "a" }),
      want: [422, "'other'"],
    },
    {
      name: "no boundary",
      path,
      body: "x",
      headers: { "Content-Type": "multipart/form-data" },
      want: [415, "boundary"],
    },
    {
      name: "another boundary",
      path,
      body: "x",
      headers: { "Content-Type": "multipart/form-data; boundary=b" },
      want: [400, "boundary"],
    },
    {
      name: "fields",
      path: "/logins",
      body: "user=a%20b+c&ages=1&ages=2",
      headers: urlencoded,
      want: [200],
    },
    {
      name: "a wrong field",
      path: "/logins",
      body: "user=a&ages=1&ages=x",
      headers: urlencoded,
      want: [422, "request.body.ages.1"],
    },
    {
      name: "an odd percent sign",
      path: "/logins",
      body: "%zz=1&user=%",
      headers: urlencoded,
      want: [200],
    },
    {
      name: "a missing field",
      path: "/logins",
      body: "ages=1",
      headers: urlencoded,
      want: [422, "'user'"],
    },
  ])("$name", check);
});

describe("Prefer", () => {
  const prefer = (value: string) => ({ Prefer: value });
  test.each<Row>([
    { path: "/named", headers: prefer("code=429"), want: [400, "code=429 .*200, 404, 5XX"] },
    { path: "/named", headers: prefer("code=503"), want: [503] },
    { path: "/named", headers: prefer("code=100"), want: [400, "code=100"] },
    { path: "/otherwise", headers: prefer("code=100"), want: [400, "200 to 599"] },
    { path: "/otherwise", headers: prefer("code=999"), want: [400, "200 to 599"] },
    { path: "/otherwise", headers: prefer("code=418"), want: [418] },
    { path: "/named", headers: prefer("example=third"), want: [400, "third.*first, second"] },
    { path: "/approval", method: "PUT", want: [200] },
    { path: "/named", headers: prefer("dynamic=true"), want: [200] },
  ])("$path $headers: $want", check);

  test("example=<name> takes the named example", async () => {
    const answer = await send(mock.url, { path: "/named", headers: prefer("example=second") });
    expect(answer).toMatchObject({ status: 200, text: "2" });
  });

  test("code=204 beside a 200 is an answer without content", async () => {
    const answer = await send(mock.url, {
      path: "/approval",
      method: "PUT",
      headers: prefer("code=204"),
    });
    expect(answer).toEqual({ status: 204, type: undefined, text: "", found: [] });
  });
});
