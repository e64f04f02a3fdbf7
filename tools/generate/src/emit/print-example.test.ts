import { expect, test } from "vitest";
import { createArea, createOperation, createSending } from "../testing/create-area.ts";
import { printCall, printExample } from "./print-example.ts";

test("default", () => {
  expect(printExample(createArea(), createSending())).toBe(
    `import { createParcelPostClient } from "@cash-in/parcel-post";

const parcelPost = createParcelPostClient({ apiKey: "your-key", server: "mock" });
const value = await parcelPost.sendParcel({ body: { Name: "Book" } });`,
  );
});

test("behavior: a master key, no input and no value", () => {
  const area = createArea({ keyOption: "masterKey" });
  expect(printExample(area, createOperation())).toMatch(
    /\{ masterKey: "your-key", server: "mock" \}\);\nawait parcelPost\.listParcels\(\);$/,
  );
});

test("behavior: a body in the place of another one", () => {
  expect(printExample(createArea(), createSending({ method: "PUT" }))).toContain(
    "\n// Shortened: send the whole body, since what is left out may be lost.\nconst value = ",
  );
});

test("behavior: cannot end the block that it stands in", () => {
  const operation = createSending({ example: { body: "```*/`" } });
  expect(printCall(createArea(), operation)).toBe(
    'parcelPost.sendParcel({ body: "\\`\\`\\`*/`" })',
  );
});
