import { bare, fits, isJson, isRange, readMediaType } from "../check/media-type.ts";
import { Problem } from "./problem.ts";

const mostTypes = 100;

/** A media type or a range of them that a client takes, and how gladly. */
export interface Accepted {
  readonly type: string;
  readonly quality: number;
}

/** Reads an `Accept` header. Gives nothing where a client takes anything. Throws 400 where it is malformed. */
export function readAccept(header: string | undefined): Accepted[] | undefined {
  if (header === undefined || header.trim() === "") return undefined;
  const parts = header.split(",").filter((it) => it.trim() !== "");
  // Each one is compared with each described one.
  if (parts.length > mostTypes) {
    throw new Problem(400, `Accept names more than ${mostTypes} media types.`);
  }
  const read = parts.map((part) => {
    const type = readMediaType(part.trim());
    if (type === undefined) {
      throw new Problem(
        400,
        `Accept takes media types, as in application/json, not "${part.trim()}".`,
      );
    }
    const quality = Number(type.params.get("q") ?? 1);
    return { type: type.essence, quality: quality >= 0 && quality <= 1 ? quality : 1 };
  });
  return read.length === 0 ? undefined : read;
}

/** How gladly a client takes a media type: the narrowest of what it named decides. */
export function rate(type: string, accepted: readonly Accepted[]): number {
  const width = (it: Accepted) => (it.type === "*/*" ? 2 : Number(isRange(it.type)));
  const fitting = accepted.filter((it) => fits(type, it.type));
  return fitting.sort((a, b) => width(a) - width(b))[0]?.quality ?? 0;
}

/**
 * The media type to answer with where the description has a range: what the client likes best, or else what the range
 * usually means.
 *
 * @param isText Whether the answer is a text. Any other goes as JSON.
 */
export function chooseInRange(
  range: string,
  accepted: readonly Accepted[] = [{ type: "*/*", quality: 1 }],
  isText: boolean,
): string {
  const exact = accepted
    .map((it) => it.type)
    .filter((it) => !isRange(it) && fits(it, range) && (isText || isJson(it)));
  const choices = [usual(bare(range), isText), ...exact];
  return choices.toSorted((a, b) => rate(b, accepted) - rate(a, accepted))[0] ?? range;
}

function usual(range: string, isText: boolean): string {
  if (fits("application/json", range) && !isText) return "application/json";
  if (fits("text/plain", range)) return "text/plain";
  return known[range] ?? "application/octet-stream";
}

const known: Readonly<Record<string, string>> = {
  "application/*+json": "application/json",
  "application/*+xml": "application/xml",
  "audio/*": "audio/mpeg",
  "image/*": "image/png",
  "video/*": "video/mp4",
};
