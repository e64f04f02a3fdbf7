/**
 * Runs something while `Date.now` stands still. TypeDoc's highlighter leaves a line half plain that took more than half a
 * second, and has no option for that: on a busy machine the same code would look different every time.
 */
export async function withStillClock<Value>(run: () => Promise<Value>): Promise<Value> {
  const { now } = Date;
  const time = now();
  Date.now = () => time;
  try {
    return await run();
  } finally {
    Date.now = now;
  }
}
