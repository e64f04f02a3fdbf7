import { expect, test } from "vitest";
import { readText } from "./read-body.ts";

test.each([
  { name: "one piece", chunks: ['{"a":1}'] },
  { name: "several pieces", chunks: ['{"a":', "1}"] },
])(
  "error: text in $name where bytes are due has no size that a bound could hold",
  async ({ chunks }) => {
    const body = new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk);
        controller.close();
      },
    });
    const response = { body, headers: new Headers() } as Response;
    await expect(readText(response, 1000)).rejects.toMatchObject({ reason: "too_large" });
  },
);
