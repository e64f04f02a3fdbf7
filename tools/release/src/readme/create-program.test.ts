import { expect, test } from "vitest";
import { createProgram } from "./create-program.ts";

const url = "http://127.0.0.1:1";

function show(...lines: readonly string[]): string {
  return `# parcel\n\n\`\`\`sh\nnpm install parcel\n\`\`\`\n\n\`\`\`ts\n${lines.join("\n")}\n\`\`\`\n\n\`\`\`ts\nsecond();\n\`\`\`\n`;
}

test("default: the first example, with the address of the mock server", () => {
  const readme = show(
    'import { createParcelClient } from "@cash-in/parcel";',
    'import { paths } from "@cash-in/other/paths";',
    "",
    'const parcel = createParcelClient({ apiKey: "k", server: "mock" });',
  );
  expect(createProgram(readme, url)).toEqual({
    code: `import { createParcelClient } from "@cash-in/parcel";
import { paths } from "@cash-in/other/paths";

const parcel = createParcelClient({ apiKey: "k", server: "http://127.0.0.1:1" });
`,
    needs: ["@cash-in/parcel", "@cash-in/other"],
  });
});

test("behavior: without imports, each fragment has names of its own", () => {
  const program = createProgram(show("const a = 1;", "", "const a = 2;"), url);
  expect(program?.code).toContain("{\nconst a = 1;\n}\n{\nconst a = 2;\n}\n");
  expect(program?.code).toContain(`server: "${url}"`);
  expect(program?.needs).toEqual(["@cash-in/collection"]);
});

test("error: no example", () => {
  expect(createProgram("# parcel\n", url)).toBeUndefined();
});

test.each([
  { name: "default", call: 'Promise.reject(new RangeError("x"))', want: undefined },
  {
    name: "error: another error",
    call: 'Promise.reject(new TypeError("x"))',
    want: "RangeError was promised, not TypeError",
  },
  {
    name: "error: none",
    call: "Promise.resolve()",
    want: "RangeError was promised, not undefined",
  },
])("a promised error, $name", async ({ call, want }) => {
  const readme = show('import "node:fs";', "", `await ${call};`, "//=> throws RangeError");
  const code = createProgram(readme, url)?.code.replace("(error: Error)", "(error)") ?? "";
  const failure = await import(`data:text/javascript,${encodeURIComponent(code)}`).then(
    () => undefined,
    (error: Error) => error.message,
  );
  expect(failure).toBe(want);
});
