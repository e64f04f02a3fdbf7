import { describe, expect, test } from "vitest";
import { accountFor } from "./account.ts";
import type { Source } from "./sources.ts";

const list = createSource("list", "/things:\n    get:");
const read = createSource("read", "/things/{id}:\n    get:");
const readToo = createSource("read-too", "/things/{thing}:\n    get:");
const schema: Source = { address: "schema", text: "```yaml\nopenapi: 3.0.1\npaths: {}\n```\n" };
const html: Source = { address: "html", text: "<html>" };

function createSource(address: string, paths: string): Source {
  return { address, text: `# A page\n\n\`\`\`yaml\npaths:\n  ${paths} {}\n\`\`\`\n` };
}

const document = { paths: { "/things": { get: {} }, "/things/{id}": { get: {}, parameters: [] } } };
const sources = [list, read, readToo, schema];
const whole = { pages: 3, places: 2, operations: 2, exceptions: 0, lost: [], invented: [] };

describe("what went in against what came out", () => {
  test.each([
    { name: "all is there", given: { sources, document, exceptions: [] }, want: whole },
    {
      name: "an operation is lost: each of its pages is named",
      given: { sources, document: { paths: { "/things": { get: {} } } }, exceptions: [] },
      want: { ...whole, operations: 1, lost: ["GET /things/{}", "GET /things/{}"] },
    },
    {
      name: "an operation is lost, and one of its pages is an exception",
      given: {
        sources: [list, read, readToo],
        document: { paths: { "/things": { get: {} } } },
        exceptions: [{ page: "read", reason: "It has no answer." }],
      },
      want: { ...whole, operations: 1, exceptions: 1, lost: ["GET /things/{}"] },
    },
    {
      name: "a page that cannot be read counts as one, and is an exception",
      given: {
        sources: [...sources, html],
        document,
        exceptions: [{ address: "html", reason: "It is HTML." }],
      },
      want: { ...whole, pages: 4, exceptions: 1 },
    },
    {
      name: "an operation is made up",
      given: { sources: [list, schema], document, exceptions: [] },
      want: { ...whole, pages: 1, places: 1, invented: ["GET /things/{}"] },
    },
  ])("$name", ({ given, want }) => {
    expect(accountFor(given.sources, given.document, given.exceptions)).toEqual(want);
  });
});
