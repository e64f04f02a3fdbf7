import { createPattern } from "../check/pattern.ts";
import { isKnownFormat } from "../check/validator.ts";
import { listKeywords } from "./list-keywords.ts";

/** What the mock server cannot do with a document: what it refuses, and what it leaves out. */
export interface Findings {
  /** Each with its place. With any of them the server does not start. */
  readonly faults: readonly string[];
  /** Each with its place. They are told at the start. */
  readonly notices: readonly string[];
}

/** Looks for what no operation could be checked with. */
export function checkDocument(document: object): Findings {
  const keywords = listKeywords(document);
  const faults = keywords.flatMap(({ place, keyword, value }) => {
    if (keyword === "enum") return [`${place}: the enumeration is empty, so that nothing fits it.`];
    const reason = keyword === "pattern" ? explain(value) : undefined;
    return reason === undefined
      ? []
      : [`${place}: the pattern ${value} does not compile: ${reason}.`];
  });
  const unknown = keywords.filter((it) => it.keyword === "format" && !isKnownFormat(it.value));
  const formats = Map.groupBy(unknown, (it) => it.value);
  const notices = [...formats].map(
    ([format, [first]]) => `${first?.place}: format ${format} is not checked.`,
  );
  const { webhooks } = document as { webhooks?: object };
  for (const name of Object.keys(webhooks ?? {}))
    notices.push(`#/webhooks/${name}: webhooks are not sent.`);
  return { faults, notices };
}

function explain(pattern: string): string | undefined {
  try {
    createPattern(pattern);
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/^.*: /, "");
  }
}
