import { describe, expect, test } from "vitest";
import { serialiseForm } from "./serialise-form.ts";

test.each([
  { name: "a file", given: new Blob(["a=1"]) },
  { name: "bytes", given: new Uint8Array([97]) },
])("args: $name is a form that was made already, and goes out as it is", ({ given }) => {
  expect(serialiseForm(given, "application/x-www-form-urlencoded")).toBe(given);
});

describe("fields as their encoding says", () => {
  const json = { mediaType: "application/json" };

  test("default: parts of a multipart form", async () => {
    const body = { meta: { By: "x" }, tags: ["a", "b"], words: ["c", "d"], file: new Blob(["e"]) };
    const fields = { tags: json, file: { mediaType: "application/pdf" } };
    const form = serialiseForm(body, "multipart/form-data", fields) as FormData;
    const parts = [...form].map(async ([name, part]) =>
      typeof part === "string" ? [name, part] : [name, await part.text(), part.type],
    );
    expect(await Promise.all(parts)).toEqual([
      ["meta", '{"By":"x"}', "application/json"],
      ["tags", '["a","b"]', "application/json"],
      ["words", "c"],
      ["words", "d"],
      ["file", "e", "application/pdf"],
    ]);
  });

  test("behavior: a file keeps its name", () => {
    const file = new File(["a"], "a.pdf");
    const fields = { file: { mediaType: "application/pdf" } };
    const form = serialiseForm({ file }, "multipart/form-data", fields) as FormData;
    expect(form.get("file")).toMatchObject({ name: "a.pdf", type: "application/pdf" });
  });

  test("default: fields of an urlencoded form", () => {
    const body = { a: ["b", "c"], d: ["e", "f"], g: { h: 1 }, i: { j: "k" }, l: undefined };
    const fields = {
      a: { style: "form", explode: false },
      g: { style: "deepObject" },
      i: json,
    } as const;
    expect(serialiseForm(body, "application/x-www-form-urlencoded", fields)).toBe(
      "a=b,c&d=e&d=f&g%5Bh%5D=1&i=%7B%22j%22%3A%22k%22%7D",
    );
  });
});
