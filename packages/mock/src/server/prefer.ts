import type { IHttpOperationConfig } from "@stoplight/prism-http";
import { Problem } from "./reply.ts";

/**
 * Reads what a request wishes of the answer, such as `Prefer: code=402` or `Prefer: dynamic=true`. Not Prism's `seed`:
 * it would hold for the requests that follow as well.
 */
export function readPrefer(header = ""): Partial<IHttpOperationConfig> {
  const wishes = new Map(header.split(/[,;]/).map(readWish));
  const code = wishes.get("code");
  const dynamic = wishes.get("dynamic");
  const exampleKey = wishes.get("example");
  if (code !== undefined && !/^\d{3}$/.test(code)) {
    throw new Problem(400, "Prefer: code takes a status of three digits, as in code=402.");
  }
  return {
    ...(code !== undefined && { code: Number(code) }),
    ...(dynamic !== undefined && { dynamic: dynamic === "true" }),
    ...(exampleKey !== undefined && { exampleKey }),
  };
}

function readWish(text: string): [name: string, value: string] {
  const [name = "", value = ""] = text.split("=", 2);
  return [name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, "$1")];
}
