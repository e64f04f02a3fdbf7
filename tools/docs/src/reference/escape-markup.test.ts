import { expect, test } from "vitest";
import { escapeMarkup } from "./escape-markup.ts";

test.each([
  { given: "Sends a letter.", want: "Sends a letter." },
  { given: "Kuitti <b>é</b> & muut", want: "Kuitti &lt;b>é&lt;/b> & muut" },
  { given: "Takes `Array<string>` or <b>.", want: "Takes `Array<string>` or &lt;b>." },
  { given: "```\na < b\n```\n\na < b", want: "```\na < b\n```\n\na &lt; b" },
  { given: "A stray ` and <b>.", want: "A stray ` and &lt;b>." },
  { given: "{% partial /%}", want: "&#123;% partial /%}" },
])("default: $given", ({ given, want }) => {
  expect(escapeMarkup(given)).toBe(want);
});
