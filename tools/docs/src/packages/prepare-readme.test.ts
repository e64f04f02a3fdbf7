import { expect, test } from "vitest";
import { prepareReadme } from "./prepare-readme.ts";

test.each([
  { given: "<!-- Generated. -->\n\n# @cash-in/a\n\nText.\n", want: "Text.\n" },
  { given: "See [`a`](src/a.ts).", want: "See `a`." },
  { given: "See [b](../core/README.md#errors).", want: "See b." },
  { given: "See [c](#errors).", want: "See [c](#errors)." },
  { given: "See [d](https://example.com/d).", want: "See [d](https://example.com/d)." },
  {
    given: "```ts\na\n```\n\n```\n$ b\n```\n\n```\nc\n```\n",
    want: "```ts\na\n```\n\n```text\n$ b\n```\n\n```text\nc\n```\n",
  },
  { given: "# Title\n\n# Other\n", want: "# Other\n" },
])("default: $given", ({ given, want }) => {
  expect(prepareReadme(given)).toBe(want);
});
