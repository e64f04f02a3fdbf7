import { expect, test } from "vitest";
import { checkKnown } from "./check-known.ts";

const name = "@scope/parcel";
const unasked = `registry.example could not be asked for ${name}:`;

test.each<{ name: string; given: () => Response; want: readonly string[] }>([
  { name: "default: a package that is there", given: () => Response.json({ name }), want: [] },
  {
    name: "error: a new package",
    given: () => Response.json({ error: "Not found" }, { status: 404 }),
    want: [
      `${name} is not at registry.example yet. Publish its first version by hand: CONTRIBUTING.md, "The first time"`,
    ],
  },
  {
    name: "error: a registry that is out of order",
    given: () => new Response("", { status: 503 }),
    want: [`${unasked} it answered 503. Run this again when it answers`],
  },
  ...["{}", "null", '{"name":"@scope/other"}'].map((text) => ({
    name: `error: a registry that answers ${text} to everything`,
    given: () => new Response(text),
    want: [`${unasked} it answered with something else. Run this again when it answers`],
  })),
  {
    name: "error: no connection",
    given: () => {
      throw new TypeError("fetch failed");
    },
    want: [`${unasked} fetch failed. Run this again when it answers`],
  },
])("$name", async ({ given, want }) => {
  const asked: string[] = [];
  const obstacles = await checkKnown("https://registry.example/npm/", [name], async (url) => {
    asked.push(String(url));
    return given();
  });
  expect(obstacles).toEqual(want);
  expect(asked).toEqual([`https://registry.example/npm/${name}`]);
});
