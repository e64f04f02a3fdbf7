import { expect, test } from "vitest";
import { readExample } from "./read-example.ts";

const url = "http://127.0.0.1:1";

const readme = `# parcel

\`\`\`sh
npm install parcel
\`\`\`

\`\`\`ts
import { createParcelClient } from "@cash-in/parcel";
import { paths } from "@cash-in/other/paths";

const parcel = createParcelClient({ apiKey: "k", server: "mock" });
\`\`\`

\`\`\`ts
import { second } from "@cash-in/second";
\`\`\`
`;

test("default: the first program, with the address of the mock server", () => {
  const example = readExample(readme, url);
  expect(example?.code).toMatch(/^const parcel = .* server: "http:\/\/127\.0\.0\.1:1" \}\);$/m);
  expect(example?.code).not.toContain("second");
  expect(example?.needs).toEqual(["@cash-in/parcel", "@cash-in/other"]);
});

test("error: no example", () => {
  expect(readExample("# parcel\n", url)).toBeUndefined();
});
