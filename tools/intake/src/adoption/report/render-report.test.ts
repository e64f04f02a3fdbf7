import { expect, test } from "vitest";
import type { Note } from "../reading/note.ts";
import { renderReport } from "./render-report.ts";
import type { Report } from "./report.ts";

const EMPTY: Report = {
  confirmed: 0,
  corrected: [],
  added: [],
  removed: [],
  doubtful: [],
  dropped: [],
  renamed: [],
  decisions: [],
  examples: [],
  operations: [],
  pages: 0,
  exceptions: [],
  files: { changed: [], created: [], deleted: [] },
};

const many = (kind: Note["kind"], toText: (index: number) => string): Note[] =>
  Array.from({ length: 70 }, (_, index) => ({ kind, place: `P${index}`, text: toText(index) }));

function render(report: Partial<Report>): string {
  return renderReport({ ...EMPTY, ...report }, true);
}

test.each(["doubtful", "dropped", "decisions"] as const)("%s: all are told", (section) => {
  const kind = section === "decisions" ? "decision" : section;
  const text = render({ [section]: many(kind, (index) => `Say ${index}.`) });
  for (let index = 0; index < 70; index += 1)
    expect(text).toContain(`  P${index}: Say ${index}.\n`);
  expect(text).toContain(": 70\n");
});

test("what is found at many places is one line with the first of them, and hides nothing else", () => {
  const cookie: Note = { kind: "dropped", place: "cookie sid", text: "Left out.", page: "a.md" };
  expect(render({ dropped: [...many("dropped", () => "No such format."), cookie] })).toContain(
    `Said by a page and not in the spec: 71
  70 times: No such format. P0, P1, P2, P3, P4, P5, P6, P7, P8, P9 and 60 more
  cookie sid: Left out. (a.md)
`,
  );
});

test("each decision is told by itself: two new operations are two to decide", () => {
  const text = render({ decisions: many("decision", () => "New operation.") });
  expect(text).toContain("  P69: New operation.\n");
});

test("what git diff shows as well is cut", () => {
  const renamed = many("renamed", (index) => `Say ${index}.`);
  expect(render({ renamed })).toContain("  P59: Say 59.\n  … and 10 more\n");
});

test("what a terminal would obey is shown", () => {
  const dropped: Note[] = [{ kind: "dropped", place: "a\u001b[2J", text: "Left out.\nPages: 0" }];
  expect(render({ dropped })).toContain("  a\\u{001b}[2J: Left out.\\u{000a}Pages: 0\n");
});
