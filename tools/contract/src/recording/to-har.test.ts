import { expect, test } from "vitest";
import { key } from "../client.ts";
import { toHar } from "./to-har.ts";

const exchange = {
  request: {
    method: "POST",
    url: "http://127.0.0.1:4010/cats?q=b%20c",
    headers: new Headers({ "Pet-Key": key, "X-Trace": "t", "content-type": "application/json" }),
    body: new TextEncoder().encode('{"Name":"Musti"}').buffer,
  },
  status: 201,
  headers: new Headers({ "content-type": "application/json", "set-cookie": "a=b" }),
  answer: "{}",
};

test("default: what was asked and answered, at an address that stays the same", () => {
  expect(toHar([exchange])).toMatchObject({
    log: {
      entries: [
        {
          request: {
            method: "POST",
            url: "http://mock.test/cats?q=b%20c",
            queryString: [{ name: "q", value: "b c" }],
            postData: { mimeType: "application/json", text: '{"Name":"Musti"}' },
          },
          response: { status: 201, content: { text: "{}" } },
        },
      ],
    },
  });
});

test("behavior: holds no key", () => {
  const text = JSON.stringify(toHar([exchange]));
  expect(text).toContain('{"name":"pet-key","value":"left-out"}');
  expect(text).not.toMatch(new RegExp(`${key}|a=b`));
});

test("behavior: the same calls make the same file", () => {
  const later = { ...exchange.request, url: exchange.request.url.replace("4010", "4020") };
  expect(toHar([{ ...exchange, request: later }])).toEqual(toHar([exchange]));
});
