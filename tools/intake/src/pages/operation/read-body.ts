import type { Context } from "../context.ts";
import type { PageOperation } from "../page.ts";
import { below, type Data, isTrue } from "../text/data.ts";
import { readContent } from "./read-content.ts";
import { resolve } from "./resolve.ts";

/** The body of a request. */
export function readBody(
  given: Data | undefined,
  method: PageOperation["method"],
  at: string,
  context: Context,
): PageOperation["requestBody"] {
  if (given === undefined || given === null) return undefined;
  const body = resolve(given, at, context);
  if (!body) return undefined;
  if (method === "get" || method === "head") {
    context.report(
      "dropped",
      "body-on-get",
      at,
      `A ${method.toUpperCase()} has a body, which clients cannot send; it was left out.`,
    );
    return undefined;
  }
  const content = readContent(body.content, below(at, "content"), context);
  if (Object.keys(content).length === 0) {
    if (method === "delete") {
      context.report("repaired", "body-empty", at, "The body has no content; it was left out.");
      return undefined;
    }
    context.report(
      "doubtful",
      "body-empty",
      at,
      "The body has no content; whether there is one, the page leaves open.",
    );
    return { content };
  }
  if (method === "delete") {
    context.report(
      "doubtful",
      "body-on-delete",
      at,
      "A DELETE has a body, which some programs on the way take away; it was kept.",
    );
  }
  if (body.required === undefined) {
    context.tally(
      "body-required-unsaid",
      at,
      "The page does not say whether the body is required.",
    );
    return { content };
  }
  return { required: isTrue(body.required), content };
}
