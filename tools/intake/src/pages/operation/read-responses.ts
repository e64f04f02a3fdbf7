import type { Context } from "../context.ts";
import type { PageResponse } from "../page.ts";
import { readDescription } from "../read-description.ts";
import { below, type Data, entriesOf } from "../text/data.ts";
import { joinResponses } from "./join-responses.ts";
import { readContent } from "./read-content.ts";
import { resolve } from "./resolve.ts";

const STATUS = /^([1-5]\d\d|[1-5]xx|default)$/i;
/** `x-400:Unknown card`: the vendor's way to tell of a second answer with the same status. */
const NAMED = /^x-([1-5]\d\d|[1-5]xx|default)\s*:(.*)$/is;

/** The answers by status. What stands under a second key for the same status is joined with the first. */
export function readResponses(
  given: Data | undefined,
  at: string,
  context: Context,
): Record<string, PageResponse> {
  const read = new Map<string, PageResponse>();
  const named: { status: string; name: string; key: string; value: Data }[] = [];
  for (const [key, value] of entriesOf(given)) {
    const [, status = key, name = ""] = NAMED.exec(key) ?? [];
    const folded = foldStatus(status);
    if (folded === undefined) reportOdd(key, at, context);
    else if (status !== key || read.has(folded))
      named.push({ status: folded, name: name.trim(), key, value });
    else read.set(folded, readResponse(value, below(at, key), context));
  }
  for (const { status, name, key, value } of named) {
    const place = below(at, key);
    const response = readResponse(value, place, context);
    const first = read.get(status);
    if (first) {
      read.set(status, joinResponses(first, response, { status, name, at: place }, context));
      continue;
    }
    context.report(
      "repaired",
      "status-with-name",
      place,
      `The status ${status} stands only under the name "${name}"; it was read as the status.`,
    );
    read.set(status, response);
  }
  if (read.size === 0) {
    context.report("doubtful", "responses-missing", at, "The page tells of no answer.");
  }
  return Object.fromEntries(read);
}

function foldStatus(status: string): string | undefined {
  if (!STATUS.test(status)) return undefined;
  return status.toLowerCase() === "default" ? "default" : status.toUpperCase();
}

function reportOdd(key: string, at: string, { report }: Context): void {
  if (key.startsWith("x-") && !/^x-\d/.test(key)) return;
  report(
    "dropped",
    "status-invalid",
    below(at, key),
    `"${key.slice(0, 60)}" is no HTTP status; the answer was left out.`,
  );
}

function readResponse(given: Data, at: string, context: Context): PageResponse {
  const response = resolve(given, at, context);
  if (!response) return { description: "", content: {} };
  const headers = entriesOf(response.headers).map(([name]) => name);
  if (headers.length > 0) {
    context.report(
      "dropped",
      "response-headers",
      below(at, "headers"),
      `The headers of an answer are not kept: ${headers.join(", ").slice(0, 200)}.`,
    );
  }
  const links = entriesOf(response.links).map(([name]) => name);
  if (links.length > 0) {
    const note = `Which calls follow an answer is not kept: ${links.join(", ").slice(0, 200)}.`;
    context.report("dropped", "response-links", below(at, "links"), note);
  }
  if (response.content === undefined) {
    context.tally("response-without-content", at, "The page does not say what the answer holds.");
  }
  return {
    description: readDescription(response.description, below(at, "description"), context) ?? "",
    content: readContent(response.content, below(at, "content"), context),
  };
}
