import { expect, test } from "vitest";
import { createThings } from "../../test/things.ts";

test("error: a port that the platform blocks is told as not sent", async () => {
  const { createThing } = createThings({
    server: "http://127.0.0.1:6000",
    fetch: undefined as never,
    maxRetries: 0,
  });
  expect(await createThing({ body: {} }).result()).toMatchObject({
    error: { code: "connection_lost", outcome: "not_sent" },
  });
});
