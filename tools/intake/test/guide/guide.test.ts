import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { intake } from "../../src/cli.ts";
import { insertBlocks } from "./insert-blocks.ts";
import { recordTranscript } from "./record-transcript.ts";

const guide = readFileSync(
  new URL("../../../../docs/guides/vendor-sync.md", import.meta.url),
  "utf8",
);

describe("docs/guides/vendor-sync.md", () => {
  test("shows what the commands print; renew it with: pnpm --filter @cash-in/intake transcript", async () => {
    expect(insertBlocks(guide, await recordTranscript())).toBe(guide);
  });

  test("every command in it is one that there is", () => {
    const commands = [...guide.matchAll(/pnpm intake (\w+)/g)].map(([, name]) => name);
    const known = Object.keys(intake.commands);
    expect(commands.filter((name = "") => !known.includes(name))).toEqual([]);
    expect(commands.length).toBeGreaterThan(5);
  });
});

test("error: a guide without a place for a block", () => {
  expect(() => insertBlocks("text", new Map([["diff", ""]]))).toThrow(
    "The guide has no place for diff. Add <!-- generated:diff --> and <!-- /generated:diff -->.",
  );
});
