import { expect, test } from "vitest";
import { splitMultipart } from "./multipart.ts";

const part = (head: string, body: string) => `--b\r\n${head}\r\n\r\n${body}\r\n`;
const named = (name: string, more = "") => `Content-Disposition: form-data; name=${name}${more}`;

test.each<{ name: string; given: string; want: unknown }>([
  { name: "nothing in it", given: "--b--\r\n", want: [] },
  { name: "a text", given: `${part(named('"a"'), "1")}--b--`, want: [["a", false, "", "1"]] },
  {
    name: "a preamble",
    given: `x\r\n${part(named("a"), "1")}--b--`,
    want: [["a", false, "", "1"]],
  },
  {
    name: "a file",
    given: `${part(`${named('"a"', '; filename=""')}\r\ncontent-type: Image/PNG; q=1`, "\r\n--c")}--b--`,
    want: [["a", true, "image/png", "\r\n--c"]],
  },
  {
    name: "a quote in a name",
    given: `${part(named('"a%22"'), "")}--b--`,
    want: [['a"', false, "", ""]],
  },
  { name: "no end", given: part(named("a"), "1"), want: undefined },
  { name: "no boundary", given: "a", want: undefined },
  { name: "a part without a name", given: `${part("A: b", "1")}--b--`, want: undefined },
])("behavior: $name", ({ given, want }) => {
  const parts = splitMultipart(Buffer.from(given), "b");
  expect(parts?.map((it) => [it.name, it.isFile, it.type, String(it.bytes)])).toEqual(want);
});
