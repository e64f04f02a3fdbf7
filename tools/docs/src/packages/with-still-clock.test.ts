import { expect, test } from "vitest";
import { withStillClock } from "./with-still-clock.ts";

const { now } = Date;

test("default: stands still, then goes on", async () => {
  const times = await withStillClock(async () => {
    const first = Date.now();
    while (now() === first);
    return [first, Date.now()];
  });
  expect(times[1]).toBe(times[0]);
  expect(Date.now).toBe(now);
});

test("error: goes on after a failure too", async () => {
  await expect(withStillClock(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(Date.now).toBe(now);
});
