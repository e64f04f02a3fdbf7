import type { IHttpOperationConfig } from "@stoplight/prism-http";
import { Problem } from "./problem.ts";

/** What a request wishes of the answer. */
export type Wishes = Partial<Pick<IHttpOperationConfig, "code" | "dynamic" | "exampleKey">>;

/**
 * Reads what a request wishes of the answer, such as `Prefer: code=402` or `Prefer: dynamic=true`. Not Prism's `seed`:
 * it would hold for the requests that follow as well.
 */
export function readPrefer(header = ""): Wishes {
  const wishes = new Map(header.split(/[,;]/).map(readWish));
  const code = wishes.get("code");
  const dynamic = wishes.get("dynamic");
  const exampleKey = wishes.get("example");
  if (code !== undefined && !/^\d{3}$/.test(code)) {
    throw new Problem(400, "Prefer: code takes a status of three digits, as in code=402.");
  }
  // HTTP takes lower ones for news about the request, after which the answer is still to come.
  if (code !== undefined && !/^[2-5]/.test(code)) {
    throw new Problem(400, `Prefer: code=${code} is no answer. Take a status from 200 to 599.`);
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
