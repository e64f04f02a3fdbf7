import { gzipSync } from "node:zlib";
import { secrets } from "../effects.ts";
import { always, cutShort, type Fault, ok, refused, unusable, unusableJson } from "../fault.ts";
import {
  answer,
  answerBare,
  answerChunked,
  chunk,
  fail,
  goodJson,
  head,
  headOf,
  headOfChunks,
  sendThen,
} from "../steps.ts";

const html = `<!doctype html><title>${secrets.answer}</title>`;
const gzipped = gzipSync(goodJson);
const half = goodJson.slice(0, 20);
const gzip = { "Content-Encoding": "gzip", "Content-Type": "application/json" };
const length = Buffer.byteLength(goodJson);
// More than a connection can buffer. So a body that is neither read nor cancelled keeps the connection.
const huge = 16 * 1024 * 1024;
const hugeJson = Buffer.from(`{"Pad":"${"x".repeat(huge)}"}`);

/** The head has arrived, but the connection breaks in the body. */
export const cutBodies: readonly Fault[] = [
  ...(["reset", "close"] as const).flatMap((ending) => [
    {
      name: `${ending} after the headers`,
      given: { steps: [sendThen(ending, headOf(length))] },
      want: cutShort,
    },
    {
      name: `${ending} within the body`,
      given: { steps: [sendThen(ending, headOf(length), half)] },
      want: cutShort,
    },
    {
      name: `${ending} between chunks`,
      given: { steps: [sendThen(ending, headOfChunks(), chunk(half))] },
      want: cutShort,
    },
    {
      name: `${ending} within a chunk`,
      given: { steps: [sendThen(ending, headOfChunks(), chunk(goodJson).slice(0, 20))] },
      want: cutShort,
    },
    // The whole value has arrived, but the client cannot know that.
    {
      name: `${ending} before the last chunk`,
      given: { steps: [sendThen(ending, headOfChunks(), chunk(goodJson))] },
      want: cutShort,
    },
    {
      name: `${ending} within a gzip body`,
      given: {
        steps: [sendThen(ending, headOf(gzipped.length, 200, gzip), gzipped.subarray(0, 30))],
      },
      want: cutShort,
    },
  ]),
  {
    name: "chunk without a size",
    given: { steps: [sendThen("hang", headOfChunks(), chunk(half), "no size\r\n")] },
    want: cutShort,
  },
  {
    name: "gzip that is none",
    given: { steps: [answer(200, goodJson, gzip)] },
    want: cutShort,
  },
  // From here on the answer is valid HTTP. The cut shows only in the value, so another attempt would not help.
  {
    name: "gzip cut short, sent whole",
    given: { steps: [answer(200, gzipped.subarray(0, 30), gzip)] },
    want: unusable("not_json"),
  },
  {
    name: "cut body without a length",
    given: { steps: [sendThen("close", head(200, { Connection: "close" }), half)] },
    want: unusable("not_json"),
  },
  {
    name: "body longer than its length",
    given: { steps: [sendThen("hang", headOf(20), goodJson)] },
    want: unusable("not_json"),
  },
];

/** The whole body has arrived, but it is not what it should be. */
export const wrongBodies: readonly Fault[] = [
  {
    name: "JSON as text/html",
    given: { steps: [answer(200, goodJson, { "Content-Type": "text/html" })] },
    want: always(ok()),
  },
  {
    name: "JSON without a content type",
    given: { steps: [answer(200, goodJson, {})] },
    want: always(ok()),
  },
  {
    name: "JSON after a byte order mark",
    given: { steps: [answer(200, `\ufeff${goodJson}`)] },
    want: always(ok()),
  },
  {
    name: "HTML",
    given: { steps: [answer(200, html, { "Content-Type": "text/html" })] },
    want: unusable("not_json"),
  },
  {
    name: "HTML as JSON",
    given: { steps: [answer(200, html)] },
    want: unusable("not_json"),
  },
  // Short enough that the platform's own error would quote all of it.
  {
    name: "plain text",
    given: { steps: [answer(200, secrets.answer, { "Content-Type": "text/plain" })] },
    want: unusable("not_json"),
  },
  { name: "empty 200", given: { steps: [answer(200, "")] }, want: unusableJson("empty") },
  { name: "204", given: { steps: [answerBare(204)] }, want: unusable("empty", 204) },
  {
    name: "invalid JSON",
    given: { steps: [answer(200, `{"Id":"${secrets.answer}",}`)] },
    want: unusable("not_json"),
  },
  {
    name: "two JSON values",
    given: { steps: [answer(200, goodJson + goodJson)] },
    want: unusable("not_json"),
  },
  {
    name: "Latin-1 bytes",
    given: { steps: [answer(200, Buffer.from(goodJson, "latin1"))] },
    want: unusableJson("not_utf8"),
  },
  {
    name: "Latin-1 bytes, declared",
    given: {
      steps: [
        answer(200, Buffer.from(goodJson, "latin1"), {
          "Content-Type": "application/json; charset=iso-8859-1",
        }),
      ],
    },
    want: unusableJson("not_utf8"),
  },
  {
    name: "UTF-16",
    given: { steps: [answer(200, Buffer.from(`\ufeff${goodJson}`, "utf16le"))] },
    want: unusableJson("not_utf8"),
  },
  {
    name: "oversized",
    given: { steps: [answer(200, hugeJson)] },
    want: unusableJson("too_large"),
  },
  // The announced length must be enough to stop, because nothing more comes.
  {
    name: "oversized by its length only",
    given: { steps: [sendThen("hang", headOf(huge), half)] },
    want: unusableJson("too_large"),
  },
  {
    name: "oversized in chunks",
    given: { steps: [answerChunked(200, {}, huge)] },
    want: unusableJson("too_large"),
  },
  {
    // About 1 kB when it is sent, so its `Content-Length` does not show how large it is.
    name: "oversized once unzipped",
    given: { steps: [answer(200, gzipSync(goodJson + " ".repeat(1_000_000)), gzip)] },
    want: unusableJson("too_large"),
  },
];

/** The status says what happened, even if the body that explains it cannot be read. */
export const errorBodies: readonly Fault[] = [
  {
    name: "400 oversized",
    given: { steps: [answer(400, hugeJson)] },
    want: refused("bad_request", 400),
  },
  {
    name: "400 oversized in chunks",
    given: { steps: [answerChunked(400, {}, huge)] },
    want: refused("bad_request", 400),
  },
  {
    name: "400 cut short",
    given: { steps: [sendThen("close", headOf(100, 400), half)] },
    want: refused("bad_request", 400),
  },
  {
    name: "400 in Latin-1",
    given: { steps: [answer(400, Buffer.from(goodJson, "latin1"))] },
    want: refused("bad_request", 400),
  },
  {
    name: "403 HTML",
    given: { steps: [answer(403, html, { "Content-Type": "text/html" })] },
    want: refused("forbidden", 403),
  },
  { name: "404 empty", given: { steps: [answer(404, "")] }, want: refused("not_found", 404) },
  {
    name: "401 with a request id",
    given: { steps: [fail(401, { "X-Request-Id": "r-2" })] },
    want: refused("unauthorized", 401),
  },
];
