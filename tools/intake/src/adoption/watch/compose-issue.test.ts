import { describe, expect, test } from "vitest";
import type { ToldDifference } from "../diff/diff.ts";
import type { KnownPage } from "../status/status.ts";
import { composeIssue, type Findings } from "./compose-issue.ts";

const none: Findings = {
  diff: { differences: [], decisions: [], exceptions: [] },
  failures: [],
  pages: { changed: [], unknown: [], gone: [] },
};
const difference: ToldDifference = {
  owner: { kind: "operation", name: "listThings" },
  at: ["path"],
  kind: "different",
  spec: "/guess",
  page: "/things",
  pages: ["https://docs.example/list-things-1e0.md"],
};
const differing = { ...none.diff, differences: [difference] };
const failures = [{ address: "https://docs.example/a-1e0.md", reason: "It is <b>empty</b>." }];
const page: KnownPage = {
  address: "https://docs.example/send-9e0.md",
  title: "Send @all",
  group: "",
  kind: "operation",
  sha256: "x",
};

describe("title and state", () => {
  test.each<{ name: string; given: Partial<Findings>; want: [string, string] }>([
    {
      name: "no difference",
      given: {},
      want: ["closed", "The spec says what the vendor's pages say"],
    },
    {
      name: "differences",
      given: { diff: differing },
      want: ["open", "The vendor's pages and the spec differ"],
    },
    {
      name: "something to decide",
      given: { diff: { ...none.diff, decisions: [{ kind: "decision", place: "a", text: "b" }] } },
      want: ["open", "The vendor's pages and the spec differ"],
    },
    {
      name: "a page that failed: whether anything differs there is not known",
      given: { failures },
      want: ["open", "Pages of the vendor could not be read"],
    },
    {
      name: "a page that failed, and differences",
      given: { failures, diff: differing },
      want: ["open", "The vendor's pages and the spec differ"],
    },
  ])("$name", ({ given, want }) => {
    const { state, title } = composeIssue({ ...none, ...given });
    expect([state, title]).toEqual(want);
  });
});

describe("body", () => {
  test("default: differences, failures and pages, none of them markup", () => {
    const { body } = composeIssue({
      diff: differing,
      failures,
      pages: { changed: [], unknown: [page], gone: ["getThing"] },
    });
    expect(body).toContain("| path | /guess | /things |");
    expect(body).toContain(
      "### Pages that could not be read: 1\n\n- <https://docs.example/a-1e0.md>: It is \\<b\\>empty\\</b\\>.\n",
    );
    expect(body).toContain(
      "### In the vendor's index and not in ours: 1\n\n- Send @\u200ball <https://docs.example/send-9e0.md>\n",
    );
    expect(body).toContain("### Operations whose page is gone: 1\n\n- getThing\n");
    expect(body).not.toContain("Changed since");
  });

  test("behavior: too long for an issue, it is cut after a line and says so", () => {
    const differences = Array.from({ length: 3000 }, (_, at) => ({
      ...difference,
      at: ["properties", `P${at}`],
    }));
    const { body } = composeIssue({ ...none, diff: { ...none.diff, differences } });
    expect(body.length).toBeLessThan(60_200);
    const [kept = "", rest] = body.split("\n\n… and ");
    const shown = kept.split("\n").filter((line) => line.startsWith("| P")).length;
    expect(kept.endsWith(" |")).toBe(true);
    expect(rest).toBe(
      `${3000 - shown} more lines. All of it: \`pnpm intake fetch\`, then \`pnpm intake diff\`.\n`,
    );
  });
});
